"""The parameters of a request -> what is to be checked, by which rules: what LanguageTool calls the same."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.model import AUTO
from newslint.record import record
from newslint.serve import languages
from newslint.serve.annotated import Copy, annotated, plain
from newslint.serve.refusal import RefusalError

_ALL, _BETWEEN = "all", "textLevelOnly"
_MODES = (_ALL, "allButTextLevelOnly", _BETWEEN)
_LEVELS = ("default", "picky")


@record
class Question:
    """A request to check a text.

    `only` says that no other rules or categories count than those enabled; `picky` that those count too that are off by
    default; `between` that only what is wrong between paragraphs is wanted: whoever asks so asks for the rest paragraph by paragraph.
    """

    text: str | None
    data: str | None
    code: str = AUTO
    enabled: frozenset[str] = frozenset()
    disabled: frozenset[str] = frozenset()
    only: bool = False
    picky: bool = False
    between: bool = False

    @property
    def language(self) -> str:
        """The language that the text is said to be in, or `auto`."""
        return languages.meant(self.code)

    def copy(self) -> Copy:
        """What was sent. Raises RefusalError for `data` that says nothing of the kind."""
        return plain(self.text) if self.text is not None else annotated(self.data or "")

    def wants(self, code: str, name: str, category: str) -> bool:
        """Whether a rule is wanted, as far as the request says."""
        words = frozenset((code, name, category))
        return words.isdisjoint(self.disabled) and not (self.only and words.isdisjoint(self.enabled))


def read(said: Mapping[str, str], longest: int) -> Question:
    """The question that some parameters ask, of a text of so many characters at most.

    Raises RefusalError for those that cannot be answered. Parameters that say nothing about our rules are passed over.
    """
    text, data = said.get("text"), said.get("data")
    if (text is None) == (data is None):
        raise RefusalError(400, f"a request has either the parameter 'text' or 'data', {_WHERE}")
    if len(text or data or "") > longest * (1 if data is None else _WRAPPED):
        raise too_long(longest)
    languages.meant(said.get("language") or AUTO)
    return Question(
        text,
        data,
        said.get("language") or AUTO,
        _words(said, "enabledRules", "enabledCategories"),
        _words(said, "disabledRules", "disabledCategories"),
        only=said.get("enabledOnly", "").lower() in {"true", "yes"},
        picky=_one_of(said, "level", _LEVELS) == "picky",
        between=_one_of(said, "mode", _MODES) == _BETWEEN,
    )


_WHERE = "in its address or sent as a form (application/x-www-form-urlencoded)"
_WRAPPED = 8  # characters of JSON for one of a text, where it is escaped and cut into words


def too_long(longest: int) -> RefusalError:
    """What is said of a text that is longer than any that is checked."""
    return RefusalError(413, f"the text is longer than {longest:,} characters, the most that is checked here")


def _words(said: Mapping[str, str], *keys: str) -> frozenset[str]:
    """The words of lists that are parted by commas."""
    return frozenset(word.strip() for key in keys for word in said.get(key, "").split(",") if word.strip())


def _one_of(said: Mapping[str, str], key: str, known: tuple[str, ...]) -> str:
    """What a parameter says, else the first of what it may say."""
    word = said.get(key) or known[0]
    if word not in known:
        raise RefusalError(400, f"{key!r} is one of {', '.join(known)}, not {word[:40]!r}")
    return word
