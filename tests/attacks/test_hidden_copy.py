"""A false figure is found, or its place is told, wherever in Markdown it is put out of sight."""

from __future__ import annotations

import pytest

import newslint

BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion."
LONG = f"{BAD[:-1]}, the line said in a statement on Monday."
HEAD = "# Ferries\n\nThe ferry sails again on Monday.\n\n"
READ = {
    "fence never closed": f"```\n{BAD}",
    "fence never closed, behind code": f"~~~py\nx = [1];\n{BAD}\n",
    "fence in a quote": f"> ```\n> {BAD}\n\nMore.",
    "fence in an item": f"- One\n  ```\n  {BAD}\n\nMore.",
    "fence closed too short": f"````\n{BAD}\n```\n",
    "four blanks": f"    {BAD}",
    "four blanks, two lines": "    " + BAD.replace(" to", "\n    to"),
    "a tab": f"\t{BAD}",
    "indented in an item": f"- One\n\n      {BAD}",
    "indented HTML": f"    <p>{BAD}</p>",
    "comment never closed": f"<!-- note\n\n{BAD}",
    "comment closed with a blank": f"<!-- note -- >\n\n{BAD}\n\n<!-- more -->\n",
    "comment closed with a mark": f"<!-- note --!>\n\n{BAD}\n\n<!-- more -->\n",
    "comment that a browser ends at once": f"<!-->{BAD}-->",
    "script never closed": f"<script>\n{BAD}",
    "script that closes itself": f"<script src=x/>\n\n{BAD}\n\n<script src='y'></script>",
    "style never closed": f"<style>\n\n{BAD}",
    "pre": f"<pre>\n{BAD}\n</pre>",
    "pre, behind code": f"<pre>\nx = [1];\n\n{BAD}\n</pre>",
    "cell beyond the header": f"| a | b |\n|---|---|\n| 1 | 2 | {BAD[:-1]} |\n",
    "title of a link": f'See [a](/u "{BAD}").',
    "title of a link in apostrophes": f"See [a](/u '{BAD}').",
    "title of a link in brackets": f"See [a](/u ({BAD})).",
    "address": f"See [a](<{BAD}>).",
    "title of an image": f'![a](/u "{BAD}")',
    "words of an image": f"![{BAD}](a.png)",
    "image in an image": f"![{BAD} ![b](c)](a.png)",
    "CDATA": f"<![CDATA[{BAD}]]>",
    "CDATA in a sentence": f"One <![CDATA[ {BAD} ]]> two",
    "declaration": f"<!DOCTYPE {BAD}>",
    "instruction": f"<?x {BAD}?>",
    "call of Hugo": f'{{{{< quote "{BAD}" >}}}}',
    "call of Hugo, no marks": f"{{{{< quote {BAD} >}}}}",
    "call of Hugo, several lines": f'{{{{< quote\n  text="{BAD}"\n>}}}}',
    "variable": f"{{{{ a. b {BAD} }}}}",
    "attribute list": f"{{: {BAD} }}",
    "title in an attribute list": f'{{: title="{BAD}" }}',
    "call of Liquid": f'{{% include x.html caption="{BAD}" %}}',
    "call of Liquid, no marks": f"{{% {BAD} %}}",
    "comment of Liquid": f"{{% comment %}}\n{BAD}\n{{% endcomment %}}",
    "raw": f"{{% raw %}}{BAD}{{% endraw %}}",
    "definition of a link": f"[x]: <{BAD}>\n",
    "title in a definition": f'[x]: /u\n  "{BAD}"\n',
    "definition that is none": f"[x]: {BAD}\n",
    "footnote that nobody refers to": f"[^x]: {BAD}\n",
    "abbreviation": f"*[FL]: {BAD}\n",
    "mathematics": f"$$\n{BAD}\n$$\n",
    "name of a code's language": f"```{BAD}\nx = [1];\n```\n",
    "attributes of a heading": f"# Boats {{{BAD}}}\n",
    "attributes of a heading, behind a name": f"# Boats {{#boats {BAD}}}\n",
    "attribute": f'<img alt="{BAD}">',
    "attribute of a block": f"<div data-x='{BAD}'>x</div>",
    "attributes of nobody": f"<div {BAD}>\n\nx",
    "inline code": f"`{BAD}`",
    "deleted": f"~~{BAD}~~",
}  # fmt: skip
MDX = {
    "import": "import duties rose 12% to $1.18 billion from $0.93 billion.",
    "export": "export sales rose 12% to $1.18 billion from $0.93 billion.",
    "default": f"export default swaps {BAD}",
    "constant": f"export const x = '{BAD}'",
    "expression": f"{{{BAD}}}",
    "template": f"{{`{BAD}`}}",
    "property": f"<Chart title={{`{BAD}`}} />",
}
HEADS = {
    "a key that nobody knows": f"---\ntitle: Ferries\nremarks: {BAD}\n---\n",
    "in quotation marks": f'---\ntitle: Ferries\nremarks: "{BAD}"\n---\n',
    "folded": f"---\ntitle: Ferries\nremarks: >\n  {BAD}\n---\n",
    "a list": f"---\ntitle: Ferries\npoints:\n  - {BAD}\n  - More\n---\n",
    "a table in a table": f"---\nseo:\n  card: {{text: '{BAD}'}}\n---\n",
    "TOML": f"+++\nremarks = '{BAD}'\n+++\n",
    "JSON": f'---json\n{{"title": "Ferries", "remarks": "{BAD}"}}\n---\n',
    "plain lines": f"Title: Ferries\nDate: 2024-01-02\nRemarks: {BAD}\n\n",
}  # fmt: skip
LISTED_FIELDS = {
    "a list for a title": f"---\ntitle:\n  - {BAD}\n---\n",
    "a title in a list": f"---\ncards:\n  - title: {BAD}\n---\n",
    "a list in TOML": f"+++\ntitle = ['{BAD}']\n+++\n",
    "a list of tables in TOML": f"+++\n[[cards]]\ntitle = '{BAD}'\n+++\n",
    "a list of objects in JSON": f'---json\n{{"cards": [{{"title": "{BAD}"}}]}}\n---\n',
}  # fmt: skip
ORDINARY = {
    "a sentence with one figure": "bio: Ann Hartmoor is a reporter on the ferry desk of the line, aged 41.",
    "what the story says too": "remarks: The ferry sails again on Monday, at 8 and at 9, from the quay in the north of the town.",
    "what is read": "description: The ferry sails on Monday, at 8 and at 9, from the quay in the north of the town.",
    "addresses": "see: the page on the line at https://a.example/2024/05 and the one at https://a.example/2025/06 are of use",
    "data": "size: [12, 14]\nlayout: wide 12 of 16 columns",
    "a date": "slug: 2024-05-06-the-ferry-sails-again-on-monday-at-8-and-at-9",
}
FIGURES = {
    "mathematics": r"$12\%$",
    "mathematics, the sign behind it": "$12$%",
    "mathematics, a thin space": r"$12\,\%$",
    "mathematics in brackets": r"\(12\%\)",
    "mathematics in brackets, escaped": r"\\(12\\%\\)",
    "mathematics in brackets, the sign behind it": r"\(12\)%",
    "escaped": r"12\%",
    "entity": "12&percnt;",
    "text of a template": '{{ "12.0%" }}',
}
MDX_FIGURES = {
    "text": '{"12%"}',
    "text in apostrophes": "{'12%'}",
    "template": "{`12%`}",
    "number": "{12}%",
    "with its verb": '{ "12%" }',
    "half of it": '1{"2%"}',
    "in a tag": '<b>{"12%"}</b>',
}
HIDING = {
    "style": '<span style="display:none">{}</span>',
    "style, spaced": "<span style='color: red; Display : None'>{}</span>",
    "visibility": '<span style="visibility: hidden">{}</span>',
    "size": '<font style="font-size:0px">{}</font>',
    "opacity": '<i style="opacity: 0.0">{}</i>',
    "style, no marks": "<span style=display:none>{}</span>",
    "attribute": "<span hidden>{}</span>",
    "attribute with a value": '<b class="x" hidden="">{}</b>',
    "an element in it": "<span hidden><span>{}</span></span>",
    "never closed in it": "<span hidden><b>{}</span>",
}
SHOWING = {
    "none": "{}",
    "another style": '<span style="display:inline">{}</span>',
    "nearly opaque": '<span style="opacity: 0.5; font-size: 0.9em">{}</span>',
    "a name": '<span class="hidden" data-hidden id=hidden>{}</span>',
    "words of it": '<span title="hidden display:none">{}</span>',
    "for the eye alone": '<span aria-hidden="true">{}</span>',
    "found by search": '<span hidden="until-found">{}</span>',
    "an image": '<img hidden src="a.png">{}',
}


