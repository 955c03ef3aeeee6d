"""What counts for the stories of a folder."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from newslint import config
from newslint.config import Config
from newslint.desk.guide import Guide, Wishes


def codes(guide: Guide) -> list[str]:
    return sorted(rule.code for rule in guide.rulebook.rules)


def test_what_is_asked_for_joins_what_the_configuration_says() -> None:
    chosen = Guide(Config(select=("CPY603",)), Wishes(enable=("NAM402",), cache=False))
    assert codes(chosen) == ["CPY603", "NAM402"]
    assert codes(Guide(Config(select=("CPY603",)), Wishes(select=("CPY606",), cache=False))) == ["CPY606"]
    assert Guide(Config(), Wishes(as_of=dt.date(2024, 5, 1))).rulebook.settings.as_of == dt.date(2024, 5, 1)


def test_what_is_wrong_is_said_whether_or_not_that_nothing_is_was_kept(tmp_path: Path) -> None:
    (tmp_path / "newslint.yaml").write_text("selct: [FIG]\n", "utf-8")
    for cache in (True, False):
        (wrong,) = Guide(config.load(tmp_path / "newslint.yaml"), Wishes(cache=cache)).failures
        assert "selct" in wrong.message
        (unmatched,) = Guide(Config(), Wishes(select=("XYZ",), cache=cache)).failures
        assert "XYZ" in unmatched.message
        assert Guide(Config(), Wishes(cache=cache)).failures == ()


def test_the_stamp_changes_with_what_is_asked_for() -> None:
    asked = Wishes(), Wishes(ignore=("CPY",)), Wishes(as_of=dt.date(2024, 5, 1)), Wishes(enable=("NAM402",))
    assert len({Guide(Config(), wishes).stamp for wishes in asked}) == len(asked)


def test_a_suffix_is_read_as_the_configuration_says() -> None:
    guide = Guide(Config(suffixes={".story": "text"}), Wishes())
    assert [guide.format(path) for path in ("a.STORY", "a.md")] == ["text", None]
