"""The calls of a template are found where its language marks them, and what never ends is none."""

import pytest

from newslint.document.markup.calls import calls
from newslint.document.markup.dialects import DIALECTS


def told(suffix: str, text: str) -> list[tuple[str, str]]:
    return [(call.sort, text[call.start : call.end]) for call in calls(text, DIALECTS[suffix])]


@pytest.mark.parametrize(
    ("suffix", "text", "expected"),
    [
        (".njk", "a {{ b }} c", [("value", "{{ b }}")]),
        (".njk", "{%- if b -%}c{% endif %}", [("statement", "{%- if b -%}"), ("statement", "{% endif %}")]),
        (".njk", "a {# {{ b }} it's #} c", [("comment", "{# {{ b }} it's #}")]),
        (".njk", "{{ '}}' }} c", [("value", "{{ '}}' }}")]),
        (".njk", "{{ 'b }} c", [("value", "{{ 'b }}")]),
        (".njk", "a {{ b", []),
        (".njk", "{{ b {% c %}", [("statement", "{% c %}")]),
        (".j2", "{% raw %}{{ b }}{% endraw %}", [("statement", "{% raw %}"), ("statement", "{% endraw %}")]),
        (".twig", "{% verbatim %}{{ b }}{% endverbatim %}", [("statement", "{% verbatim %}"), ("statement", "{% endverbatim %}")]),
        (".j2", "{% raw %}{{ b }}", [("statement", "{% raw %}"), ("value", "{{ b }}")]),
        (".liquid", "{%- comment -%} {{ b }} {%- endcomment -%} c", [("comment", "{%- comment -%} {{ b }} {%- endcomment -%}")]),
        (".liquid", '{% schema %}{"a": 1}{% endschema %}', [("comment", '{% schema %}{"a": 1}{% endschema %}')]),
        (".liquid", "{%- # a note -%}{# b #}", [("comment", "{%- # a note -%}")]),
        (".erb", "<%# a %><%= b %><% c > d %><%- e -%>", [("comment", "<%# a %>"), ("value", "<%= b %>"), ("statement", "<% c > d %>"), ("value", "<%- e -%>")]),
        (".hbs", "{{!-- {{a}} --}}{{! b }}{{{c}}}{{> d}}{{#if e}}{{else}}{{/if}}{{f}}", [("comment", "{{!-- {{a}} --}}"), ("comment", "{{! b }}"), ("value", "{{{c}}}"), ("statement", "{{> d}}"), ("statement", "{{#if e}}"), ("statement", "{{else}}"), ("statement", "{{/if}}"), ("value", "{{f}}")]),
        (".hbs", "{{{{raw}}}}{{a}}{{{{/raw}}}}", [("statement", "{{{{raw}}}}"), ("statement", "{{{{/raw}}}}")]),
        (".vue", '<Card n="a > b" /><p :title="b > c">', [("tag", '<Card n="a > b" />'), ("statement", ':title="b > c"')]),
        (".vue", "<template><p>a</p></template><i18n>b</i18n>", [("tag", "<template>"), ("tag", "</template>"), ("statement", "<i18n>b</i18n>")]),
    ],
)  # fmt: skip
def test_calls_in_their_order(suffix: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(suffix, text) == expected


def test_the_words_of_a_comment_are_known() -> None:
    (comment,) = calls("{#- a note -#}", DIALECTS[".njk"])
    assert "{#- a note -#}"[slice(*comment.words)] == "- a note -"