def codes(text: str, name: str = "a.md") -> list[str]:
    return [found.code for found in newslint.lint_text(text, name=name).findings]


@pytest.mark.parametrize("place", READ)
def test_it_is_read(place: str) -> None:
    assert "FIG120" in codes(HEAD + READ[place])


ELSEWHERE = {
    ("title of a picture", "a.adoc"): f'image::a.png[A boat,title="{BAD}"]\n',
    ("title of a link", "a.adoc"): f'See link:/u[a,title="{BAD}"].\n',
    ("who said it", "a.adoc"): f'[quote,"{BAD}"]\nSail on.\n',
    ("a condition", "a.adoc"): f"ifdef::print[{BAD}]\n",
    ("a call that nobody knows", "a.adoc"): f"boat::blue[{BAD}]\n",
    ("a film", "a.adoc"): f'video::a.mp4[title="{BAD}"]\n',
    ("an index", "a.adoc"): f"The boat ((({BAD}))) sails.\n",
    ("an anchor", "a.adoc"): f"[[boat,{BAD}]]\nThe boat sails.\n",
    ("a field never closed", "a.html"): f"<p>It sails.</p><textarea><p>{BAD}</p>",
    ("a frame never closed", "a.html"): f"<p>It sails.</p><iframe src=/u><p>{BAD}</p></object>",
    ("a button never closed", "a.html"): f"<html><body><h1>Boats</h1><p>It sails.</p><p><button>{BAD}</p></buttons>",
}
"""What other formats put out of sight, and a page of theirs shows."""


