"""Each language of templates is written in patterns that compile, and read as pages."""

import re

from newslint.document import SUFFIXES
from newslint.document.markup.dialects import DIALECTS


def test_each_language_marks_its_calls_in_some_way() -> None:
    for suffix, dialect in DIALECTS.items():
        assert SUFFIXES[suffix] == "html"
        assert dialect.expressions or dialect.marks
        for marks in dialect.marks:
            re.compile(marks.begin)
            assert marks.sort in {"value", "statement", "comment", "tag"}
