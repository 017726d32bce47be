"""The forms that the guide uses and the ones it does not (docs/preferred-forms.yaml)."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

from scripts.load.models import LanguageCode
from scripts.load.models.base import Strict, Text
from scripts.load.models.expression import Expression
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile

FILE = Path("docs") / "preferred-forms.yaml"


class PreferredForm(Strict):
    """A wrong form and the right one.

    With `ask` there are several right forms, of which an editor chooses. Where the other language of the same text has `unless`, the
    form is right.
    """

    language: LanguageCode
    wrong: Expression
    right: Text
    ask: bool = False
    unless: Expression | None = None
    why: Text

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, ready to use."""
        return re.compile(self.wrong)


def load_preferred_forms(root: Path) -> list[PreferredForm]:
    """Read the forms of the guide below `root`, which may have none. Raises InputError with every entry that is wrong."""
    if not (root / FILE).exists():
        return []
    file = YamlFile(root / FILE, FILE)
    entries = file.data if isinstance(file.data, list) else []
    return [validated(entry, PreferredForm, file, (index,)) for index, entry in enumerate(entries)]