@pytest.mark.parametrize(("place", "name"), ELSEWHERE)
def test_it_is_read_in_other_formats(place: str, name: str) -> None:
    assert "FIG120" in codes(f"The ferry sails again on Monday.\n\n{ELSEWHERE[place, name]}", name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.rst", f".. code:: text\n\n   {LONG}"),
        ("a.rst", f".. math::\n\n   {LONG}"),
        ("a.rst", f".. boats:: {LONG}"),
        ("a.rst", f".. boats:: {LONG.replace(' to ', chr(10) + '   to ')}"),
        ("a.rst", f".. header:: {LONG}"),
        ("a.html", f"<p>It sails.</p><button>{LONG}</button>"),
        ("a.html", f"<p>It sails.</p><textarea>{LONG}</textarea>"),
        ("a.html", f"<svg><text>{LONG}</text></svg>"),
    ],
)
def test_it_is_told_of_where_it_is_not_read(name: str, text: str) -> None:
    assert "CPY693" in codes(f"{'' if name.endswith('html') else 'It sails on Monday.'}\n\n{text}\n", name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.rst", ".. code:: python\n\n   # the boats that are at the quay\n   boats = [one for one in quay]\n"),
        ("a.adoc", '[source,python,title="The boats"]\n----\nboats = [one for one in quay]\n----\n'),
        ("a.adoc", "[quote,A captain of the line,The log of the ferry]\nSail on.\n"),
        ("a.adoc", "include::boats.adoc[tag=north]\n\ntoc::[]\n\n[[north]]\nThe boat sails.\n"),
        ("a.html", "<p>It sails.</p><button>Read more of this</button><select><option>North</option></select>"),
        ("a.html", "<p>It sails.</p><button type=submit>Go<p>On.</p>"),
    ],
)
def test_what_is_no_copy_is_not_told_of_in_other_formats(name: str, text: str) -> None:
    assert codes(f"{'' if name.endswith('html') else 'It sails on Monday.'}\n\n{text}\n", name) == []


@pytest.mark.parametrize(
    ("name", "mark"),
    [("a.rst", "\\ :sup:`1`"), ("a.adoc", "^1^"), ("a.adoc", "^(1)^"), ("a.rst", "\\ :superscript:`*`")],
)
def test_a_mark_that_is_printed_high_hides_no_figure_in_other_formats(name: str, mark: str) -> None:
    assert "FIG120" in codes(BAD.replace("billion from", f"billion{mark} from"), name)


@pytest.mark.parametrize("blank", ["\v", "\x1c", "\x1d", "\x1e", "\x1f", "\x85"])
@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
def test_a_control_that_parts_words_hides_no_figure(name: str, blank: str) -> None:
    assert "FIG120" in codes(BAD.replace(" ", blank), name)


@pytest.mark.parametrize("place", MDX)
def test_it_is_read_in_mdx(place: str) -> None:
    assert "FIG120" in codes(HEAD + MDX[place], "a.mdx")


@pytest.mark.parametrize(
    ("written", "name"),
    [*((one, "a.md") for one in FIGURES.values()), *((one, "a.mdx") for one in MDX_FIGURES.values())],
)
def test_a_figure_is_read_as_the_page_shows_it(written: str, name: str) -> None:
    text = HEAD + BAD.replace("12%", written)
    (finding,) = [one for one in newslint.lint_text(text, name=name).findings if one.code == "FIG120"]
    assert "the story says 12" in finding.message
    assert "FIG120" in codes(HEAD + BAD.replace(" 12%", '{" "}12%'), "a.mdx")
    assert "FIG120" not in codes(HEAD + BAD.replace("12%", written.translate(str.maketrans("12", "27"))), name)


