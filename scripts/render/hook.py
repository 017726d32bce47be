"""What mkdocs runs while it renders the staged Markdown by the words of each language. mkdocs loads this file by its path."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.load.problems import InputError  # noqa: E402
from scripts.render.facts import read_facts  # noqa: E402
from scripts.render.patches.material import name_parts  # noqa: E402
from scripts.render.print_addresses import with_addresses  # noqa: E402
from scripts.render.search.index import IndexedPage, index_of  # noqa: E402
from scripts.render.search.sections import sections  # noqa: E402
from scripts.render.site_config import configure, language_of, set_titles_of_links  # noqa: E402
from scripts.stage.stage import downloads_folder  # noqa: E402


@event_priority(100)  # after the staging (scripts/preview.py), before mkdocs-static-i18n (-100), which reads what each language wants
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take title, address, languages and words from the staged facts."""
    try:
        facts = read_facts(Path(config.docs_dir))
    except InputError as error:
        raise Abort(str(error)) from error
    configure(config, facts)
    config.extra["source_addresses"] = facts.addresses
    return config


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Before the pages of a language are rendered, say in it what Python-Markdown would say in English."""
    del files
    set_titles_of_links(config)
    return nav


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take the page into the search index, and add the addresses of sources for print."""
    del files
    language = language_of(config)
    location = page.file.dest_uri.removeprefix(language.address_prefix)
    title = str(page.meta.get("title", page.title))
    index_of(Path(config.config_file_path).parent).add(
        language.code, IndexedPage(location, sections(html, title, of_record="record" in page.meta))
    )
    page.meta["search"] = {"exclude": True}  # our index takes the place of Material's, which would read every page once more
    return with_addresses(html, config.extra["source_addresses"])


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Give the language to the theme's templates, those of pages and 404.html alike."""
    del files
    env.globals["language"] = language_of(config)
    return env


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Name the parts of the page that Material leaves without a name of their own."""
    return name_parts(output, page.file.src_uri, language_of(config), has_path=bool(page.ancestors))


@event_priority(-200)  # after mkdocs-static-i18n (-100), which builds the second language in this event and then writes search files itself
def on_post_build(config: MkDocsConfig) -> None:
    """Write the search index of each language, and put the downloads beside the pages."""
    root = Path(config.config_file_path).parent
    shutil.copytree(downloads_folder(Path(config.docs_dir)), config.site_dir, dirs_exist_ok=True)
    index_of(root).write(Path(config.site_dir), Path(config.docs_dir), config.extra["languages"])
