"""Swedish little words."""

from newslint.lexicon.copy import Words

WORDS = Words(
    common=("och", "i", "att", "det", "som", "en", "på", "är", "av", "för", "med", "den", "till", "inte", "har", "de", "om", "ett", "han", "men", "var", "jag", "från", "vi", "så", "kan", "när", "hon", "eller", "nu", "ska", "vid", "efter", "också", "sig", "skulle", "över", "vara", "blir", "där", "bara", "mycket", "hade", "under", "mot", "mellan", "dem", "denna", "detta", "alla", "många", "andra", "vad", "hur", "sin", "sina", "ut", "upp", "år", "säger", "blev", "blivit", "kommer", "ha", "sedan", "utan", "än", "någon", "något", "här", "enligt", "finns"),
)  # fmt: skip
