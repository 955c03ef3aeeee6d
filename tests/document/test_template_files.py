"""What a template shows is read as a page, what it calls is left out, and every character leads back to the file."""

from __future__ import annotations

import html
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslint
from newslint.document import CALL, Document, parse
from newslint.document.markup.dialects import DIALECTS
from newslint.model import Source

LEAD = "The ferry line said on Monday that it had ordered two boats for its northern route, and that both sail in May."
BAD = "Revenue at the ferry line rose 12% to $1.18 billion from $0.93 billion."
VALUES = {".njk": "{{ n }}", ".j2": "{{- n -}}", ".liquid": "{{ n | round: 1 }}", ".erb": "<%= n %>", ".hbs": "{{{n}}}", ".mustache": "{{n}}", ".vue": "{{ n }}", ".svelte": "{n}", ".astro": "{n.toFixed(1)}", ".html": "{{ page.n }}", ".php": "<?= $n ?>", ".md": "{{ page.n }}", ".mdx": "{n}"}  # fmt: skip


def read(name: str, text: str) -> Document:
    return parse(Source(name, text))


def parts(name: str, text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.prose.text) for block in read(name, text).blocks]


def codes(name: str, text: str) -> list[str]:
    return [found.code for found in newslint.lint_text(text, name=name).findings]


PAGES = {
    "a.njk": f'---\nlayout: base.njk\n---\n{{% extends "a.njk" %}}\n{{% block main %}}\n<p>{LEAD}</p>\n{{% endblock %}}\n',
    "a.liquid": f"---\nlayout: base\n---\n{{%- assign a = 1 -%}}{{% if a %}}<p>{LEAD}</p>{{% endif %}}{{% comment %}}<p>{BAD}</p>{{% endcomment %}}",
    "a.html.erb": f"<% content_for :head do %><% end %><%# {BAD} %><p>{LEAD}</p><%= yield %>",
    "a.j2": f"{{% macro a(b) %}}<i>{{{{ b }}}}</i>{{% endmacro %}}{{# {BAD} #}}<p>{LEAD}</p>",
    "a.hbs": f"{{{{!-- {BAD} --}}}}{{{{#if a}}}}<p>{LEAD}</p>{{{{else}}}}{{{{> b}}}}{{{{/if}}}}",
    "a.mustache": f"{{{{! {BAD} }}}}{{{{#a}}}}<p>{LEAD}</p>{{{{/a}}}}",
    "a.vue": f"<script setup>\nconst a = 1\n</script>\n<template>\n<Base :a=\"b > c\"><p v-if='a > b'>{LEAD}</p></Base>\n</template>\n<style>p {{ }}</style>",
    "a.svelte": f"<script>\nlet a = 1;\n</script>\n{{#if a < b}}<p class={{c}}>{LEAD}</p>{{/if}}<Foot on:click={{() => {{ a = '}}' }}}} />\n<style>p {{ }}</style>",
    "a.astro": f"---\nimport a from 'b';\n---\n<Base>{{a > b && (<p>{LEAD}</p>)}}{{/* {BAD} */}}</Base>",
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_what_a_reader_sees_is_read(name: str) -> None:
    document = read(name, PAGES[name])
    assert [(block.kind, block.prose.text) for block in document.blocks] == [("body", LEAD)]
    assert document.source[document.blocks[0].prose.span(0, len(LEAD))] == LEAD
    assert (document.failures, document.unread) == ((), ())


@pytest.mark.parametrize("name", PAGES)
def test_a_false_figure_is_found_in_it(name: str) -> None:
    assert codes(name, PAGES[name].replace(LEAD, BAD)) == ["FIG120"]


@pytest.mark.parametrize("suffix", VALUES)
@pytest.mark.parametrize(
    "written",
    [
        "rose 12% to {} billion from $0.93 billion",
        "rose 12% to ${} billion from $0.93 billion",
        "rose 12% to $1.{} billion from $0.93 billion",
        "rose 12% to $1{}.18 billion from $0.93 billion",
        "rose {}12% to $1.18 billion from $0.93 billion",
        "rose 1{}2% to $1.18 billion from $0.93 billion",
        "rose {} 12% to $1.18 billion from $0.93 billion",
    ],
)
def test_a_figure_that_a_call_makes_is_none(suffix: str, written: str) -> None:
    said = f"Revenue at the line {written.format(VALUES[suffix])}."
    text = said if suffix in {".md", ".mdx"} else f"<p>{said}</p>"
    assert codes(f"a{suffix}", f"{text}\n\n") == []
    assert CALL in read(f"a{suffix}", text).blocks[0].prose.text


@pytest.mark.parametrize("suffix", VALUES)
def test_what_stands_apart_from_a_call_is_judged(suffix: str) -> None:
    said = f"{BAD[:-1]}, {VALUES[suffix]} said."
    assert codes(f"a{suffix}", said if suffix in {".md", ".mdx"} else f"<p>{said}</p>") == ["FIG120"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.njk", "Revenue {% if up %}rose{% else %}fell{% endif %} to $1.18 billion from $0.93 billion."),
        ("a.hbs", "Revenue {{#if up}}rose{{else}}fell{{/if}} to $1.18 billion from $0.93 billion."),
        ("a.erb", "Revenue <% if up %>rose<% else %>fell<% end %> to $1.18 billion from $0.93 billion."),
        ("a.svelte", "Revenue {#if up}rose{:else}fell{/if} to $1.18 billion from $0.93 billion."),
        ("a.njk", "Revenue rose {% if a %}12{% else %}27{% endif %}% to $1.18 billion from $0.93 billion."),
        ("a.njk", "Revenue rose 1{% if a %}2{% endif %}% to $1.18 billion from $0.93 billion."),
    ],
)
def test_nobody_knows_what_a_choice_comes_to(name: str, said: str) -> None:
    assert codes(name, f"<p>{said}</p>") == []


