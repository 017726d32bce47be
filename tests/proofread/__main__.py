"""The command line: `python -m tests.proofread`, which `make proofread` runs."""

from __future__ import annotations

import sys

from scripts.check.report import report
from scripts.load.guide import load_guide
from scripts.load.problems import InputError
from tests.proofread.npm import REPOSITORY, ToolError
from tests.proofread.run import proofread
from tests.proofread.settings import FILE


def main() -> int:
    """Print what the proofreaders find; return the exit status: 1 where there is anything, or where they cannot read."""
    try:
        problems = list(proofread(load_guide(REPOSITORY)))
    except InputError as error:
        problems = error.problems
    except ToolError as error:
        print(error, file=sys.stderr)
        return 1
    if problems:
        how_to_except = f"What is right all the same is accepted in {FILE}, with the reason."
        print(f"{report(problems, REPOSITORY, how_to_except)}\n\n{len(problems)} problem(s)", file=sys.stderr)
        return 1
    print("the texts are proofread: nothing to object")
    return 0


if __name__ == "__main__":
    sys.exit(main())
