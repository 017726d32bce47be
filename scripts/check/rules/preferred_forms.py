"""Official names and words with two forms are in the form that the guide uses (docs/preferred-forms.yaml)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.corpus import Corpus, Found
from scripts.check.rule import Edit, Rule
from scripts.load.guide import Guide
from scripts.load.preferred_forms import PreferredForm, load_preferred_forms
from scripts.load.problems import InputError, Problem

_VARIANTS = "also"
"""The field in which terms keep their other spellings, for the search."""
_MARGIN = 8
"""Characters beside a form that a repair takes along, so that it is found again in the file."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each wrong form in a text that is not quoted, and for each entry of the list that cannot be read."""
    try:
        for found, form in _wrong(guide):
            hint = f"write “{found.match.expand(form.right)}”: {form.why}"
            yield found.text.problem(f"“{found.typed}” is not the form that the guide uses", hint)
    except InputError as error:
        yield from error.problems


def fix(guide: Guide) -> Iterator[Edit]:
    """Yield the right form where there is but one."""
    for found, form in _wrong(guide):
        if not form.ask:
            before, after = found.around(_MARGIN)
            yield Edit(found.text.file, found.text.line, before + found.typed + after, before + found.match.expand(form.right) + after)


def _wrong(guide: Guide) -> Iterator[tuple[Found, PreferredForm]]:
    forms = load_preferred_forms(guide.root)
    for code in guide.languages:
        corpus = Corpus(
            text for text in guide.every_text if text.language == code and not text.is_quoted and not text.field.startswith(_VARIANTS)
        )
        for form in forms:
            if form.language == code:
                for found in corpus.find(form.pattern):
                    if not (form.unless and re.search(form.unless, guide.in_other_languages(found.text))):
                        yield found, form


RULE = Rule(
    title=("定めた表記", "Preferred forms"),
    why=(
        "正式名称と、表記の揺れやすい語を、docs/preferred-forms.yamlの形にそろえます。",
        "Official names, and words that have two forms, are the same everywhere; docs/preferred-forms.yaml lists them with the reasons.",
    ),
    looks_at="texts",
    check=check,
    fix=fix,
)
