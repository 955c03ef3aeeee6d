from newslint.document.heads.yaml_head import read


def test_the_texts_of_tables_and_lists_and_the_keys_that_lead_to_them() -> None:
    text = "title: Up\nimages:\n  - caption: 'The ''quay'''\nsize: 3\ntags: [a]\n"
    found = read(text, 0)
    assert [(value.path, value.text) for value in found.values] == [
        (("title",), "Up"),
        (("images", "", "caption"), "The 'quay'"),
        (("tags", ""), "a"),
    ]
    assert found.meta["size"] == 3
    assert text[found.values[1].start : found.values[1].end] == "'The ''quay'''"


def test_what_is_odd_is_told_in_order_and_not_for_ever() -> None:
    found = read("---\n" + "a: *gone\n" * 30, 7)
    assert len(found.odd) == 20
    assert [odd.what for odd in found.odd[:3]] == ["alias", "twice", "alias"]
    assert found.odd[0].span == (7 + 7, 7 + 12)
