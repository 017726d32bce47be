"""The file that Typst has written, made small: Typst compresses each object by itself, which for tags by the hundred thousand is large."""

from __future__ import annotations

from pathlib import Path

import pikepdf


def pack(source: Path, target: Path) -> int:
    """Write `source` to `target` with its objects in compressed streams, the same bytes each time; return the number of its pages."""
    with pikepdf.open(source) as pdf:
        pdf.save(
            target,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            recompress_flate=True,
            deterministic_id=True,
        )
        return len(pdf.pages)
