import pytest

from newslint.document.heads.fence import LINES, fence
from newslint.document.heads.head import FrontMatterError

HEADS = {
    "yaml": "---\ntitle: Up\n---\n",
    "yaml, CR LF": "---\r\ntitle: Up\r\n---\r\n",
    "yaml behind a byte order mark": "\ufeff---\ntitle: Up\n---\n",
    "toml": "+++\ntitle = 'Up'\n+++\n",
    "json": '---json\n{"title": "Up"}\n---\n',
    "json between no marks": '{\n  "title": "Up",\n  "tags": {\n    "a": "b"\n  }\n}\n',
    "json behind a byte order mark": '\ufeff{\r\n"title": "Up"\r\n}\r\n',
    "lines": "Title: Up\nDate: 2024-01-02\n",
    "lines behind a byte order mark": "\ufeffTitle: Up\r\nDate: 2024-01-02\r\n",
    "lines in a comment": "<!--\ntitle: Up\ndate: 2024-01-02\n-->\n",
    "lines with dots in a comment": "<!--\n.. title: Up\n.. slug: up\n.. tags:\n-->\n",
}
COPY = "\nIt sails on Monday.\n"


@pytest.mark.parametrize("name", HEADS)
def test_where_a_head_stands(name: str) -> None:
    text = HEADS[name] + COPY
    found = fence(text)
    assert found is not None
    assert text[found.copy :] == COPY
    assert found.language == (LINES if name.startswith("lines") else name.split(maxsplit=1)[0].strip(","))
    assert text[found.start : found.end].strip().lower().strip(". {\"'\r\n").startswith("title")


@pytest.mark.parametrize(
    "text",
    [
        COPY,
        "---\n\nIt sails.\n\n---\n",
        '{\n"title": "Up"\n',
        '{"title": "Up"}\n',
        "{\nIt sails.\n}\n",
        "<!-- title: Up -->\n",
        "<!--\nIt sails.\n-->\n",
        "<!--\ntitle: Up\ndate: 2024-01-02\nIt sails.\n-->\n",
        "<!--\nnewslint: ignore FIG101\n-->\n",
    ],
)
def test_what_is_no_head(text: str) -> None:
    assert fence(text + COPY) is None


def test_a_head_that_never_ends() -> None:
    with pytest.raises(FrontMatterError):
        fence("---\ntitle: Up\n")
