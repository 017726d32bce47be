"""Who reports to whom as boxes with lines between them, laid out by Graphviz.

On a wide screen each body is a box, from left to right; on a narrow one each body directly below the top is a card with those below it in
its rows, from top to bottom. Every name is a link to its record.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from scripts.cache import Cache
from scripts.load.models import Organization
from scripts.load.models.references import OrganizationReference
from scripts.load.names import abbreviation_of, name_of
from scripts.stage.charts.graphviz import Edge, Graph, Layout, laid_out, path_of
from scripts.stage.charts.organizations import Branch, levels_of, ties_of, tree_of
from scripts.stage.charts.screen import Screen
from scripts.stage.charts.type import BOLD, lines_of, width_of
from scripts.stage.charts.vega import svg
from scripts.stage.context import PageContext
from scripts.stage.links import site_link

_SIZE, _SMALL = 12, 11.5
_LEADING = 15
_PADDING = 6
_INDENT = 10
_TARGET = 24
"""From one link to the next, as a finger needs it."""
_GAP = 22
"""Between two columns of boxes."""


def draw_organizations(root: OrganizationReference, context: PageContext, screen: Screen) -> str:
    """Return the tree below the body `root` as SVG for one kind of screen. Raises OSError where Graphviz is not installed."""
    tree = tree_of(root, context)
    return (_Boxes if screen.columns > 1 else _Cards)(tree, context, screen).drawn()


@dataclass(frozen=True)
class _Row:
    """A body in a box: the lines of its name, those of its ties, how far in they stand, and whether it heads the box."""

    organization: Organization
    name: list[str]
    ties: list[str]
    indent: int
    head: bool

    @property
    def height(self) -> int:
        return max(_TARGET, self.text + 6)

    @property
    def text(self) -> int:
        return _LEADING * (len(self.name) + len(self.ties))


class _Diagram:
    """Boxes of bodies with lines between them."""

    def __init__(self, tree: Branch, context: PageContext, screen: Screen) -> None:
        self._tree, self._context, self._screen = tree, context, screen
        self._boxes: list[list[_Row]] = []
        self._numbers: dict[str, int] = {}

    def drawn(self) -> str:
        graph = self._graph()
        layout = laid_out(graph, Cache(self._context.guide.root, "charts"))
        height = max(y + box[1] / 2 for (_, y), box in zip(layout.boxes, graph.boxes, strict=True))
        return svg(self._screen.width, round(height) + 3, "".join([*self._lines(graph, layout), *self._drawn_boxes(graph, layout)]))

    def _graph(self) -> Graph:
        raise NotImplementedError

    def _added(self, graph: Graph, rows: list[_Row], width: float) -> int:
        """Add a box of a width that holds some rows; return its number."""
        self._boxes.append(rows)
        self._numbers |= {row.organization.id: len(graph.boxes) for row in rows}
        graph.boxes.append((width, sum(row.height for row in rows) + _PADDING))
        return len(graph.boxes) - 1

    def _row(self, organization: Organization, width: float, depth: int, *, head: bool) -> _Row:
        """A body with its name in lines; by its abbreviation where the name would take more than three."""
        indent = depth * _INDENT
        room = width - 2 * _PADDING - indent
        size = _SIZE * BOLD if head else _SIZE
        name = lines_of(name_of(organization, self._context.language), room, size)
        if len(name) > 3 or any(width_of(line, size) > room for line in name):
            name = lines_of(abbreviation_of(organization, self._context.language), room, size)
        ties = [line for word, other in ties_of(organization, self._context) for line in self._tie(word, other, room)]
        return _Row(organization, name, ties, indent, head)

    def _tie(self, word: str, other: Organization, room: float) -> list[str]:
        """A relation and the other body, by its name where that fits in a line."""
        language = self._context.language
        named, short = (f"{word}{language.colon}{name(other, language)}" for name in (name_of, abbreviation_of))
        return [named] if width_of(named, _SMALL) <= room else lines_of(short, room, _SMALL)

    def _drawn_boxes(self, graph: Graph, layout: Layout) -> Iterator[str]:
        for number, rows in enumerate(self._boxes):
            if not rows:
                continue  # where lines meet
            (width, height), (x, y) = graph.boxes[number], layout.boxes[number]
            left, top = x - width / 2 + self._margin(layout), y - height / 2 + 1
            yield (
                f'<rect x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height:.1f}" rx="3"'
                f' fill="var(--md-default-bg-color, #fff)" stroke="#2c5f8a" stroke-width="{2.5 if number == 0 else 1}"/>'
            )
            above = top + _PADDING / 2
            for row in rows:
                yield self._drawn_row(row, left + row.indent, above, width - row.indent)
                above += row.height

    def _drawn_row(self, row: _Row, left: float, top: float, width: float) -> str:
        """The name as a link that takes the whole row, its ties below it."""
        x, y = left + _PADDING, top + (row.height - row.text) / 2 + _SIZE - 0.5
        between = " " if " ".join(row.name) in row.organization.name[self._context.language.code] else ""
        lines = [f'<tspan x="{x:.1f}" y="{y + _LEADING * place:.1f}">{escape(line)}</tspan>' for place, line in enumerate(row.name)]
        weight = ' font-weight="700"' if row.head else ""
        name = f'<text font-size="{_SIZE}" fill="currentColor"{weight}>{between.join(lines)}</text>'
        ties = "".join(
            f'<text x="{x:.1f}" y="{y + _LEADING * place:.1f}" font-size="{_SMALL}" fill="#a8112b">{escape(line)}</text>'
            for place, line in enumerate(row.ties, len(row.name))
        )
        room = f'<rect x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{row.height}" fill="none" pointer-events="all"/>'
        return f'<a href="{escape(site_link(row.organization, self._context.page))}">{room}{name}{ties}</a>'

    def _lines(self, graph: Graph, layout: Layout) -> Iterator[str]:
        for edge, points in zip(graph.edges, layout.lines, strict=True):
            moved = [(x + self._margin(layout), y + 1) for x, y in points]
            tie = dict(edge.attributes).get("style") == "dashed"
            look = 'stroke="#a8112b" stroke-width="1.2" stroke-dasharray="4 3"' if tie else 'stroke="#2c5f8a" stroke-width="1.2"'
            yield f'<path d="{path_of(moved)}" fill="none" {look}/>'
            if tie:
                yield _arrowhead(moved)

    def _margin(self, layout: Layout) -> float:
        return (self._screen.width - layout.width) / 2


class _Boxes(_Diagram):
    """Every body a box, those below it to its right."""

    def _graph(self) -> Graph:
        wanted = [max(map(self._wanted, column)) for column in levels_of([self._tree])]
        widths = _shared(wanted, self._screen.width - 2 - _GAP * (len(wanted) - 1))
        graph = Graph(attributes={"rankdir": "LR", "ranksep": f"{_GAP / 72:.3f}", "nodesep": "0.08", "splines": "ortho", "ordering": "out"})
        self._add(self._tree, graph, widths)
        for organization in [row.organization for rows in list(self._boxes) for row in rows]:
            for _, other in ties_of(organization, self._context):
                if other.id in self._numbers:
                    ends = self._numbers[organization.id], self._numbers[other.id]
                    graph.edges.append(Edge(*ends, (("style", "dashed"), ("constraint", "false"), ("dir", "none"))))
        return graph

    def _wanted(self, organization: Organization) -> float:
        """How wide a box would be with the name in one line."""
        return width_of(name_of(organization, self._context.language), _SIZE * BOLD) + 2 * _PADDING + 1

    def _add(self, branch: Branch, graph: Graph, widths: list[float]) -> int:
        own = self._added(graph, [self._row(branch.organization, widths[0], 0, head=bool(branch.below))], widths[0])
        for other in branch.below:
            below = self._add(other, graph, widths[1:])
            graph.edges.append(Edge(own, below, (("dir", "none"), ("tailport", "e"), ("headport", "w"))))
        return own


class _Cards(_Diagram):
    """Every body directly below the top a card that holds all below it; two cards side by side, on a line that comes down from the top."""

    def _graph(self) -> Graph:
        width = (self._screen.width - 2 - _GAP) / 2
        graph = Graph(attributes={"ranksep": "0.1", "nodesep": f"{_GAP / 2 / 72:.3f}", "splines": "line"})
        above = self._added(graph, [self._row(self._tree.organization, width, 0, head=True)], width)
        cards = [list(self._rows(branch, width, 0)) for branch in self._tree.below]
        for pair in zip(cards[::2], [*cards[1::2], []], strict=False):
            numbers = [self._added(graph, rows, width) for rows in pair if rows]
            joint = self._joint(graph)
            graph.edges.append(Edge(above, joint, (("dir", "none"), ("weight", "100"))))
            graph.edges.append(Edge(numbers[0], joint, (("dir", "none"),)))
            graph.edges += [Edge(joint, number, (("dir", "none"),)) for number in numbers[1:]]
            graph.ranks.append((numbers[0], joint, *numbers[1:]))
            above = joint
        return graph

    def _joint(self, graph: Graph) -> int:
        self._boxes.append([])
        graph.boxes.append((0.1, 0.1))
        return len(graph.boxes) - 1

    def _rows(self, branch: Branch, width: float, depth: int) -> Iterator[_Row]:
        yield self._row(branch.organization, width, depth, head=depth == 0)
        for other in branch.below:
            yield from self._rows(other, width, depth + 1)


def _shared(wanted: list[float], room: float) -> list[float]:
    """Widths that share out `room`: none gets more than it wants while another has less."""
    widths = [0.0] * len(wanted)
    for left, place in zip(range(len(wanted), 0, -1), sorted(range(len(wanted)), key=wanted.__getitem__), strict=True):
        widths[place] = min(wanted[place], room / left)
        room -= widths[place]
    return widths


def _arrowhead(points: list[tuple[float, float]]) -> str:
    """A small triangle where a line ends, the way it goes."""
    (x, y), before = points[-1], next((point for point in reversed(points) if point != points[-1]), points[0])
    length = ((x - before[0]) ** 2 + (y - before[1]) ** 2) ** 0.5 or 1.0
    along, across = ((x - before[0]) / length, (y - before[1]) / length), 3.5
    back = (x - 6 * along[0], y - 6 * along[1])
    corners = [
        (x, y),
        (back[0] - across * along[1], back[1] + across * along[0]),
        (back[0] + across * along[1], back[1] - across * along[0]),
    ]
    return f'<path d="M{" L".join(f"{a:.1f} {b:.1f}" for a, b in corners)}Z" fill="#a8112b"/>'
