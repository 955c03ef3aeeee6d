"""A choice between a few words is one call; one between sentences, or around tags, is not."""

import pytest

from newslint.document.markup.calls import calls
from newslint.document.markup.choices import folded
from newslint.document.markup.dialects import DIALECTS

LONG = "the line said on Monday that it had"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a {% if b %}rose{% else %}fell{% endif %} c", ["{% if b %}rose{% else %}fell{% endif %}"]),
        ("{% if b %}{{ c }} 1{% elif d %}2{% else %}3{% endif %} e", ["{% if b %}{{ c }} 1{% elif d %}2{% else %}3{% endif %}"]),
        ("{% case b %}{% when 1 %}one{% when 2 %}two{% endcase %}", ["{% case b %}{% when 1 %}one{% when 2 %}two{% endcase %}"]),
        ("{% if a %}{% if b %}c{% else %}d{% endif %}{% endif %}", ["{% if a %}", "{% if b %}c{% else %}d{% endif %}", "{% endif %}"]),
        ("{% if b %}rose{% endif %} {{ c }}", ["{% if b %}", "{% endif %}", "{{ c }}"]),
        ("{% if b %}<p>a</p>{% else %}<p>c</p>{% endif %}", ["{% if b %}", "{% else %}", "{% endif %}"]),
        (f"{{% if b %}}{LONG}{{% else %}}c{{% endif %}}", ["{% if b %}", "{% else %}", "{% endif %}"]),
        (f"{{% if b %}}c{{% else %}}{LONG}{{% endif %}}", ["{% if b %}", "{% else %}", "{% endif %}"]),
    ],
)  # fmt: skip
def test_choices(text: str, expected: list[str]) -> None:
    found = list(folded(text, calls(text, DIALECTS[".liquid"])))
    assert [text[call.start : call.end] for call in found] == expected
