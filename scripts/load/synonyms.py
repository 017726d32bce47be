"""Read docs/search/synonyms.yaml: what readers say, for what the guide says."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field, RootModel, model_validator

from scripts.load.models.base import Strict, Text
from scripts.load.models.field import described, list_of
from scripts.load.models.references import Reference
from scripts.load.problems import Fault
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile

FILE = Path("docs") / "search" / "synonyms.yaml"


class Synonym(Strict):
    """Words of readers, by language, for one record (`record`) or for words of the guide (`means`)."""

    record: Reference | None = described("指す記録のid。", "The id of the record that is meant.", None)
    means: Meaning | None = described("本ガイドでの言い方。", "What the guide says for it.", None)
    ja: list[Text] = list_of("読者の日本語での言い方。", "What readers say in Japanese.")
    en: list[Text] = list_of("読者の英語での言い方。", "What readers say in English.")

    @model_validator(mode="after")
    def _means_one_thing(self) -> Synonym:
        if bool(self.record) == bool(self.means):
            raise Fault("does not say what is meant", "give either record: with an id, or means: with words of the guide")
        if not (self.ja or self.en):
            raise Fault("has no words of readers", "give ja: or en:, or remove the entry")
        return self

    def said(self, language: str) -> list[str]:
        """Return what readers say in `language`."""
        return list(getattr(self, language))


class Meaning(Strict):
    """Words of the guide in each language."""

    ja: Annotated[list[Text], Field(min_length=1)] = described("日本語。", "The Japanese.")
    en: Annotated[list[Text], Field(min_length=1)] = described("英語。", "The English.")

    def __getitem__(self, language: str) -> list[str]:
        return list(getattr(self, language))


Synonym.model_rebuild()


class _Synonyms(RootModel[list[Synonym]]):
    pass


def load_synonyms(root: Path) -> list[Synonym]:
    """Read the list below `root`; a guide without the file has none. Raises InputError with every entry that is wrong."""
    path = root / FILE
    return validated((file := YamlFile(path, FILE)).data, _Synonyms, file).root if path.exists() else []
