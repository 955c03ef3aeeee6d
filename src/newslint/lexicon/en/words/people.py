"""English words for people: titles, kin, and those who may be counted."""

from __future__ import annotations

from newslint.lexicon import words

MR = words("mr ms")
DR = words("dr mrs")
RANKS = words("adm capt cmdr col gen gov hon lt maj prof rep rev")
SAINT = words("st sen sgt")
KIN = words("brother father sister")
JUNIOR = words("jr sr")
WOMEN = words("men women")
WORKERS = words("employees workers")
PEOPLE = words("people")
SEVERAL = words(
    """brethren children clergy congressmen councilmen craftsmen crew crewmen faculty firemen fishermen folk gendarmerie grandchildren
    gunmen horsemen infantry jurymen lawmen men midwives people personnel police policemen salesmen schoolchildren servicemen servicewomen
    sportsmen staff tradesmen tribesmen women workmen youth"""
)
STUDENTS = words("members passengers patients students")
VOTERS = words("respondents voters")
KILLED = words("dead killed")
