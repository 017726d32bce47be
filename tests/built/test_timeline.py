"""The timeline: complete and semantic without JavaScript, filtered by theme, actor and period with the state in the address."""

from pathlib import Path

import yaml
from lxml import html
from playwright.sync_api import Page, expect

from tests.conftest import ROOT


def events() -> list[dict[str, str]]:
    return [
        event for path in sorted((ROOT / "docs/data/events").glob("*.yaml")) for event in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def test_every_event_is_an_item_with_heading_permalink_date_and_source(site: Path) -> None:
    for page in ("timeline/index.html", "en/timeline/index.html"):
        root = html.parse(str(site / page), parser=html.HTMLParser(encoding="utf-8")).getroot()
        items = root.xpath("//article//ol[contains(@class,'timeline')]/li")
        headings = {item.xpath("string((.//h3 | .//h4)[1]/@id)"): item for item in items}
        assert set(headings) == {event["id"] for event in events()}
        for event in events():
            item = headings[event["id"]]
            assert item.xpath(".//a[@class='headerlink']"), event["id"]
            assert item.xpath(".//a[@class='footnote-ref']"), event["id"]
            date = str(event["date"])
            if date.replace("-", "").isdigit():
                assert item.xpath("string(.//time/@datetime)") == date


def test_what_is_planned_stands_apart(site: Path) -> None:
    root = html.parse(str(site / "timeline/index.html"), parser=html.HTMLParser(encoding="utf-8")).getroot()
    planned = root.xpath("//h2[@id='planned']/following-sibling::ol//li")
    assert planned
    assert all("planned" in item.get("class") for item in planned)
    assert not root.xpath(
        "//h2[starts-with(@id,'decade')]/following-sibling::ol[following-sibling::h2[@id='planned']]/li[contains(@class,'planned')]"
    )


def test_a_filter_stands_in_the_address_and_can_be_linked(page: Page, address: str) -> None:
    page.goto(f"{address}/en/timeline/index.html")
    everything = len(events())
    page.locator("select[name=theme]").select_option("law-policy")
    page.locator("input[name=from]").fill("2008")
    page.locator("input[name=to]").fill("2015")
    expect(page.locator("[data-filter-state]")).to_contain_text("Period 2008–2015")
    filtered = page.locator("li.event:visible").count()
    assert 0 < filtered < everything
    assert "theme=law-policy&from=2008&to=2015" in page.url
    expect(page.locator("[data-filter-state]")).to_contain_text("Law and policy / Period 2008–2015")
    page.goto(page.url)
    expect(page.locator("li.event:visible")).to_have_count(filtered)
    page.locator("[data-language-toggle]").click()
    expect(page.locator("html")).to_have_attribute("lang", "ja")
    expect(page.locator("li.event:visible")).to_have_count(filtered)
    assert 0 < page.locator(".footnote li:visible").count() < page.locator(".footnote li").count()
    assert page.locator(".footnote li:visible").last.evaluate("item => item.value === [...item.parentElement.children].indexOf(item) + 1")
    page.emulate_media(media="print")
    expect(page.locator("[data-filter-state]")).to_be_visible()


def test_no_match_is_said(page: Page, address: str) -> None:
    page.goto(f"{address}/timeline/index.html?to=1900")
    expect(page.locator("[data-filter-state]")).to_contain_text("条件に合う項目はありません。")
    page.locator(".timeline-filter button[type=reset]").click()
    expect(page.locator("[data-filter-state]")).to_contain_text("件を表示")
    expect(page.locator("li.event:visible")).to_have_count(len(events()))


def test_without_javascript_everything_is_there(browser: object, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(f"{address}/timeline/index.html")
    expect(page.locator("li.event:visible")).to_have_count(len(events()))
    context.close()


def test_a_decade_of_the_strip_is_a_filter(page: Page, address: str) -> None:
    page.goto(f"{address}/en/timeline/index.html")
    decade = page.locator(".strip .decades button", has_text="1990")
    decade.click()
    assert "from=1990&to=1999" in page.url
    expect(decade).to_have_attribute("aria-pressed", "true")
    assert page.locator("li.event:visible").count() == int(decade.locator("small").inner_text())
    expect(page.locator(".jumps a[href='#decade-2000s']")).to_be_hidden()
    expect(page.locator(".md-nav--secondary a[href='#decade-2000s']")).to_be_hidden()
    decade.click()
    expect(page.locator("li.event:visible")).to_have_count(len(events()))


def test_a_theme_of_the_strip_is_a_filter(page: Page, address: str) -> None:
    page.goto(f"{address}/timeline/index.html")
    page.locator(".strip .themes button[data-theme=missions]").click()
    assert page.url.endswith("?theme=missions")
    assert page.locator("li.event:visible").evaluate_all("items => items.every(item => item.dataset.theme === 'missions')")


def test_newest_first(page: Page, address: str) -> None:
    page.goto(f"{address}/en/timeline/index.html")
    oldest = page.locator("article h2, article h3[id^=year-]").evaluate_all("headings => headings.map(heading => heading.id)")
    assert oldest[0] == "decade-1950s"
    page.goto(f"{address}/en/timeline/index.html?order=newest")
    headings = page.locator("article h2").evaluate_all("headings => headings.map(heading => heading.id)")
    assert headings[:2] == ["planned", "decade-2020s"]
    assert headings[-1] == "references"
    years = page.locator("article h3[id^=year-]").evaluate_all("headings => headings.map(heading => heading.id)")
    assert years == sorted(years, reverse=True)
    contents = page.locator(".md-sidebar--secondary .md-nav__list > li > a").evaluate_all("links => links.map(link => link.hash)")
    assert contents[0] == "#planned"
    assert contents[-1] == "#references"
    page.locator("select[name=order]").select_option("")
    assert page.locator("article h2, article h3[id^=year-]").evaluate_all("headings => headings.map(heading => heading.id)") == oldest


def test_a_hidden_target_is_said_and_can_be_shown(page: Page, address: str) -> None:
    page.goto(f"{address}/en/timeline/index.html?theme=ahead#basic-space-law-enacted-2008")
    said = page.locator("[data-filter-hidden]")
    expect(said).to_contain_text("an entry that this filter hides")
    said.get_by_role("button").click()
    expect(said).to_be_hidden()
    expect(page.locator("#basic-space-law-enacted-2008")).to_be_in_viewport()


def test_link_feed_and_calendar_are_on_the_page(page: Page, http: str) -> None:
    page.goto(f"{http}/en/timeline/index.html?theme=ahead")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-copy-link]").click()
    expect(page.locator("[data-copy-link]")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    for suffix in ("atom", "ics"):
        assert page.request.get(f"{http}/data/timeline-en.{suffix}").ok
        expect(page.locator(f".timeline-tools a[href='../../data/timeline-en.{suffix}']")).to_be_visible()


def test_actors_are_grouped_by_kind(page: Page, http: str) -> None:
    page.goto(f"{http}/en/timeline/index.html")
    assert page.locator("select[name=actor] optgroup").count() > 1