ARGUMENTS = {
    "a.njk": ['{{% include "figure.njk", caption="{}" %}}', '{{{{ figure(src="a.png", caption="{}") }}}}', "{{% set title = '{}' %}}", '{{{{ figure({{alt: "{}"}}) }}}}'],
    "a.liquid": ["{{% include figure.html src='a.png' caption='{}' %}}", '{{% render "figure", alt: "{}" %}}'],
    "a.erb": ['<%= image_tag "a.png", alt: "{}" %>', '<%= render "figure", caption: "{}" %>'],
    "a.hbs": ['{{{{> figure caption="{}"}}}}', "{{{{figure alt='{}'}}}}"],
    "a.vue": ['<BaseFigure src="a.png" caption="{}" />', '<BaseFigure\n  caption="{}"\n/>', '<base-figure caption="{}"></base-figure>'],
    "a.svelte": ['<Figure caption="{}" n={{3}} />', "<Figure\n  caption={{'{}'}} />"],
    "a.astro": ['<Figure caption="{}" n={{3}} />', '{{a && <Figure caption="{}" />}}'],
    "a.mdx": ['<Figure caption="{}" />', "<Figure caption={{'{}'}} />", '<Figure src="a.png" caption="{}" />'],
    "a.md": ['{{{{< figure src="a.png" caption="{}" >}}}}', '{{% include figure.html caption="{}" %}}', '{{{{% figure alt="{}" %}}}}'],
    "a.html": ['{{% include figure.html caption="{}" %}}', '{{{{< figure caption="{}" >}}}}'],
}  # fmt: skip


@pytest.mark.parametrize(("name", "call"), [(name, call) for name, calls in ARGUMENTS.items() for call in calls])
def test_copy_in_the_arguments_of_a_call_is_copy(name: str, call: str) -> None:
    """However short: each a caption, where it stands."""
    before, after = (f"<p>{LEAD}</p>", f"<p>{BAD}</p>") if name not in {"a.md", "a.mdx"} else (LEAD, BAD)
    document = read(name, f"{before}\n\n{call.format('Two boats sail')}\n\n{after}\n")
    assert [(block.kind, block.prose.text) for block in document.blocks] == [
        ("body", LEAD),
        ("caption", "Two boats sail"),
        ("body", BAD),
    ]
    assert document.source[document.blocks[1].prose.span(0, 14)] == "Two boats sail"


