"""The words of a language: interface, theme, JavaScript, books and read-me file, as `section.facts` → 基本情報."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, RootModel, StringConstraints

from scripts.load.languages.pattern import Plain, blanks
from scripts.load.problems import nearest

_Name = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]


def _closed(text: str) -> str:
    blanks(text)
    return text


class Words(RootModel[dict[_Name, dict[_Name, Annotated[Plain, AfterValidator(_closed)]]]]):
    """The words by group and name. A word may have blanks, as {count}."""

    def __call__(self, name: str, **values: object) -> str:
        """Return the word `group.name`, its blanks filled. Raises KeyError that names the nearest word, where there is none."""
        group, _, rest = name.partition(".")
        try:
            return self.root[group][rest].format(**values)
        except KeyError as error:
            raise KeyError(f"docs/languages has no word {name}; {nearest(name, self.by_name())}") from error

    def group(self, name: str) -> dict[str, str]:
        """Return all words of one group by their names."""
        return dict(self.root[name])

    def by_name(self) -> dict[str, str]:
        """Return every word, blanks and all, by its full name."""
        return {f"{group}.{name}": text for group, words in self.root.items() for name, text in words.items()}
