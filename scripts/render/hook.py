"""What mkdocs runs while it renders the staged Markdown by the words of each language. mkdocs loads this file by its path."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
NOT_FOUND = "404.html"
HOME = "index"
REPORT = "about/report-an-error.md"
LONGEST_READ = 30
"""Minutes; what would take longer is a list, in which readers look things up."""

from scripts.load.problems import InputError  # noqa: E402
from scripts.render.citations import with_grouped_marks  # noqa: E402
from scripts.render.facts import read_facts  # noqa: E402
from scripts.render.head import for_theme, head_of  # noqa: E402
from scripts.render.heading_text import name_contents  # noqa: E402
from scripts.render.own_files import join_own_files, write_own_files  # noqa: E402
from scripts.render.parallel import is_prose, parallel_name  # noqa: E402
from scripts.render.patches.inline_scripts import scripts_in_files  # noqa: E402
from scripts.render.patches.material import name_parts  # noqa: E402
from scripts.render.print_addresses import with_addresses  # noqa: E402
from scripts.render.search.index import IndexedPage, index_of  # noqa: E402
from scripts.render.search.sections import sections  # noqa: E402
from scripts.render.shelves import shelve  # noqa: E402
from scripts.render.site_config import configure, is_part, language_of, set_titles_of_links  # noqa: E402
from scripts.render.table_heads import with_heads  # noqa: E402
from scripts.stage.stage import downloads_folder  # noqa: E402


@event_priority(100)  # after the staging (scripts/preview/hook.py), before mkdocs-static-i18n (-100), which reads what each language wants
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take title, address, languages and words from the staged facts."""
    try:
        facts = read_facts(Path(config.docs_dir))
    except InputError as error:
        raise Abort(str(error)) from error
    configure(config, facts)
    config.theme.static_templates.discard("sitemap.xml")  # staging writes one with the days on which pages changed
    return config


@event_priority(100)  # before mkdocs-static-i18n (-100), which looks for files in the folder of a language
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Join the guide's own scripts and style sheets."""
    join_own_files(files, config)
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Before the pages of a language are rendered, say in it what Python-Markdown would say in English, and place the pages of records."""
    set_titles_of_links(config)
    language = language_of(config)
    shelve(nav, files, config.extra["shelves"][language.code], language)
    return nav


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take the page into the search index, name the cells of tables, add the addresses of sources for print, group the marks of notes."""
    del files
    language = language_of(config)
    location = page.file.dest_uri.removeprefix(language.address_prefix)
    title = str(page.meta.get("title", page.title))
    parts = sections(html, title, of_record="record" in page.meta)
    index_of(Path(config.config_file_path).parent).add(language.code, IndexedPage(location, parts))
    minutes = language.reading_speed.minutes(" ".join(section.text for section in parts))
    page.meta["minutes"] = minutes if minutes <= LONGEST_READ else None
    if config.extra.get("with_parallel") and is_prose(html, page):
        page.meta["parallel"] = parallel_name(location, config.extra["languages"])
    page.meta["search"] = {"exclude": True}  # our index takes the place of Material's, which would read every page once more
    name_contents(page.toc, html)
    return with_grouped_marks(with_addresses(with_heads(html), config.extra["source_addresses"]), language)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Give the language, and where errors are reported, to the theme's templates, those of pages and 404.html alike."""
    language = language_of(config)
    report = files.get_file_from_path(f"{language.code}/{REPORT}")
    env.globals |= {"language": language, "report_page": report.url if report else ""}
    return env


def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> TemplateContext:
    """Give the head of the page to the theme's template; the home page is wide, for its own text leads to all others."""
    del nav
    language = language_of(config)
    path = page.file.src_uri.removeprefix(f"{language.code}/").removesuffix(".md")
    if path == HOME:
        page.meta["hide"] = ["navigation", "toc"]
    head = head_of(Path(config.docs_dir), language.code, path)
    page.meta["head"] = for_theme(head, page, config.extra.get("books", ()), language.code, config.extra["site_root"])
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Name the parts of the page that Material leaves without a name of their own, and move its scripts into files."""
    named = name_parts(output, page.file.src_uri, language_of(config), has_path=bool(page.ancestors))
    return scripts_in_files(named, Path(config.site_dir), lambda file: get_relative_url(file, page.url))


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """Write 404.html beside the pages of its language, its scripts in files; mkdocs would keep that of the last language alone.

    It is served at any depth, so that its addresses begin at the root of the server.
    """
    if template_name != NOT_FOUND:
        return output
    site, root = Path(config.site_dir), urlsplit(config.extra["site_root"]).path
    target = site / language_of(config).address_prefix / NOT_FOUND
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(scripts_in_files(output, site, lambda file: f"{root}{file}"), encoding="utf-8")
    return ""


@event_priority(-200)  # after mkdocs-static-i18n (-100), which builds the second language in this event and then writes search files itself
def on_post_build(config: MkDocsConfig) -> None:
    """Write the joined files and the search index of each language that was rendered, then the downloads beside the last one."""
    root, site, staged = Path(config.config_file_path).parent, Path(config.site_dir), Path(config.docs_dir)
    write_own_files(config)
    index_of(root).write(site, staged, config.extra["languages"])
    if not is_part(config):
        shutil.copytree(downloads_folder(staged), site, dirs_exist_ok=True)
