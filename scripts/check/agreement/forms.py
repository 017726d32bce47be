"""The forms of figures of one language as a single regular expression: one pass through a text finds every figure in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.check.agreement.numbers import NUMBER, Numbers
from scripts.load.languages.figures import Form, month_names
from scripts.load.languages.language import Language


@dataclass(frozen=True)
class Found:
    """A form found in a text, with its named groups; `shown` is the text, `start` and `end` where it is."""

    form: Form
    groups: dict[str, str]
    shown: str
    start: int
    end: int


class Forms:
    """Finds the figures of one language; where several forms fit, the first one counts."""

    def __init__(self, language: Language, numbers: Numbers) -> None:
        eras = language.dates.eras.names if language.dates.eras else []
        macros = {
            "NUMBER": NUMBER,
            "COUNTED": numbers.counted,
            "NUMERAL": f"(?:{numbers.numeral})",
            "MONTH": "|".join(month_names(language.locale)),
            "ERA": "|".join(era.name for era in eras),
        }
        self._forms = {f"f{index}": form for index, form in enumerate(language.figures.forms)}
        alternatives = [f"(?P<{name}>{self._own_groups(self._filled(form.find, macros), name)})" for name, form in self._forms.items()]
        self._any = re.compile(f"(?={language.figures.begin})(?:{'|'.join(alternatives)})")
        self._groups = {name: [group for group in self._any.groupindex if group.startswith(f"{name}_")] for name in self._forms}

    @staticmethod
    def _filled(find: str, macros: dict[str, str]) -> str:
        return re.sub(r"\b(?:NUMBER|COUNTED|NUMERAL|MONTH|ERA)\b", lambda macro: macros[macro[0]], find)

    @staticmethod
    def _own_groups(find: str, name: str) -> str:
        return find.replace("(?P<", f"(?P<{name}_")

    def find(self, text: str) -> Iterator[Found]:
        """Yield the figures in `text`, in their order."""
        for match in self._any.finditer(text):
            name = str(match.lastgroup)
            groups = {group[len(name) + 1 :]: match[group] for group in self._groups[name] if match[group] is not None}
            yield Found(self._forms[name], groups, match[0], match.start(), match.end())