@pytest.mark.parametrize(
    "call",
    [
        '{% include a.html title="boats" %}',
        '{% include a.html class="two boats" id="two boats" %}',
        '{% if page.title == "Two boats" %}{% endif %}',
        '{{ page.title | default: "Two boats" }}',
        '{{ page.date | date: "%d %b" }}',
    ],
)
def test_what_is_no_copy_in_a_call_stays_out(call: str) -> None:
    assert parts("a.liquid", f"<p>{LEAD}</p>{call}") == [("body", LEAD)]
    assert parts("a.md", f"{LEAD}\n\n{call}") == [("body", LEAD)]


def test_a_quote_in_a_call_is_one() -> None:
    assert parts("a.njk", '{{ pull(quote="Two boats sail") }}') == [("quote", "Two boats sail")]


@pytest.mark.parametrize(
    ("name", "comment"),
    [
        ("a.njk", "{# newslint: ignore FIG120 -- reason #}"),
        ("a.liquid", "{%- comment -%} newslint: ignore FIG120 -- reason {%- endcomment -%}"),
        ("a.liquid", "{% # newslint: ignore FIG120 -- reason %}"),
        ("a.erb", "<%# newslint: ignore FIG120 -- reason %>"),
        ("a.hbs", "{{!-- newslint: ignore FIG120 -- reason --}}"),
        ("a.astro", "{/* newslint: ignore FIG120 -- reason */}"),
        ("a.vue", "<!-- newslint: ignore FIG120 -- reason -->"),
    ],
)
def test_a_comment_of_the_language_silences(name: str, comment: str) -> None:
    assert codes(name, f"{comment}<p>{BAD}</p>") == []


def test_raw_regions_show_what_is_written() -> None:
    assert parts("a.njk", f"<p>{LEAD}</p><p>{{% raw %}}Two {{{{ boats }}}} sail{{% endraw %}}</p>") == [
        ("body", LEAD),
        ("body", "Two {{ boats }} sail"),
    ]


@pytest.mark.parametrize("name", ["a.md.erb", "a.html.md.erb", "A.MD.NJK"])
def test_a_template_of_markdown_is_markdown(name: str) -> None:
    value = "<%= n %>" if name.endswith("erb") else "{{ n }}"
    assert parts(name, f"# Boats sail\n\n- One\n\n{LEAD} It has {value} boats.\n") == [
        ("headline", "Boats sail"),
        ("summary", "One"),
        ("body", f"{LEAD} It has {CALL} boats."),
    ]


@pytest.mark.parametrize("name", ["a.vue", "a.svelte"])
def test_copy_in_the_script_of_a_component_is_told_of(name: str) -> None:
    text = f"<script>\nconst lead = '{LEAD}'; log('the boat is at the quay');\n</script>\n<p>{{lead}}</p>\n"
    (told,) = read(name, text).unread
    assert (told.where, told.read, told.doubt) == ("script", False, 1)
    assert read(name, text).source[told.span].startswith(LEAD)
    assert read(name, text.replace(LEAD, "The boat sails")).unread == ()
    assert read("a.html", text).unread == ()


def test_copy_in_the_script_at_the_head_is_read() -> None:
    assert "FIG120" in codes("a.astro", f'---\nconst lead = "{BAD}";\n---\n<p>{{lead}}</p>\n')


def test_what_begins_in_a_head_ends_there() -> None:
    text = f"---\ntitle: Boats {{{{ sail\n---\n<p>{BAD}</p>{{{{ a }}}}<p>{LEAD}</p>"
    assert ("body", BAD) in parts("a.njk", text)


def test_what_never_ends_hides_nothing() -> None:
    for name, opened in (("a.njk", "{{ a "), ("a.njk", "{% a "), ("a.njk", "{# "), ("a.erb", "<% "), ("a.hbs", "{{!-- "), ("a.astro", "{ a"), ("a.svelte", "{#if a "), ("a.liquid", "{% comment %}")):  # fmt: skip
        assert "FIG120" in codes(name, f"{opened}<p>{BAD}</p>"), opened


