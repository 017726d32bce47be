"""The files of the API. Their addresses and the ids in them never change; a change that breaks programs would be api/v2/."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.load.guide import Guide
from scripts.load.models import KINDS, VOCABULARIES, AnyRecord, Event
from scripts.load.notation import citations_in, records_in
from scripts.stage.changes.history import History
from scripts.stage.downloads.api.schema import record_schema
from scripts.stage.downloads.columns import known_day
from scripts.stage.downloads.nested import nested
from scripts.stage.links import record_address, web_address
from scripts.stage.timeline import by_date

ROOT = "api/v1/"


def api_files(guide: Guide, history: History) -> Iterator[tuple[str, bytes]]:
    """Yield every file below api/v1/."""
    yield f"{ROOT}index.json", _json(_index(guide))
    for kind, records in guide.records.by_kind.items():
        yield f"{ROOT}{kind}.json", _json(_kind(kind, list(records.values()), guide))
        address = f"{guide.edition.site_url}{ROOT}schemas/{kind}.json"
        yield f"{ROOT}schemas/{kind}.json", _json(record_schema(KINDS[kind], VOCABULARIES["kind"].label(kind, "en"), address))
        for record in records.values():
            yield file_of(record), _json(whole(record, guide))
    yield f"{ROOT}timeline.json", _json([_event(event, guide) for event in by_date(guide.records.of(Event))])
    for code, pages in guide.pages.items():
        listed = [_page(path, code, guide, history) for path in pages]
        yield f"{ROOT}pages/{code}.json", _json([{key: page[key] for key in ("path", "title", "changed", "url")} for page in listed])
        for page in listed:
            yield f"{ROOT}pages/{code}/{page['path']}.json", _json(page)


def file_of(record: AnyRecord) -> str:
    """Return the file of a record, from the root of the site."""
    return f"{ROOT}{record.reference}.json"


def whole(record: AnyRecord, guide: Guide) -> dict[str, Any]:
    """Return what the API says of a record: all its fields, its reference and its addresses."""
    return {**nested(record), "reference": record.reference, "url": _addresses(record, guide)}


def _addresses(record: AnyRecord, guide: Guide) -> dict[str, str]:
    return {code: record_address(record, guide.edition.site_url, language) for code, language in guide.languages.items()}


def _index(guide: Guide) -> dict[str, Any]:
    api = f"{guide.edition.site_url}{ROOT}"
    kinds = {
        kind: {
            "title": _title_of(kind, guide),
            "count": len(records),
            "records": f"{api}{kind}.json",
            "record": f"{api}{kind}/{{id}}.json",
            "schema": f"{api}schemas/{kind}.json",
        }
        for kind, records in guide.records.by_kind.items()
    }
    pages = {code: f"{api}pages/{code}.json" for code in guide.languages}
    return {"edition": guide.edition.model_dump(mode="json"), "kinds": kinds, "timeline": f"{api}timeline.json", "pages": pages}


def _title_of(kind: str, guide: Guide) -> dict[str, str]:
    """Return what a kind is called, by language."""
    return {code: VOCABULARIES["kind"].label(kind, code) for code in guide.languages}


def _kind(kind: str, records: list[AnyRecord], guide: Guide) -> dict[str, Any]:
    site = guide.edition.site_url
    listed = [
        {"id": record.id, "name": nested(record.name), "record": f"{site}{file_of(record)}", "url": _addresses(record, guide)}
        for record in records
    ]
    return {"kind": kind, "title": _title_of(kind, guide), "count": len(records), "records": listed}


def _event(event: Event, guide: Guide) -> dict[str, Any]:
    """An event, with the days that its date can mean: null for the open end of what is still going on."""
    days = {"first_day": known_day(event.date.first) or None, "last_day": known_day(event.date.last) or None}
    return {**whole(event, guide), **days}


def _page(path: str, code: str, guide: Guide, history: History) -> dict[str, Any]:
    """A page of prose: what it is called, where it is, its sections, the records that it names and the places that it cites."""
    page = guide.pages[code][path]
    names = dict.fromkeys(found["record"] for found in records_in(page.body))
    return {
        "path": path,
        "title": page.title,
        "description": page.meta["description"],
        "language": code,
        "published": str(history.first_day_of(path, code)),
        "changed": str(history.day_of(path, code)),
        "url": {other: web_address(guide.edition.site_url, language, path) for other, language in guide.languages.items()},
        "sections": [{"id": section.id, "level": section.level, "title": section.title} for section in page.sections],
        "names": [guide.records.find(name).reference for name in names],
        "cites": list(dict.fromkeys(citations_in(page.body))),
    }


def _json(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