@pytest.mark.parametrize("way", HIDING)
def test_what_a_page_does_not_show_is_no_part_of_a_figure_and_told_of(way: str) -> None:
    right, wrong = (
        BAD.replace("12%", HIDING[way].format("1") + "27%"),
        BAD.replace("12%", HIDING[way].format("2") + "7%"),
    )
    assert codes(HEAD + right) == ["CPY693"]
    report = newslint.lint_text(HEAD + wrong, name="a.md")
    assert "the story says 7%" in {one.code: one.message for one in report.findings}["FIG120"]
    (told,) = [one for one in report.findings if one.code == "CPY693"]
    assert report.source[told.span] == "2"
    assert told.message.endswith("in a part of the page that is not shown: they were not checked")


@pytest.mark.parametrize("way", SHOWING)
def test_what_a_page_shows_is_a_part(way: str) -> None:
    assert codes(HEAD + BAD.replace("12%", SHOWING[way].format("2") + "7%")) == []


@pytest.mark.parametrize(
    "text",
    [
        f"<p hidden>{BAD}</p>",
        f"<div style='display:none'>{BAD}</div>",
        f"The quay. <span hidden>{BAD}</span> It is open.",
    ],
)
def test_copy_that_a_page_does_not_show_is_read_and_told_of(text: str) -> None:
    messages = {one.code: one.message for one in newslint.lint_text(HEAD + text, name="a.md").findings}
    assert sorted(messages) == ["CPY693", "FIG120"]
    assert messages["CPY693"].endswith("readers may not see them")


def test_a_hidden_element_that_holds_nothing_is_nothing() -> None:
    assert codes(f"{HEAD}The quay<span hidden></span> is <a id=x hidden> </a> open.") == []


def test_an_amount_is_read_as_the_page_shows_it() -> None:
    assert "FIG120" in codes(HEAD + BAD.replace("$1.18 billion", r"$\$1.18$ billion"))
    assert "FIG120" in codes(HEAD + BAD.replace("$1.18 billion", r"\(\$1{,}180\) million"))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It cost $5 and $10 on Monday.", ["$5", "$10"]),
        ("It cost $5-$10 on Monday.", ["$5-$10"]),
        (r"It cost \$5 \(and $10\) on Monday.", ["$5", "$10"]),
        (r"The line \(12 boats\) sails at 5% of $4 \(2\).", ["12", "5%", "$4", "2"]),
    ],
)
def test_money_and_brackets_are_no_mathematics(text: str, figures: list[str]) -> None:
    report = newslint.lint_text(text, name="a.md")
    assert [report.source[entry.span] for entry in report.figures or ()] == figures


def test_inside_a_fence_it_is_told_of() -> None:
    report = newslint.lint_text(f"{HEAD}```\n{BAD}\n```\n", name="a.md")
    (found,) = report.findings
    assert (found.code, report.source[found.span]) == ("CPY693", BAD)
    assert found.message == "10 words that read like copy are in a block of code: they were not checked"


@pytest.mark.parametrize("name", HEADS)
def test_in_front_matter_that_is_not_read_it_is_told_of(name: str) -> None:
    report = newslint.lint_text(HEADS[name] + HEAD, name="a.md")
    (found,) = report.findings
    assert (found.code, report.source[found.span]) == ("CPY693", BAD)
    assert found.message == "10 words that read like copy are in front matter, under keys that newslint does not read (`fields` in newslint.yaml adds them): they were not checked"  # fmt: skip


@pytest.mark.parametrize("name", LISTED_FIELDS)
def test_a_field_of_copy_is_judged_in_lists_too(name: str) -> None:
    report = newslint.lint_text(LISTED_FIELDS[name] + HEAD, name="a.md")
    assert {found.code[:3] for found in report.findings} == {"FIG"}


