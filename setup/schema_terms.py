"""Print, as JSON, what schema.org says of some types: schema_terms.py SCHEMA.D.TS TYPE…

The file is that of the npm package schema-dts, which is made from the vocabulary itself. For each type: the types above it, and the
types that the values of each property may have.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

_INTERFACE = re.compile(r"^(?:export )?interface (\w+?)(?:Base|Leaf)? (?:extends ([^{]+) )?\{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
_PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.*), "\w+">;$', re.MULTILINE)


def main() -> None:
    """Print the terms."""
    above: dict[str, set[str]] = {}
    own: dict[str, dict[str, list[str]]] = {}
    for name, parents, body in _INTERFACE.findall(Path(sys.argv[1]).read_text(encoding="utf-8")):
        bare = {parent.removesuffix("Base").removesuffix("Leaf") for parent in re.findall(r"\w+", parents)}
        above.setdefault(name, set()).update(bare - {name})
        own.setdefault(name, {}).update({key: re.findall(r"\w+", types) for key, types in _PROPERTY.findall(body)})

    def ancestors(name: str) -> set[str]:
        return {name}.union(*(ancestors(parent) for parent in above.get(name, ())))

    found = {}
    for name in sys.argv[2:]:
        chain = sorted(ancestors(name))
        found[name] = {"is": chain, "properties": {key: types for kind in chain for key, types in sorted(own.get(kind, {}).items())}}
    json.dump(found, sys.stdout, indent=1, sort_keys=True)
    print()


if __name__ == "__main__":
    main()
