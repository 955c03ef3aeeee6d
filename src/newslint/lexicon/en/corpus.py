"""English copy with all that must be read in it, and copy in which there is nothing: when a language is done.

The mentions of a text stand in order, each with its kind and the value that it means, as `extract` prints both.
"""

from __future__ import annotations

READ = {
    "The fund holds 1,250 shares.": ("number 1250",),
    "Some 2.4 million people were told to leave.": ("number 2400000",),
    "Twenty-three boats sank.": ("number 23",),
    "Half a million homes lost power.": ("number 500000",),
    "Sales rose 5% to $3.2 billion.": ("percent 5", "money 3200000000"),
    "Margins slipped by 40 basis points.": ("points 0.4",),
    "It paid 45 pence for each of them.": ("money 0.45",),
    "The bridge is 3.5 kilometres long.": ("quantity 3.5",),
    "They waited for six hours.": ("duration 6",),
    "Prices may rise from 3% to 4%.": ("range 3..4",),
    "Between 20 and 30 guests fell ill.": ("range 20..30",),
    "Output doubled.": ("ratio 2",),
    "One in five pupils stayed away.": ("ratio 0.2",),
    "She came third in the race.": ("ordinal 3",),
    "A 34-year-old man was arrested.": ("age 34",),
    "The minister resigned on March 3, 2021.": ("date 2021-03-03",),
    "The court sits on Tuesday.": ("date",),
    "Profit fell in the third quarter of 2022.": ("date 2022-Q3",),
    "Boeing 737 jets were grounded.": ("name",),
    "The head teacher, Maria Lopez, was praised.": ("name",),
    "“We were lucky,” she said.": ("quotation",),
    "Shares of the bakery (LOAF.N) were flat.": ("symbol LOAF.N",),
    "($1 = 0.92 euros)": ("rate 0.92",),
    "At least 40 goats escaped.": ("number 40",),
    "The rate stands at minus 2 percent.": ("percent -2",),
    "Rents fell by two thirds.": ("number 0.666666666666667",),
    "Unemployment reached 6.5 percent in May 2019.": ("percent 6.5", "date 2019-05"),
}
"""Each text with its mentions."""
NOTHING = (
    "No one was hurt.",
    "Call 911 at once.",
    "He may march on.",
    "They sat in row upon row.",
    "Read the rest on page 12.",
)
"""Numbers that count nothing, and words that look like numbers or months."""
