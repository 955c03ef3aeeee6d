import pytest

from newslint.document.heads.fields import is_day, is_label, labels, role, stated

ROLES = {
    "title": "headline",
    "Headline": "headline",
    "seo_title": "headline",
    "seoTitle": "headline",
    "seo-title": "headline",
    "SEOTitle": "headline",
    "og:title": "headline",
    "meta_description": "standfirst",
    "twitter.description": "standfirst",
    "sub_title": "standfirst",
    "teaser_text": "standfirst",
    "lede": "standfirst",
    "dek": "standfirst",
    "image_caption": "caption",
    "featuredImageAlt": "caption",
    "alt_text": "caption",
    "pull_quote": "quote",
    "kicker": "standfirst",
    "intro": "standfirst",
    "introduction": "standfirst",
    "lead_in": "standfirst",
    "chatter": "standfirst",
    "strap": "standfirst",
    "bullets": "summary",
    "key_points": "summary",
    "keyPoints": "summary",
    "Highlights": "summary",
    "social": "summary",
    "captions": "caption",
    "image_captions": "caption",
}
NONE = [
    "author", "author_title", "job-title", "date", "title_id", "slug", "tags", "url", "image", "lead_image", "source_description",
    "einleitung", "subtitled", "caption_credit", "alternates", "body", "text", "",
]  # fmt: skip


@pytest.mark.parametrize("key", ROLES)
def test_a_field_of_copy_is_known_however_it_is_spelt(key: str) -> None:
    assert role((key,)) == ROLES[key]


@pytest.mark.parametrize("key", NONE)
def test_other_keys_hold_no_copy(key: str) -> None:
    assert role((key,)) == ""


def test_a_title_of_something_else_stands_beside_the_story() -> None:
    assert role(("seo", "title")) == role(("params", "og", "title")) == role(("title", "")) == "headline"
    assert role(("related", "", "title")) == role(("author", "title")) == role(("", "title")) == "caption"
    assert role(("images", "", "caption")) == "caption"
    assert role(("people", "", "quote")) == "quote"


def test_a_table_of_a_summary_says_where_its_copy_goes() -> None:
    assert role(("social", "twitter")) == role(("bullets", "", "text")) == role(("social", "", "text")) == "summary"
    assert role(("social", "image")) == role(("author", "twitter")) == role(("caption", "x")) == role(("text",)) == ""


def test_a_word_alone_is_a_label_and_no_summary() -> None:
    assert is_label("longread", "summary")
    assert is_label("@thedailyharbour", "summary")
    assert not is_label("Profit up 38%", "summary")
    assert not is_label("Ferries", "headline")


def test_a_field_that_is_asked_for_by_its_name_alone_plays_the_part_that_its_name_says() -> None:
    assert [stated(key) for key in ("captions", "bullets", "seo_title", "intro")] == [
        "caption",
        "summary",
        "headline",
        "standfirst",
    ]


def test_a_newsroom_adds_its_own_and_counts_first() -> None:
    house = (("einleitung", "standfirst"), ("comments", "body"), ("og_title", "caption"))
    assert role(("Einleitung",), house) == "standfirst"
    assert role(("comments", "", "value"), house) == "body"
    assert role(("ogTitle",), house) == "caption"
    assert role(("remarks",), house) == ""


def test_data_has_the_copy_itself() -> None:
    assert role(("articles", "", "body"), data=True) == role(("paragraphs", ""), data=True) == "body"
    assert role(("body_html",), data=True) == role(("contentText",), data=True) == "body"
    assert role(("body_html",)) == role(("html",), data=True) == ""
    assert role(("articles", "", "slug"), data=True) == ""


def test_a_key_of_a_day() -> None:
    assert all(map(is_day, ("date", "datum", "lastModified", "publish-date", "article:published_time")))
    assert not any(map(is_day, ("version", "candidate", "updates", "")))


@pytest.mark.parametrize(
    ("path", "sort"),
    [
        (("tags", ""), "topic"), (("Tags",), "topic"), (("categories", "", "name"), "topic"), (("Category",), "topic"), (("keywords",), "topic"),
        (("params", "topics", ""), "topic"), (("author",), "writer"), (("authors", "", "name"), "writer"), (("by_line",), "writer"),
        (("tag_id",), ""), (("authors", "", "mail"), ""), (("name",), ""), (("title",), ""), ((), ""),
    ],
)  # fmt: skip
def test_what_a_story_is_put_under(path: tuple[str, ...], sort: str) -> None:
    assert labels(path) == sort
