"""Every proofreader, and what is left of their findings when what docs/proofreading.yaml accepts is taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from scripts.load.guide import Guide
from scripts.load.places import Place
from scripts.load.problems import Problem, nearest
from tests.proofread import english, japanese, readings
from tests.proofread.finding import Finding
from tests.proofread.settings import Settings, load_settings

PROOFREADERS: tuple[Callable[[Guide, Settings], Iterator[Finding]], ...] = (japanese.proofread, english.proofread, readings.proofread)


def proofread(guide: Guide) -> Iterator[Problem]:
    """Yield what the proofreaders object to and nothing accepts; and what the settings have although nothing needs it."""
    settings, place = load_settings(guide.root)
    with ThreadPoolExecutor() as side_by_side:  # most of the work is done by processes of Node.js
        findings = [finding for found in side_by_side.map(lambda read: list(read(guide, settings)), PROOFREADERS) for finding in found]
    for finding in findings:
        if not any(finding.has(text) for accepted in settings.accepted if accepted.rule == finding.rule for text in accepted.texts):
            yield finding.problem
    yield from _not_needed(settings, place, guide, findings)


def _not_needed(settings: Settings, place: Place, guide: Guide, findings: list[Finding]) -> Iterator[Problem]:
    rules = japanese.rules()
    for index, rule in enumerate(settings.textlint):
        if rule.rule not in rules:
            hint = nearest(rule.rule, rules) or f"the rules are {', '.join(rules)}"
            yield place.problem(f"“{rule.rule}” is no rule of the preset", hint, ("textlint", index))
    for index, accepted in enumerate(settings.accepted):
        for number, text in enumerate(accepted.texts):
            if not any(finding.rule == accepted.rule and finding.has(text) for finding in findings):
                message = f"{accepted.rule} objects to no “{text}”"
                yield place.problem(message, "remove it", ("accepted", index, "texts", number))
    names = list(readings.names(guide))
    for index, known in enumerate(settings.readings):
        if not any(known.written in name for name in names):
            yield place.problem(f"no name has “{known.written}”", "remove it", ("readings", index))
