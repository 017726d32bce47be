"""The edition: which day the guide is as of, its version, and where its living form is."""

from __future__ import annotations

from datetime import date

from pydantic import AnyHttpUrl

from scripts.load.models.base import Bilingual, Strict, Text


class Edition(Strict):
    """One edition of the guide (docs/data/edition.yaml). `date` divides what has happened from what is planned."""

    title: Bilingual
    description: Bilingual
    version: Text
    date: date
    editors: Bilingual
    site_url: AnyHttpUrl
    licence: Text
    licence_url: AnyHttpUrl
