"""Writes packaging/sbom.cdx.json, the list of parts for machines (CycloneDX 1.6): `python packaging/sbom.py`.

Made from the lock, licences.json and bundled.toml, so the same on every computer. Every package carries the
SHA-256 of each of its published files; installing refuses anything else.
"""

import hashlib
import json
import re
import sys
import tomllib
import uuid

from parts import BUNDLED, LOCK, ROOT, Part, Pin, bundled, licences, pins

SBOM = ROOT / "packaging" / "sbom.cdx.json"
_ORIGIN = uuid.UUID("6f0c7c52-3f3a-5d0e-9a55-0a7c1f1d3b0e")  # of our serial numbers; drawn once
_PROGRAM = "oefenruimte"

Component = dict[str, object]


def make() -> str:
    """The whole document."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    known, locked, others = licences(), pins(), bundled()
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_ORIGIN, _sources())}",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "pre-build"}],
            "component": {
                "type": "application",
                "bom-ref": _PROGRAM,
                "name": _PROGRAM,
                "version": version,
                "licenses": _licensed("EUPL-1.2"),
            },
        },
        "components": [
            *(_package(pin, known[f"{pin.name}=={pin.version}"]) for pin in locked),
            *map(_part, others),
        ],
        "dependencies": _dependencies(locked, others),
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _sources() -> str:
    return hashlib.sha256(LOCK.read_bytes() + BUNDLED.read_bytes()).hexdigest()


def _package(pin: Pin, licence: str) -> Component:
    about: Component = {
        "type": "library",
        "bom-ref": _reference(pin),
        "name": pin.name,
        "version": pin.version,
        "hashes": [{"alg": "SHA-256", "content": each} for each in pin.hashes],
        "licenses": _licensed(licence),
        "purl": f"pkg:pypi/{pin.name}@{pin.version}",
    }
    if pin.marker:
        about["properties"] = [{"name": "oefenruimte:only-when", "value": pin.marker}]
    return about


def _part(part: Part) -> Component:
    about: Component = {
        "type": _kind(part),
        "bom-ref": _slug(part),
        "name": part.name,
        "version": part.version,
        "licenses": _licensed(part.licence),
    }
    if part.url:
        about["externalReferences"] = [{"type": "website", "url": part.url}]
    if part.carrier:
        about["properties"] = [{"name": "oefenruimte:comes-with", "value": part.carrier}]
    return about


def _kind(part: Part) -> str:
    if part.carrier == "assets/models":
        return "machine-learning-model"
    return "file" if part.carrier.startswith(("assets", "scenarios")) else "library"


def _licensed(licence: str) -> list[Component]:
    if " " in licence:
        return [{"expression": licence}]
    return [{"license": {"id": licence}}]


def _dependencies(locked: tuple[Pin, ...], others: tuple[Part, ...]) -> list[Component]:
    wanted: dict[str, set[str]] = {_PROGRAM: set()} | {_reference(pin): set() for pin in locked}
    by_name = {pin.name: [] for pin in locked}
    for pin in locked:
        by_name[pin.name].append(_reference(pin))
    for pin in locked:
        for other in pin.wanted_by:
            for reference in [_PROGRAM] if other == _PROGRAM else by_name[other]:
                wanted[reference].add(_reference(pin))
    for part in others:
        for reference in by_name.get(part.carrier, [_PROGRAM]):
            wanted[reference].add(_slug(part))
    return [{"ref": one, "dependsOn": sorted(needs)} for one, needs in sorted(wanted.items())]


def _reference(pin: Pin) -> str:
    return f"{pin.name}=={pin.version}"


def _slug(part: Part) -> str:
    return "part:" + re.sub(r"[^a-z0-9]+", "-", part.name.lower()).strip("-")


if __name__ == "__main__":
    sys.exit(None if SBOM.write_text(make(), "utf-8") else 1)
