"""What every kind owes to those who write rules."""

from __future__ import annotations

import pytest

from newslint import kinds
from newslint.checked import options
from newslint.checked.described import described
from newslint.model import Kind
from newslint.rulebook.rulefile import Head

KINDS = [pytest.param(kinds.load(name), id=name) for name in kinds.names()]


@pytest.mark.parametrize("kind", KINDS)
def test_no_option_hides_behind_a_key_of_the_rule(kind: Kind) -> None:
    assert not set(options.keys(kind.Options)) & set(options.keys(Head))


@pytest.mark.parametrize("kind", KINDS)
def test_options_have_types_that_a_rule_file_can_write_and_defaults(kind: Kind) -> None:
    offered = described(kind.Options)
    assert options.build(kind.Options, {}) == (kind.Options(), ())
    assert all(option.default != "needed" for option in offered)


@pytest.mark.parametrize("kind", KINDS)
def test_what_an_option_means_is_said(kind: Kind) -> None:
    said = kind.Options.__doc__ or ""
    silent = [option.key for option in described(kind.Options) if not option.doc and option.key not in said]
    assert silent == []


@pytest.mark.parametrize("kind", KINDS)
def test_faults_have_meanings_and_names_once(kind: Kind) -> None:
    names = [fault.name for fault in kind.faults]
    assert names
    assert len(names) == len(set(names))
    assert all(fault.meaning for fault in kind.faults)
