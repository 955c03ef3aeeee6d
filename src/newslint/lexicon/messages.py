"""The words that newslint itself says of a story, in findings, notes and what holds: what a rule's own message is filled with."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.record import record


@record(eq=False)
class Messages:
    """Words and phrases; what stands in braces in a phrase is filled in, and every language has the same there.

    Operands of an equation are told by what they are (`the whole`), by name where a kind has several.
    """

    # equations
    slips: Mapping[str, str]  # by the name of the slip
    makes: str  # what a doubtful operand would have to be
    would_be: str  # likewise, of an amount that was converted
    equals: str  # between what is worked out and what it comes to: `15 of the 50 is 30%`
    lasts: str  # likewise, of years
    percent: str
    year: str  # one of them
    years: str
    length: Mapping[str, str]  # of one, by its unit
    lengths: Mapping[str, str]
    lengths_joined: str
    one_in: str  # a share of all
    # agreement
    fields: Mapping[str, str]  # what the parts of a story are called, by the kind of block
    told_before: str
    change_in_body: str
    in_body: str
    time_in_body: str
    nearly_repeated: str  # of a sentence of the body, most of whose words stand in a field
    otherwise_same: str  # of a number in a sentence of the body that a field repeats
    follows_from: str
    body_has: str
    field_has: str
    reached: Mapping[str, str]  # by how a figure goes together with the one it repeats
    joint: str  # between the figures that a value follows from
    derived: str
    steps: Mapping[str, str]  # by the name of the step of arithmetic
    from_to: str
    at_rate: str
    # amount
    ungrouped: str
    long_year: str
    misspelt: str
    unscaled: str
    two_currencies: str
    currency_twice: str
    # calendar
    sources: Mapping[str, str]  # what says of which day a story is
    no_clock: str
    no_month: str
    month_of: str
    month_has: str
    dated: str
    falls: str
    nearest_year: str
    beside_day: str
    starts: str
    fits: str
    day_is: str
    counts_from: str
    comes_before: str
    from_year: str
    # change
    roles: Mapping[str, str]  # by the name of the operand
    levels: str
    up: str
    down: str
    point: str  # one of them
    points: str
    from_before: str
    compared: str
    verb: str
    # clock
    time_is: str
    same_time: str
    time_to: str
    hours: str
    minutes: str
    span_start: str
    span_end: str
    # conversion
    amount: str
    own_rate: str
    house_rate: str
    other_amount: str
    other_converted: str
    one_amount: str
    measure: str
    implies: str
    would_fit: str
    all_imply: str
    some_imply: str
    one_currency: str
    # naming
    again: str
    here_spelt: str
    in_house_list: str
    elsewhere: str
    in_places: str
    introduced_here: str
    # quotation
    quoted: str
    unclosed: str
    unclosed_fragment: str
    unclosed_singles: str
    unled: str
    misshapen: str
    closed_here: str
    unopened: str
    partnerless: str
    verbatim: str
    here: str
    one_word: str
    body_words: str
    body_lacks: str
    # share
    part: str
    whole: str
    whole_of: str
    of: str
    in_words: str
    # sourcing
    in_source: str
    same_in_source: str
    source_has: str
    source_gives: str  # what follows from figures of a source
    source_verbatim: str
    source_words: str  # what a source has in the place of words that are quoted
    source_besides: str  # what a source has beside them
    source_without: str  # what a source does not have of them
    nowhere_said: str
    risen: str  # which way a figure of a source goes
    fallen: str
    # symbol
    check_digit: str
    no_suffix: str
    american: str
    odd_form: str
    no_symbol: str
    no_dot: str
    no_colon: str
    listed_for: str
    nobody: str
    as_listed: str
    same_code: str
    other_code: str
    # box
    in_copy: str
    # score
    scores_joined: str
    plus: str
    either_score: str
    score_at_break: str
    here_it_is: str
    part_score: str
    scores_make: str
    scores_leave: str
    score_is_of: str
    how_many: str
    # total
    one_part: str
    first_counted: str
    one_share: str
    a_list: str
    list_item: str
    between: str
    named: str
    # between the stories of an archive
    told_twice: str
    told_later: str  # likewise, of what may have risen since
    # copy and style
    more: str
    languages: Mapping[str, str]  # by code, or by script
    paragraph: str
    paragraph_again: str
    paragraphs_again: str
    another_again: str
    many_again: str
    space: str
    credits: str
    alternatives: str
    silences_nothing: Mapping[str, str]  # why a comment does, by its fault
    misread: Mapping[str, str]  # what is wrong with a comment that is not understood
    copy_of_a_word: str
    copy_of_words: str
    hidden: str
    unchecked: str
    places: Mapping[str, str]  # where words stand that nobody sees
    odd: Mapping[str, str]  # by what is odd in front matter
    dumps: Mapping[str, str]  # what a text may be that is no copy
