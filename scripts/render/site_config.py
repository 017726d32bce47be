"""What mkdocs is told about the guide: title, address, terms and words, from the edition and the languages instead of mkdocs.yml."""

from __future__ import annotations

from typing import Any, cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs_static_i18n.config import I18nPluginLanguage
from mkdocs_static_i18n.plugin import I18n

from scripts.load.edition import Edition
from scripts.load.languages.language import Language
from scripts.stage.facts import Facts

_TOGGLES = {"default": "theme.to-dark", "slate": "theme.to-light"}
"""What the button of each color scheme leads to."""


def configure(config: MkDocsConfig, facts: Facts) -> None:
    """Set the site's name, address and languages; call it before mkdocs-static-i18n's on_config, which reads them for each language.

    Templates and hooks find `languages` (by code), `edition`, `books`, `site_root` and what `set_names` sets in config.extra.
    """
    edition, languages = facts.edition, facts.languages
    first = next(iter(languages.values()))
    config.site_url = str(edition.site_url)
    config.load_dict(_site(first, edition))
    config.extra.update(site_root=config.site_url, languages=languages, edition=edition)
    config.extra.setdefault("books", [])
    set_names(config, facts)
    config.plugins["i18n"].config.languages = [_options(language, edition, config) for language in languages.values()]


def set_names(config: MkDocsConfig, facts: Facts) -> None:
    """Set what pages say of records and sources: `source_addresses`, `glances` and `shelves` in config.extra."""
    config.extra.update(source_addresses=facts.addresses, glances=facts.glances, shelves=facts.shelves)


def only(language: str, config: MkDocsConfig) -> None:
    """Let a build render the pages of one language alone, where they are in the site; call it before the build.

    mkdocs-static-i18n has an option for one language alone, but puts its pages at the root of the site. When a build of its own goes on,
    it leaves the other languages to that one.
    """
    plugin = cast(I18n, config.plugins["i18n"])
    plugin.current_language, plugin.building = language, True


def is_part(config: MkDocsConfig) -> bool:
    """Whether this build renders one language of several, and another will finish the site."""
    building: bool = cast(I18n, config.plugins["i18n"]).building
    return building


def language_of(config: MkDocsConfig) -> Language:
    """Return the language that is being rendered, which mkdocs-static-i18n has set in the theme."""
    language: Language = config.extra["languages"][config.theme["language"]]
    return language


def set_titles_of_links(config: MkDocsConfig) -> None:
    """Give the title of permalinks to Python-Markdown in the language that is being rendered."""
    config.mdx_configs.setdefault("toc", {})["permalink_title"] = language_of(config).word("theme.permalink")


def _site(language: Language, edition: Edition) -> dict[str, str]:
    return {
        "site_name": edition.title[language.code],
        "site_description": edition.description[language.code],
        "copyright": language.word("theme.copyright", license=edition.licence),
    }


def _options(language: Language, edition: Edition, config: MkDocsConfig) -> I18nPluginLanguage:
    """The options of one language for mkdocs-static-i18n."""
    toggles = [{"toggle": {"name": language.word(_TOGGLES[palette["scheme"]])}} for palette in config.theme["palette"]]
    options: dict[str, Any] = {
        "locale": language.code,
        "name": language.name,
        "default": language.is_default,
        "nav_translations": language.words.group("navigation"),
        "theme": {"language": language.code, "palette": toggles},
        **_site(language, edition),
    }
    made = I18nPluginLanguage()
    made.load_dict(options)
    made.validate()
    return made
