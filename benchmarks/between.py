"""How many contradictions between stories are found that were planted: `python benchmarks/between.py STORIES.jsonl [--keep FOLDER]`.

Forty stories are told a second time: sentences dropped, moved and reworded by rule, a day or two later, with one value
changed wherever it stands. Forty others are told a second time with every value as it was. Whatever else is reported was
published so, and is printed to be read.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

PAIRS = 40
_VALUE = re.compile(
    r"(?:[$€£] ?)?(?<![\w.,/:-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?= (?:million|billion|percent|per cent|people|workers|jobs|"
    r"employees|shares|votes|deaths|cases|homes|cars|vehicles|stores|barrels|tons|tonnes|miles|acres|customers|students|patients|seats|troops)\b)"
)
"""A figure that says something: money with its scale, a percentage, a count."""
_SENTENCE = re.compile(r"(?<=[a-z\d][.!?”\"]) +(?=[A-Z“\"])|\n+")
_REWORDED = (
    (r"\bsaid on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", "said"), (r"\bpercent\b", "per cent"), (r"\bhas said\b", "said"),
    (r"\babout\b", "around"), (r"\bmore than\b", "over"), (r"\bbought\b", "acquired"), (r"\bbuy\b", "acquire"), (r"\bkilled\b", "left dead"),
    (r"\bHowever, ", ""), (r"\bMeanwhile, ", ""), (r"\badding that\b", "and said"), (r"\bannounced\b", "made known"), (r"\bcompany\b", "firm"),
    (r"\bincreased\b", "went up"), (r"\bdecreased\b", "went down"), (r"\brose\b", "climbed"), (r"\bfell\b", "dropped"), (r"\bin a statement\b", ""),
    (r"\blast year\b", "a year ago"), (r"\bwill\b", "is going to"), (r"\bbegan\b", "started"), (r"\bshow(?:s|ed)\b", "made clear"), (r"\bbig\b", "large"),
)  # fmt: skip
"""How a second desk says the same."""


def sentences(story: dict[str, Any]) -> list[str]:
    """The sentences of a body."""
    return [one.strip() for one in _SENTENCE.split(story["body"]) if one and one.strip()]


def retold(story: dict[str, Any], chance: random.Random, keep: str = "") -> list[str]:
    """The sentences of a story as another desk would tell them; those with a value to `keep` stay."""
    every = [one for one in sentences(story) if (keep and keep in one) or chance.random() > 0.3]
    for at in range(len(every) - 1):
        if chance.random() < 0.3:
            every[at], every[at + 1] = every[at + 1], every[at]
    told = []
    for one in every:
        said = one
        for pattern, other in _REWORDED:
            if chance.random() < 0.7:
                said = re.sub(pattern, other, said)
        told.append(re.sub(" {2,}", " ", said).replace(" ,", ",").replace(" .", "."))
    return told


def changed(value: str, chance: random.Random) -> str:
    """Another value of as many digits: one digit other, two transposed, or the decimal point moved."""
    digits = [at for at, char in enumerate(value) if char.isdigit()]
    for _ in range(50):
        made = [*value]
        way = chance.randrange(3)
        if way == 0 or len(digits) < 2:
            made[chance.choice(digits[: max(1, len(digits) - 1)])] = chance.choice("123456789")
        elif way == 1:
            at = chance.randrange(len(digits) - 1)
            made[digits[at]], made[digits[at + 1]] = made[digits[at + 1]], made[digits[at]]
        else:
            made = [*value.replace(".", "")] if "." in value else [*value, "0"] if "," not in value else made
        if "".join(made) != value and made[0] != "0" and _apart(value, "".join(made)):
            return "".join(made)
    return ""


def _apart(one: str, other: str) -> bool:
    """Whether two values differ by more than rounding does."""
    first, second = (float(each.replace(",", "")) for each in (one, other))
    return abs(first - second) > 0.06 * max(first, second)


def planted(stories: Sequence[dict[str, Any]], seed: int) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Retold stories, each with what was changed in it: nothing in every other one."""
    chance = random.Random(seed)  # noqa: S311 -- a benchmark, the same every time
    fit = [
        one
        for one in stories
        if one.get("published") and len(sentences(one)) >= 8 and len(_VALUE.findall(one["body"])) >= 3
    ]
    for number, story in enumerate(chance.sample(fit, 2 * PAIRS)):
        value = chance.choice(_VALUE.findall(story["body"]))
        told = retold(story, chance, value)
        other = ""
        if number % 2 == 0:
            other = changed(value, chance)
            whole = re.compile(rf"(?<![\w.,]){re.escape(value)}(?![\d]|[.,]\d)")
            told = [whole.sub(other, one) for one in told]
        day = dt.date.fromisoformat(story["published"][:10]) + dt.timedelta(days=chance.randrange(3))
        copy: dict[str, Any] = {
            "id": f"retold/{story['id']}",
            "source": "http://second-desk.example/",
            "headline": whole.sub(other, story["headline"]) if other else story["headline"],
            "bullets": [],
            "body": "\n\n".join(told),
            "published": day.isoformat(),
        }
        yield copy, {"id": story["id"], "copy": copy["id"], "value": value, "other": other}


