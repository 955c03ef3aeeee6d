"""Texts as JSON lines on standard input -> how long another extractor takes, run in an environment of its own."""

from __future__ import annotations

import json
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from importlib import import_module


def quantulum3() -> Callable[[str], Iterable[object]]:
    """Its parser, without the classifier that it can do without."""
    parse: Callable[[str], Iterable[object]] = import_module("quantulum3.parser").parse
    return parse


def recognizers() -> Callable[[str], Iterable[object]]:
    """Its models for numbers, percentages, currencies, dimensions and ages, as its suite calls them."""
    number, unit = import_module("recognizers_number"), import_module("recognizers_number_with_unit")
    numbers, units = number.NumberRecognizer("en-us"), unit.NumberWithUnitRecognizer("en-us")
    models = [
        numbers.get_number_model(), numbers.get_percentage_model(), numbers.get_ordinal_model(),
        units.get_currency_model(), units.get_dimension_model(), units.get_age_model(), units.get_temperature_model(),
    ]  # fmt: skip
    return lambda text: [found for model in models for found in model.parse(text)]


def main() -> None:
    """Read every text and print seconds, mentions and failures as JSON."""
    warnings.simplefilter("ignore")
    texts = [json.loads(line) for line in sys.stdin]
    read = {"quantulum3": quantulum3, "recognizers": recognizers}[sys.argv[1]]()
    list(read("It paid 5 million euros for 3 miles."))
    found = failed = 0
    begin = time.process_time()
    for text in texts:
        try:
            found += len(list(read(text)))
        except Exception:  # noqa: BLE001 -- what breaks there is counted, not mended
            failed += 1
    print(json.dumps({"seconds": time.process_time() - begin, "found": found, "failed": failed}))


if __name__ == "__main__":
    main()
