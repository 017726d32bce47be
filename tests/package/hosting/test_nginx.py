"""What a browser and other programs get from nginx with the configuration of the build."""

from __future__ import annotations

import gzip
import re
import subprocess
import urllib.error
import urllib.request
from email.message import Message
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from scripts.package.hosting import policy
from tests.package.hosting.conftest import Hosted

pytestmark = pytest.mark.slow
KINDS_OF_PAGE = [
    "index.html",
    "timeline/index.html",
    "glossary.html",
    "data.html",
    "bibliography.html",
    "corrections/index.html",
    "budgets/lines.html",
    "reference/organizations/jaxa.html",
    "reference/documents/basic-space-law.html",
]


def messages_of(page: Page) -> list[str]:
    """Everything that the console of a page will have of errors, violations of the policy among them."""
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.add_init_script("addEventListener('securitypolicyviolation', event => console.error(event.violatedDirective, event.blockedURI))")
    return messages


def get(url: str, **headers: str) -> tuple[int, Message, bytes]:
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


@pytest.mark.parametrize("path", [*KINDS_OF_PAGE, *(f"en/{path}" for path in KINDS_OF_PAGE), "en/no-such-page", "no-such-page"])
def test_no_page_violates_the_policy_even_while_it_is_searched(hosted: Hosted, browser: Browser, path: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    messages = messages_of(page)
    page.goto(hosted.address + path)
    page.locator("input.md-search__input").fill("JAXA")
    page.locator("input.md-search__input").press("End")
    page.wait_for_selector(".md-search-result__item a")
    page.wait_for_load_state("networkidle")
    expected = [] if "no-such" not in path else ["Failed to load resource: the server responded with a status of 404 (Not Found)"]
    assert messages == expected
    context.close()


@pytest.mark.parametrize("planted", ["<script>window.ran = true</script>", '<p style="color: red">', "<style>p { color: red }</style>"])
def test_a_violation_would_be_seen(hosted: Hosted, browser: Browser, planted: str) -> None:
    (hosted.site / "planted.html").write_text(f"<!doctype html><title>Planted</title>{planted}", encoding="utf-8")
    context = browser.new_context()
    page = context.new_page()
    messages = messages_of(page)
    page.goto(hosted.address + "planted.html")
    page.wait_for_load_state("networkidle")
    assert any("inline" in message for message in messages)
    assert page.evaluate("window.ran") is None
    context.close()


def test_every_file_has_the_headers_of_the_policy(hosted: Hosted) -> None:
    for path in ("index.html", "search/search_index.json", "data/guide.json", "no-such-page"):
        _, headers, _ = get(hosted.address + path)
        assert {name: headers[name] for name in policy.HEADERS} == policy.HEADERS, path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("data/timeline-en.ics", "text/calendar; charset=utf-8"),
        ("data/timeline-en.atom", "application/atom+xml; charset=utf-8"),
        ("data/bibliography.bib", "application/x-bibtex; charset=utf-8"),
        ("data/bibliography.ris", "application/x-research-info-systems; charset=utf-8"),
        ("data/guide.json", "application/json; charset=utf-8"),
        ("data/terms.csv", "text/csv; charset=utf-8"),
        ("data/guide.sqlite", "application/vnd.sqlite3"),
        ("assets/cards/ja/index.png", "image/png"),
        ("assets/images/favicon.svg", "image/svg+xml"),
    ],
)
def test_files_have_their_types(hosted: Hosted, path: str, kind: str) -> None:
    status, headers, _ = get(hosted.address + path)
    assert (status, headers["Content-Type"]) == (200, kind)


def test_what_is_named_by_its_content_is_kept_and_pages_are_asked_for_again(hosted: Hosted) -> None:
    bundle = next((hosted.dist / "site/assets/javascripts").glob("bundle.*.min.js")).name
    assert get(f"{hosted.address}assets/javascripts/{bundle}")[1]["Cache-Control"] == policy.FOREVER
    _, headers, _ = get(hosted.address + "index.html")
    assert headers["Cache-Control"] == policy.REVALIDATED
    assert get(hosted.address + "index.html", If_None_Match=headers["ETag"])[0] == 304


def test_compressed_files_hold_the_same(hosted: Hosted) -> None:
    plain = get(hosted.address + "en/index.html")[2]
    _, headers, zipped = get(hosted.address + "en/index.html", Accept_Encoding="gzip")
    assert (headers["Content-Encoding"], gzip.decompress(zipped)) == ("gzip", plain)
    _, headers, brotli = get(hosted.address + "en/index.html", Accept_Encoding="gzip, br")
    unpacked = subprocess.run(["brotli", "--decompress", "--stdout"], input=brotli, capture_output=True, check=True).stdout
    assert (headers["Content-Encoding"], unpacked) == ("br", plain)


@pytest.mark.parametrize(("path", "title"), [("no-such-page", "お探しのページはありません"), ("en/no/such/page", "Page not found")])
def test_a_missing_page_is_reported_in_the_language_of_its_address(hosted: Hosted, path: str, title: str) -> None:
    status, _, content = get(hosted.address + path)
    assert (status, content.decode().split("<h1>")[1].startswith(title)) == (404, True)


def test_scripts_of_other_sites_may_read_data_and_nothing_else(hosted: Hosted) -> None:
    assert get(hosted.address + "api/v1/index.json")[1]["Access-Control-Allow-Origin"] == "*"
    assert get(hosted.address + "index.html")[1]["Access-Control-Allow-Origin"] is None


def test_files_for_hosts_are_not_served(hosted: Hosted) -> None:
    assert get(hosted.address + "_headers")[0] == 404


def test_dark_pages_are_dark_before_the_theme_runs(hosted: Hosted, browser: Browser) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.route("**/bundle.*.js", lambda route: route.abort())
    page.goto(hosted.address + "index.html")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    context.close()


def test_a_choice_of_the_reader_is_kept_on_the_next_page(hosted: Hosted, browser: Browser) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(hosted.address + "index.html")
    page.locator("label[for=__palette_0]").click()
    assert page.evaluate("document.body.dataset.mdColorScheme") == "default"
    page.route("**/bundle.*.js", lambda route: route.abort())
    page.goto(hosted.address + "glossary.html")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "default"
    context.close()


def test_the_headers_of_static_hosts_and_of_nginx_are_the_same(dist: Path) -> None:
    rules: dict[str, dict[str, str]] = {}
    for line in (dist / "site/_headers").read_text(encoding="utf-8").splitlines():
        if line.startswith("/"):
            rules[line] = {}
        elif line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            list(rules.values())[-1][name] = value
    nginx = (dist / "hosting/nginx.conf").read_text(encoding="utf-8")
    assert rules["/*"] == {**policy.HEADERS, policy.TRANSPORT[0]: policy.TRANSPORT[1]}
    for name, value in policy.HEADERS.items():
        assert f'add_header {name} "{value}" always;' in nginx
    kept = [path for path, headers in rules.items() if headers.get("Cache-Control") == policy.FOREVER]
    assert kept
    assert f'"~^/tiny/{policy.NAMED_BY_CONTENT}$" "{policy.FOREVER}";' in nginx
    assert all(re.fullmatch(f"/{policy.NAMED_BY_CONTENT}", path) for path in kept)
    assert all((dist / "site" / path.lstrip("/")).exists() for path in kept)
