import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from newslint.document.markup.modules import statements
from newslint.engine import lint
from newslint.model import Source
from newslint.rulebook import default

BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion."
FUNCTION = (
    "export function Fare() {{\n  const boats = 12;\n\n  // of them {{ two are new\n  return (\n    <p>{}</p>\n  );\n}}"
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("import Boat from './boat'\nIt sails", ["import Boat from './boat'"]),
        ("import {\n  Boat,\n  Fare,\n} from './boat';\n\nIt sails", ["import {\n  Boat,\n  Fare,\n} from './boat';"]),
        ("export const x = {\n  boats: [1,\n  2],\n}\n\nIt sails", ["export const x = {\n  boats: [1,\n  2],\n}"]),
        ('export const x =\n  "a } boat";\nIt sails', ['export const x =\n  "a } boat";']),
        (f"{FUNCTION.format('Boats sail')}\n\nIt sails", [FUNCTION.format("Boats sail")]),
        (
            "export default ({ fare }) => (\n  <p>{fare}</p>\n)\n\nIt",
            ["export default ({ fare }) => (\n  <p>{fare}</p>\n)"],
        ),
        ("{boats.map((boat) => (\n  <li>{boat}</li>\n))}\n\nIt", ["{boats.map((boat) => (\n  <li>{boat}</li>\n))}"]),
        ("export const a = {\nexport const b = {}\nIt", ["export const a = {", "export const b = {}"]),  # never closed
        ("export const a = {\nIt sails.\n", ["export const a = {"]),
        ("Exports rose.\nexport boats to Ohio\nimport boats\n", []),
        ("{boats} sail\n{fare +\n2} euros a boat\n{\nIt sails.\n", []),
        ("It sails.\n  export const x = 1", []),
    ],
)
def test_a_statement_ends_where_its_brackets_are_closed(text: str, code: list[str]) -> None:
    assert [text[one.start : one.end] for one in statements(text)] == code


@given(
    st.lists(st.sampled_from(["export const a = ", "import ", "{", "}", "(", ")", "`", "'", "/*", "\n", "x", "=> "]))
)
def test_statements_follow_each_other_in_any_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    ends = [0]
    for start, end, _ in statements(text):
        assert ends[-1] <= start < end <= len(text)
        ends.append(end)


@pytest.mark.parametrize("piece", ["{\n", "export const a = {\n", "import {\n", "export const a = `\n", "{a\n}\n"])
def test_what_never_closes_takes_linear_time(piece: str) -> None:
    assert growth(lambda times: list(statements(piece * times)), 1_000, 8_000) < 20


@pytest.mark.parametrize("suffix", [".mdx", ".MDX"])
def test_code_that_runs_is_no_copy_and_prose_in_it_is_told(suffix: str) -> None:
    text = f"The ferry sails.\n\n{FUNCTION.format(BAD)}\n\n{BAD}\n"
    report = lint(Source(f"a{suffix}", text), default())
    assert [(one.code, one.span.start) for one in report.findings] == [
        ("CPY693", text.index("p>Revenue")),
        ("FIG120", text.rindex("12%")),
    ]


def test_code_without_prose_is_not_told_of() -> None:
    text = f"The ferry sails.\n\n{FUNCTION.format('{boats} boats')}\n\nIt has {{boats}} boats.\n"
    report = lint(Source("a.mdx", text), default())
    assert (report.findings, report.failures) == ((), ())


def test_a_title_in_data_of_several_lines_is_copy() -> None:
    text = f"export const meta = {{\n  boats: 12,\n  title: '{BAD}',\n}}\n\nThe ferry sails.\n"
    assert [one.code for one in lint(Source("a.mdx", text), default()).findings] == ["FIG120"]
