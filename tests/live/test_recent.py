from newslint.live.recent import Recent, question


def test_the_last_answers_are_kept_while_there_is_room() -> None:
    recent = Recent(10)
    recent.keep(b"a", b"12345")
    recent.keep(b"b", b"12345")
    assert recent.answer(b"a") == b"12345"
    recent.keep(b"c", b"123")
    assert [recent.answer(key) for key in (b"a", b"b", b"c")] == [b"12345", None, b"123"]
    recent.keep(b"a", b"1234567")
    assert [recent.answer(key) for key in (b"a", b"c")] == [b"1234567", b"123"]
    recent.keep(b"d", b"x" * 11)
    assert [recent.answer(key) for key in (b"a", b"c", b"d")] == [None, None, None]
    recent.keep(b"e", b"x" * 10)
    assert recent.answer(b"e") == b"x" * 10


def test_questions_that_run_into_each_other_differ() -> None:
    assert question("ab", "c") != question("a", "bc")
    assert question("\ud83d") == question("\ud83d")
