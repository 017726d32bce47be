"""Where the boxes and lines of a diagram go, by Graphviz (dot). It is told the size of every box, so that it needs no font."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from dataclasses import dataclass, field
from functools import cache

from scripts.cache import Cache

_UNIT = 72
"""Drawing units to what dot calls an inch."""
Point = tuple[float, float]


@dataclass(frozen=True)
class Edge:
    """A line between two nodes by their numbers; `attributes` are those of dot."""

    tail: int
    head: int
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass
class Graph:
    """Boxes by their width and height, lines between them, those in one rank, and attributes of the graph, as dot knows them."""

    boxes: list[Point] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    ranks: list[tuple[int, ...]] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Layout:
    """Where dot puts each box (its middle) and line (points of Bézier curves), from the upper left; and the size of it all."""

    width: float
    height: float
    boxes: list[Point]
    lines: list[list[Point]]


def laid_out(graph: Graph, kept: Cache) -> Layout:
    """Return the layout of a graph; one made before, by the same version of dot, is read from `kept`. Raises OSError without dot."""
    source = _source(graph)
    key = hashlib.sha256(f"{version_of_dot()}{source}".encode()).hexdigest()
    plain = kept.get(key)
    if plain is None:
        plain = subprocess.run([_dot(), "-Tplain"], input=source.encode(), capture_output=True, check=True).stdout
        kept.put(key, plain)
    return _read(plain.decode(), graph)


@cache
def version_of_dot() -> str:
    """Return what dot says of itself. Raises OSError without dot."""
    return subprocess.run([_dot(), "-V"], capture_output=True, check=True, text=True).stderr.strip()


def _dot() -> str:
    found = shutil.which("dot")
    if found is None:
        raise FileNotFoundError("Graphviz (dot) is not installed: sh setup/system-packages.sh setup/build-packages.txt")
    return found


def _source(graph: Graph) -> str:
    boxes = [f"{number} [width={width / _UNIT:.4f} height={height / _UNIT:.4f}]" for number, (width, height) in enumerate(graph.boxes)]
    edges = [f"{edge.tail} -> {edge.head} [{' '.join(f'{name}={value}' for name, value in edge.attributes)}]" for edge in graph.edges]
    ranks = [f"{{rank=same; {'; '.join(map(str, rank))}}}" for rank in graph.ranks]
    settings = [f"{name}={value}" for name, value in graph.attributes.items()]
    head = 'node [shape=box fixedsize=true label=""]'
    return "\n".join(["digraph {", *settings, head, *boxes, *edges, *ranks, "}"])


def _read(plain: str, graph: Graph) -> Layout:
    """What dot says in its plain format: lengths in inches, from the lower left."""
    size, boxes, lines = (0.0, 0.0), {}, {}
    for line in plain.splitlines():
        what, *words = line.split(" ")
        if what == "graph":
            size = (float(words[1]) * _UNIT, float(words[2]) * _UNIT)
        elif what == "node":
            boxes[int(words[0])] = _point(words[1], words[2], size[1])
        elif what == "edge":
            numbers = words[3 : 3 + 2 * int(words[2])]
            lines[int(words[0]), int(words[1])] = [_point(x, y, size[1]) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    return Layout(*size, [boxes[number] for number in range(len(graph.boxes))], [lines[edge.tail, edge.head] for edge in graph.edges])


def _point(x: str, y: str, height: float) -> Point:
    return round(float(x) * _UNIT, 1), round(height - float(y) * _UNIT, 1)


def path_of(points: list[Point]) -> str:
    """Return the curves through the points as the data of an SVG path."""
    first, *rest = (f"{x:g} {y:g}" for x, y in points)
    return f"M{first}C{' '.join(rest)}"
