"""The rules, in the order in which an editor wants to hear of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scripts.check import (
    both_languages,
    entries_once,
    front_matter,
    heading_ids,
    links,
    navigation,
    not_on_weak_sources,
    notation,
    readings,
    same_citations,
    same_figures,
    same_sections,
    words,
    wrong_forms,
)
from scripts.load.guide import Guide
from scripts.load.problems import Problem

Rule = Callable[[Guide], Iterator[Problem]]

RULES: list[Rule] = [
    front_matter.check,
    heading_ids.check,
    both_languages.check,
    same_sections.check,
    same_citations.check,
    same_figures.check,
    notation.check,
    links.check,
    entries_once.check,
    not_on_weak_sources.check,
    readings.check,
    wrong_forms.check,
    navigation.check,
    words.check,
]