def main() -> None:
    """Plant, run, count, and print what was not planted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--keep", type=Path, help="the folder in which to leave what was planted and found")
    parser.add_argument("--seed", type=int, default=22)
    args = parser.parse_args()
    stories = [json.loads(line) for line in args.stories.read_text("utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as beside:
        folder = args.keep or Path(beside)
        folder.mkdir(parents=True, exist_ok=True)
        pairs = list(planted(stories, args.seed))
        archive, answers, found = folder / "archive.jsonl", folder / "planted.json", folder / "between.jsonl"
        rows = [*stories, *(copy for copy, _ in pairs)]
        archive.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
        answers.write_text(json.dumps([said for _, said in pairs], indent=1), "utf-8")
        command = [
            sys.executable,
            "-m",
            "newslint",
            "archive",
            str(archive),
            "--between",
            str(found),
            "--output",
            str(folder / "findings.jsonl"),
            "--restart",
        ]
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode not in {0, 1}:
            sys.exit("the run did not come to its end")
        counted([json.loads(line) for line in found.read_text("utf-8").splitlines()], [said for _, said in pairs])


def counted(found: Sequence[dict[str, Any]], answers: Sequence[dict[str, Any]]) -> None:
    """Print how many of what was planted is found, and everything else."""
    wrong = {frozenset((one["id"], one["copy"])): one for one in answers if one["other"]}
    right = {frozenset((one["id"], one["copy"])) for one in answers if not one["other"]}
    hit, beside, blamed, others = set(), 0, 0, []
    for one in found:
        both = frozenset((one["one"]["id"], one["other"]["id"]))
        if both in wrong and _names(one, wrong[both]):
            hit.add(both)
        elif both in wrong:
            beside += 1
        elif both in right:
            blamed += 1
        else:
            others.append(one)
    print(
        f"{len(hit)} of {len(wrong)} planted contradictions found ({len(hit) / len(wrong):.0%}); {beside} other reports about these pairs"
    )
    print(f"{blamed} reports about {len(right)} stories retold with every value as it was")
    print(f"{len(others)} reports about what was published so:")
    for one in others:
        print(f"\n{one['rank']} {one['kind']} {one['one']['id']} {one['other']['id']}\n  {one['message']}")
        for side in (one["one"], one["other"]):
            print(f"    {side['published']} {side['sentence']}")
    for both, one in wrong.items():
        if both not in hit:
            print(f"\nnot found: {one['copy']}: {one['value']} -> {one['other']}")


def _names(one: dict[str, Any], answer: dict[str, Any]) -> bool:
    """Whether a report is about the value that was changed."""
    texts = one["one"]["text"] + " " + one["other"]["text"]
    return answer["value"] in texts and answer["other"] in texts


if __name__ == "__main__":
    main()
