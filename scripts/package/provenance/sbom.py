"""sbom.cdx.json: what the site carries and is built with, as CycloneDX (https://cyclonedx.org/)."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from scripts.load.edition import Edition
from scripts.package.provenance.pins import Pin, pins

FILE = "sbom.cdx.json"
_NAMESPACE = {"deb": "debian"}


def write_sbom(root: Path, dist: Path, edition: Edition) -> None:
    """Write the bill of materials of a build of `root` into `dist`: what is shipped is required, what only builds is excluded."""
    guide = Component(name=edition.title.en, version=edition.version, type=ComponentType.APPLICATION, bom_ref="guide")
    about = BomMetaData(
        component=guide,
        timestamp=datetime.combine(edition.date.first, time(), tzinfo=UTC),
        supplier=OrganizationalEntity(name=edition.editors.en),
    )
    number = uuid5(NAMESPACE_URL, f"{edition.site_url}#{edition.version}")  # the same for the same edition
    bom = Bom(components=map(_component, pins(root)), metadata=about, serial_number=number)
    bom.register_dependency(guide, bom.components)
    (dist / FILE).write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", encoding="utf-8")


def _component(pin: Pin) -> Component:
    address = PackageURL(pin.registry, _NAMESPACE.get(pin.registry), pin.name, pin.version or None)
    return Component(
        name=pin.name,
        version=pin.version or None,
        type=ComponentType.LIBRARY,
        purl=address,
        bom_ref=str(address),
        scope=ComponentScope.REQUIRED if pin.shipped else ComponentScope.EXCLUDED,
        licenses=[DisjunctiveLicense(name=pin.license)] if pin.license else (),
        hashes=list(_hashes(pin)),
    )


def _hashes(pin: Pin) -> Iterator[HashType]:
    if pin.integrity.startswith("sha512-"):
        yield HashType(alg=HashAlgorithm.SHA_512, content=b64decode(pin.integrity.removeprefix("sha512-")).hex())