def test_a_page_says_nothing_of_itself_in_calls() -> None:
    text = f'<html><head><meta property="og:title" content="{{{{ page.title }}}}"><meta name="date" content="{{{{ page.date }}}}"><script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{{{{ page.title }}}}"}}</script></head><body><p>{LEAD}</p></body></html>'
    document = read("a.html", text)
    assert [(block.kind, block.prose.text) for block in document.blocks] == [("body", LEAD)]
    assert document.meta == {}


PIECES = (
    "{{ a }}", "{{", "}}", "{% if a %}", "{% else %}", "{% endif %}", "{%", "%}", "{# a #}", "{#", "#}", "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}", "<%= a %>", "<%", "%>", "<%# a %>",
    "{{!-- a --}}", "{{{a}}}", "{{{{raw}}}}", "{{{{/raw}}}}", "{{else}}", "{a}", "{", "}", "{a && (", ")}", "{/* a */}", "<Figure caption='Two boats' />", "<Figure>", "</Figure>", "<template>", "</template>",
    '{% include a caption="Two old boats" %}', '{{ a(quote="They sail on") }}', "---\n", "<p>", "</p>", "<b>", "</b>", "<p title='{a} boats sail'>", ':a="b > c"', "<script>", "</script>", "<!--", "-->", "&amp;",
    "\n", " ", '"', "'", "`", "Boats sail. ", "12", "$1.03", "million", "%", "é", "//", "\\", "<", ">",
)  # fmt: skip


@pytest.mark.parametrize("suffix", DIALECTS)
@settings(max_examples=60, deadline=None)
@given(text=st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_every_character_comes_from_where_it_says(suffix: str, text: str) -> None:
    document = read(f"a{suffix}", text)
    for block in document.blocks:
        assert block.prose.text.strip(f"{CALL} ")
        for at, char in enumerate(block.prose.text):
            written = document.source[block.prose.span(at, at + 1)]
            same = char in {written, html.unescape(written)} or (char == " " and not written.strip())
            assert same or (char == CALL and written[0] in "{<"), (char, written)


UNITS = {
    ".njk": ("{{", "{%", "{{ a }}", "{{ 'a ", "{% raw %}", "{{ ' }} '", "{% if a %}b{% else %}", '{% a b="c d" ', "{#"),
    ".erb": ("<%", "<%= a %>", "<%#"),
    ".hbs": ("{{", "{{{{raw}}}}", "{{!--"),
    ".vue": ("{{", "<A ", ' :a="', "<template"),
    ".astro": ("{", "{a(", "<A ", "{`", "<A {", "{a && <b>", "{/*"),
}


@pytest.mark.parametrize(("suffix", "unit"), [(suffix, unit) for suffix, units in UNITS.items() for unit in units])
def test_reading_takes_time_in_proportion_to_the_length(suffix: str, unit: str) -> None:
    """Were it to grow with the square, 40 kB would take minutes."""
    began = time.process_time()
    read(f"a{suffix}", unit * (40_000 // len(unit)))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('[caption id="a_1" width="300"]![Quay](/q.png) The old quay, with 8 boats.[/caption] It rains.', "The old quay, with 8 boats. It rains."),
        ("[gallery ids='1,2,3' columns=\"4\"] It rains on the 12 boats.", "It rains on the 12 boats."),
        ('[caption width="300" caption="The quay with its 12 boats"] It rains.', "It rains."),
        ("The [chairman] said it rains [/sic](http://example.org).", "The [chairman] said it rains /sic."),
        ('He wrote [a letter "with marks"] on Monday.', 'He wrote [a letter "with marks"] on Monday.'),
    ],
)  # fmt: skip
def test_shortcodes_of_wordpress_are_no_copy(text: str, kept: str) -> None:
    blocks = read("a.md", text).blocks
    assert [one.prose.text for one in blocks if one.kind == "body"] == [kept]
    assert "300" not in " ".join(one.prose.text for one in blocks)
