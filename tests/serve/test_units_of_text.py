from hypothesis import given
from hypothesis import strategies as st

from newslint.serve.units import Units
from serving import units


@given(st.text(st.sampled_from("a é\n\uffff\U00010000😀"), max_size=30), st.integers(0, 30))
def test_places_are_counted_as_the_codec_counts_them(text: str, place: int) -> None:
    place = min(place, len(text))
    assert Units(text).before(place) == units(text[:place])
