"""The rules: each module of scripts/check/rules that has a RULE, under the name of its file."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from scripts.check import rules
from scripts.check.rule import Rule


def all_rules() -> dict[str, Rule]:
    """Return every rule by its name, as "same-dates" for same_dates.py, in the order of names."""
    modules = {module.name: import_module(f"{rules.__name__}.{module.name}") for module in iter_modules(rules.__path__)}
    return {name.replace("_", "-"): module.RULE for name, module in sorted(modules.items())}
