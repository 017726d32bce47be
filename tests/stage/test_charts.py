"""Figures: one scope or basis in a panel, what is not known has no bar and says so, text that a phone can show, the table beside it."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from scripts.cache import Cache
from scripts.load.guide import Guide, load_guide
from scripts.load.models import Term
from scripts.stage.charts.budget import lines_of, panels
from scripts.stage.charts.counterparts import counterparts_of
from scripts.stage.charts.figure import SCREENS, draw, render_figure
from scripts.stage.charts.graphviz import Edge, Graph, laid_out
from scripts.stage.charts.lifelines import lifelines_of, period
from scripts.stage.charts.matrix import matrix_of
from scripts.stage.charts.orbits import altitude_text
from scripts.stage.charts.plans import outcome_text, promised_text, promises_of
from scripts.stage.charts.type import filled_lines, width_of
from scripts.stage.charts.type import lines_of as set_in_lines
from scripts.stage.charts.vega import TEXT, themed
from scripts.stage.context import PageContext
from scripts.stage.downloads.figures import figure_files
from scripts.stage.templates import Templates
from tests.conftest import ROOT

PHONE = 358
"""Pixels between the margins of a page on a screen of 390."""
SMALLEST = 11


@pytest.fixture(scope="module")
def guide() -> Guide:
    """The real guide."""
    return load_guide(ROOT)


def contexts(guide: Guide) -> list[PageContext]:
    return [PageContext(guide, language, "budgets/index") for language in guide.languages.values()]


def test_no_two_stages_or_bases_are_in_one_panel(guide: Guide) -> None:
    for chart in guide.charts.values():
        if chart.kind in ("bar", "line"):
            for series in chart.series:
                lines = lines_of(chart.model_copy(update={"series": [series]}), guide.records)
                assert len({(line.series, line.stage, line.basis) for line in lines}) == 1, (chart.id, series.name.en)


def test_a_year_without_a_figure_has_no_bar_and_says_so(guide: Guide) -> None:
    chart, language = guide.charts["gov-space-total"], guide.languages["en"]
    series = chart.series[0]
    alone = chart.model_copy(update={"series": [series]})
    [initial] = panels(alone, [(series, line) for line in lines_of(alone, guide.records)], language)
    by_year = {row.name: row for row in initial.rows}
    assert (by_year["FY2016"].value, by_year["FY2016"].amount) == (None, "no firm figure")
    assert by_year["FY2012"].value == float(Decimal("288300000000"))
    assert by_year["FY2012"].amount == "¥288.3 billion"


def test_every_drawing_fits_its_screen_with_text_that_can_be_read(guide: Guide) -> None:
    for context in contexts(guide):
        for chart in guide.charts.values():
            if chart.is_table:
                continue
            for screen in SCREENS:
                svg = draw(chart, context, screen)
                width = float(re.search(r'viewBox="0 0 ([\d.]+)', svg)[1])  # type: ignore[index]
                shown = PHONE if screen.name == "narrow" else 640
                smallest = min(float(size) for size in re.findall(r'font-size="([\d.]+)(?:px)?"', svg))
                assert smallest * shown / width >= SMALLEST, (chart.id, context.language.code, screen.name, width)


def test_a_drawing_takes_the_colors_of_the_page() -> None:
    svg = themed('<rect fill="#2c5f8a"/><text fill="#000">1</text><path stroke="#888"/>')
    assert svg == (
        '<rect class="fill-1" fill="#2c5f8a"/><text fill="currentColor">1</text><path stroke="currentColor" stroke-opacity="0.3"/>'
    )


def test_the_table_beside_a_chart_has_every_amount_that_is_drawn(guide: Guide) -> None:
    templates = Templates(ROOT)
    for context in contexts(guide):
        for chart in guide.charts.values():
            if not chart.series:
                continue
            figure = render_figure(chart, context, templates)
            table = figure.partition("details.chart-data")[2]
            amounts = [context.language.amount(line.amount) for line in lines_of(chart, guide.records) if line.amount]
            assert [row.rsplit("| ", 1)[1].removesuffix(" |") for row in table.splitlines() if row.startswith("| [")] == amounts
            if chart.kind != "line":
                assert all(amount in figure.partition("</svg>")[0] for amount in amounts), chart.id


def test_title_and_description_are_in_the_language_of_the_page(guide: Guide) -> None:
    japanese, english = contexts(guide)
    figure = render_figure(guide.charts["policy-since-2008"], japanese, Templates(ROOT))
    assert "2008年以後の主な法律と文書" in figure
    assert guide.charts["policy-since-2008"].description["en"] not in figure
    assert "X-axis" not in render_figure(guide.charts["defense-budget"], english, Templates(ROOT))


def test_a_matrix_counts_and_leads_to_the_filtered_list(guide: Guide) -> None:
    english = contexts(guide)[1]
    matrix = matrix_of(guide.charts["recommendations-matrix"], english)
    rows = {str(head): cells for head, cells in matrix.rows}
    near = rows["Ministry of Defense (MOD)"][[str(column) for column in matrix.columns].index("Near term")]
    recommendations = guide.records.by_kind["recommendations"].values()
    count = sum("mod" in record.to and record.term == "near" for record in recommendations)  # type: ignore[union-attr]
    assert near == f"[{count}](../recommendations/index.md?to=mod&term=near)"


def test_a_matrix_names_records_with_their_state(guide: Guide) -> None:
    matrix = matrix_of(guide.charts["architecture-matrix"], contexts(guide)[1])
    [cells] = [cells for head, cells in matrix.rows if head == "Intelligence"]
    [low] = [cell for column, cell in zip(matrix.columns, cells, strict=True) if "LEO" in column]
    assert '(../reference/systems/igs.md) <span class="sign sign-operational">' in low


def test_every_figure_can_be_taken_away(guide: Guide) -> None:
    files = dict(figure_files(guide))
    drawn = [chart for chart in guide.charts.values() if not chart.is_table]
    assert {path for path in files if path.endswith(".png")} == {
        f"figures/{chart.id}-{language}.png" for chart in drawn for language in guide.languages
    }
    assert all(files[path].startswith(b"\x89PNG") for path in files if path.endswith(".png"))
    assert "currentColor" not in files["figures/gov-space-total-en.svg"].decode()
    table = files["figures/gov-space-total-ja.csv"].decode("utf-8-sig").splitlines()
    assert len(table) == 1 + len(lines_of(guide.charts["gov-space-total"], guide.records))
    assert TEXT >= SMALLEST


def test_every_body_of_the_governance_chart_leads_to_its_page(guide: Guide) -> None:
    chart = guide.charts["organization-chart"]
    bodies = {"cabinet", "shsp", "nsps", "cnsp", "csice", "mod", "atla", "jjoc", "sog", "jaxa", "nict", "japan-coast-guard"}
    for context in contexts(guide):
        for screen in SCREENS:
            links = re.findall(r'<a href="\.\./reference/organizations/([^"]+)\.html">', draw(chart, context, screen))
            assert len(links) == len(set(links))
            assert bodies <= set(links)
            assert not {"nal", "sos", "jgsdf", "us-space-force"} & set(links)  # of the past, without a part in space, of another state


def test_the_governance_chart_says_what_binds_bodies_besides_belonging(guide: Guide) -> None:
    japanese, english = contexts(guide)
    figure = render_figure(guide.charts["organization-chart"], japanese, Templates(ROOT))
    assert figure.count(">助言：宇宙開発戦略本部</text>") == len(SCREENS)
    assert "[宇宙政策委員会](../reference/organizations/cnsp.md) ／ 助言：[宇宙開発戦略本部]" in figure
    assert "Commands: JSOG" in draw(guide.charts["organization-chart"], english, SCREENS[0])


def test_a_drawing_with_links_is_no_image_to_assistive_technology_and_a_file_of_it_has_none(guide: Guide) -> None:
    japanese, _ = contexts(guide)
    figure = render_figure(guide.charts["organization-chart"], japanese, Templates(ROOT))
    assert 'role="group"' in figure
    assert 'role="img"' not in figure
    assert "<a " not in dict(figure_files(guide))["figures/organization-chart-ja.svg"].decode()


def test_boxes_are_laid_out_alike_every_time(tmp_path: Path) -> None:
    graph = Graph([(80, 24), (120, 40), (60, 24)], [Edge(0, 1), Edge(0, 2)], [(1, 2)], {"rankdir": "TB"})
    first, second = (laid_out(graph, Cache(tmp_path / name, "charts")) for name in ("a", "b"))
    assert first == second == laid_out(graph, Cache(tmp_path / "a", "charts"))
    assert first.boxes[0][1] < first.boxes[1][1] == first.boxes[2][1]
    assert len(first.lines) == 2


def test_names_are_set_in_lines_that_fit_and_are_about_as_long() -> None:
    assert set_in_lines("宇宙開発戦略推進事務局", 100, 12) == ["宇宙開発戦略", "推進事務局"]
    lines = set_in_lines("Committee on National Space Policy", 120, 12)
    assert " ".join(lines) == "Committee on National Space Policy"
    assert all(width_of(line, 12) <= 120 for line in lines)
    assert set_in_lines("宇宙システムコマンド", 100, 12) == ["宇宙", "システムコマンド"]
    assert filled_lines("実施は未確認、2026年11月時点", 120, 12) == ["実施は未確認、", "2026年11月時点"]
    assert set_in_lines("Interoperability", 20, 12) == ["Interoperability"]


def test_orbits_are_drawn_to_the_scale_of_the_earth(guide: Guide) -> None:
    svg = draw(guide.charts["orbits"], contexts(guide)[1], SCREENS[0])
    radii = sorted(float(radius) for radius in re.findall(r'<circle [^>]*\br="([\d.]+)"', svg))
    assert radii[-1] / radii[0] == pytest.approx((6371 + 36000) / 6371, rel=0.01)


def test_an_orbit_without_a_known_height_is_named_and_not_drawn(guide: Guide) -> None:
    japanese, english = contexts(guide)
    svg = draw(guide.charts["orbits"], japanese, SCREENS[1])
    assert "準天頂軌道（QZO）" in svg
    assert "高さは確認できず" in svg
    assert svg.count("<ellipse") == 1  # the highly elliptical one
    terms = {str(term.id): term for term in guide.records.of(Term)}
    assert [altitude_text(terms[name].altitude, english) for name in ("leo", "meo", "geo", "heo", "qzo")] == [
        "below 3,000 km",
        "3,000–30,000 km",
        "about 36,000 km",
        "lowest point below 3,000 km, highest point above 30,000 km",
        "height not found, not drawn",
    ]


def test_promises_are_told_with_what_came_of_them(guide: Guide) -> None:
    japanese, english = contexts(guide)
    plans = [promise for name in ("plans-japan", "plans-united-states") for promise in promises_of(guide.charts[name], english)]
    told = {(str(p.system.id), p.plan.what.en): (promised_text(p.plan, english), outcome_text(p, english)) for p in plans}
    assert told["hakuto-r-m2", "Launch"] == ("2024", "in fact January 15, 2025")
    assert told["qzs-7", "Launch"] == ("February 1, 2026 → April 2026 or later", "not reported as of November 2026")
    assert told["gpi", "Completion"] == ("the 2030s", "ahead")
    figure = render_figure(guide.charts["plans-japan"], japanese, Templates(ROOT))
    assert "予定：2024年度 → 2026年度（実施は未確認、2026年11月時点）" in figure
    assert re.search(r"\| \[[^]]+\]\(\.\./reference/systems/epsilon-s\.md\) \| 試験飛行 \| 2024年度 → 2026年度 \|", figure)


def test_a_matrix_names_the_owners_beside_the_state(guide: Guide) -> None:
    for context, owner in zip(contexts(guide), ("（内閣衛星情報センター）", " (CSICE)"), strict=True):
        figure = render_figure(guide.charts["architecture-matrix"], context, Templates(ROOT))
        assert f"</span>{owner}</span>" in figure


def test_what_happened_twice_in_a_year_is_named_once(guide: Guide) -> None:
    matrix = matrix_of(guide.charts["acquisition-by-year"], contexts(guide)[1])
    [dicas] = [cells for head, cells in matrix.rows if "cooperation/dicas.md" in head]
    assert "Announced, First held, Held" in dicas


def test_forums_of_two_countries_stand_between_the_bodies_of_each(guide: Guide) -> None:
    matrix = counterparts_of(guide.charts["counterparts"], contexts(guide)[1])
    assert [str(head) for head in (matrix.corner, *matrix.columns)] == ["Japan", "Cooperation", "United States"]
    [row] = [(head, *cells) for head, cells in matrix.rows if "scc.md" in cells[0]]
    assert [re.findall(r"/(\w[\w-]*)\.md", cell) for cell in row] == [
        ["mofa", "mod"],
        ["scc"],
        ["us-department-of-state", "us-department-of-defense"],
    ]


def test_a_body_is_drawn_until_it_became_another(guide: Guide) -> None:
    context = contexts(guide)[1]
    periods = {str(line.record.id): period(line, context) for line in lifelines_of(guide.charts["bodies-over-time"], context)}
    assert periods["nasda"] == "1969–October 2003"
    assert periods["ut-isas"] == "1964–1981"
    assert periods["sos"] == "May 2020–March 2022"
    assert periods["jaxa"] == "October 2003–"