@pytest.mark.parametrize("name", ORDINARY)
def test_ordinary_front_matter_is_not_told_of(name: str) -> None:
    copy = "The ferry sails again on Monday, at 8 and at 9, from the quay in the north of the town.\n"
    assert "CPY693" not in codes(f"---\ntitle: Ferries\n{ORDINARY[name]}\n---\n{HEAD}{copy}")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (f"```\n{BAD}", "in a block of code that is never closed"),
        (f"<!-- a\n\n{BAD}", "in a comment that is never closed"),
        ("<!-- a", "in a comment that is never closed"),
        (f"<script>\n\n{BAD}\n</script>", "in a script"),
    ],
)
def test_what_never_closes_is_told_of(text: str, where: str) -> None:
    (message,) = [
        found.message for found in newslint.lint_text(HEAD + text, name="a.md").findings if found.code == "CPY693"
    ]
    assert where in message
    assert message.endswith("readers may not see them")


@pytest.mark.parametrize(
    "code",
    [
        "```py\n# count the boats that are at the quay and those at sea\nboats = [one for one in quay if one.sails]\n```",
        "```\n$ ferry --line north\nerror: the line north is not in the timetable of the day\n```",
        "```yaml\ntitle: The ferry sails again on Monday and that is that\nlayout: post\n```",
        '```json\n{"title": "The ferry sails again on Monday and that is that"}\n```',
        "    // the boats that are at the quay when the day begins\n    for (const boat of quay) {\n      boat.sail();\n    }",
        "<!-- The desk wants this paragraph out, but it may come back in the evening edition. -->",
        '<script type=\'application/ld+json\'>\n{"name": "The ferry sails again on Monday and that is that"}\n</script>',
        "<style>\n/* the boats of the line are as blue as the sea in May */\np { color: blue; }\n</style>",
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        '{{< figure src="a.png" class="wide" >}}\n\n[a](https://a.b/the-ferry-sails-again-on-monday-and-that-is-that)',
    ],
)
def test_code_is_code(code: str) -> None:
    assert codes(f"{HEAD}{code}\n\nIt sails on Tuesday too.\n") == []


def test_code_in_mdx_is_code() -> None:
    text = "import Chart from './chart'\nimport './a.css'\nexport const rise = 12\nexport default Page\n\n"
    report = newslint.lint_text(f"{text}{HEAD}", name="a.mdx")
    assert report.findings == ()
    assert report.figures == ()


WORDS = BAD.split()
SCATTERED = {
    "a line": "\n".join(WORDS),
    "a paragraph": "\n\n".join(WORDS),
    "an item": "".join(f"- {word}\n" for word in WORDS),
    "in HTML": "".join(f"<p>{word}</p>\n" for word in WORDS),
}
LISTED = {
    "a table": "Bears\nat\nLions\n7 pm\n\nBulls\nat\nHawks\n8 pm\n\nNets\nat\nHeat\n9 pm\n\nMets\nat\nReds\n1 pm\n",
    "names": "".join(
        f"- {name}\n"
        for name in ["Ann Bo", "Cy Day", "The Line", "Eva Fox", "Gil Hay", "Ida Joy", "Kim Lee", "Max Noe"]
    ),
    "figures": "Sales\n12%\nCosts\n3%\nProfit of\n$5m\nLoss\n$4m\nTax\n2%\nDebt to\n$9m\nCash\n$1m\n",
    "verse": "The boat is in\nthe bay again\nand all of us\nare on the quay\nto see it come\nfrom far away\n",
}


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize("way", SCATTERED)
def test_words_that_stand_one_to_a_line_are_told_of(way: str, name: str) -> None:
    if way == "in HTML" and name == "a.txt":
        pytest.skip("there it is no markup")
    (message,) = [
        one.message for one in newslint.lint_text(HEAD + SCATTERED[way], name=name).findings if one.code == "CPY693"
    ]
    assert "are set with one word to a line: they were not checked" in message


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
@pytest.mark.parametrize("way", LISTED)
def test_lists_tables_and_verse_are_not_told_of(way: str, name: str) -> None:
    assert "CPY693" not in codes(HEAD + LISTED[way], name)


@pytest.mark.parametrize(
    "field", ["bullets: {}", "bullets: [{}]", "key_points:\n  - {}", "social: {{text: {}}}", "kicker: {}"]
)
def test_what_a_desk_writes_beside_a_story_is_held_against_it(field: str) -> None:
    head = field.format("The offer is 38% above the price")
    report = newslint.lint_text(f"---\ntitle: Offer\n{head}\n---\n\nThe offer is 28% above the price.\n", name="a.md")
    assert [found.code for found in report.findings] == ["FIG110"]


def test_one_figure_is_enough_to_tell_of_a_field_that_is_not_read() -> None:
    head = "---\ntitle: Offer\nnota: The offer is 38% above the price\n---\n\n"
    report = newslint.lint_text(f"{head}The offer is 28% above the price.\n", name="a.md")
    assert [found.code for found in report.findings] == ["CPY693"]
