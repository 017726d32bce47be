"""What a file of glances holds."""

import json

BEGINS, ENDS = "globalThis.glances = Object.assign(globalThis.glances ?? {}, ", ");\n"


def glances_in(file: bytes) -> dict[str, list[object]]:
    """Return the records in a file, which must be nothing but the one call."""
    script = file.decode()
    assert script.startswith(BEGINS)
    assert script.endswith(ENDS)
    found: dict[str, list[object]] = json.loads(script.removeprefix(BEGINS).removesuffix(ENDS))
    return found
