"""What comes along: the list for machines, the list for people, and the licence texts."""

import json
import re
from importlib import resources
from pathlib import Path

import parts
import pytest
import sbom
from jsonschema import Draft7Validator
from license_expression import get_spdx_licensing
from referencing import Registry
from referencing.jsonschema import DRAFT7

LICENCES = parts.ROOT / "assets" / "licences"
PAGE = (LICENCES / "THIRD-PARTY.md").read_text("utf-8")


def schema(name: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(
        resources.files("cyclonedx.schema")
        .joinpath("_res", f"{name}.SNAPSHOT.schema.json")
        .read_text("utf-8")
    )
    return found


def test_the_lock_is_read_whole() -> None:
    names = re.findall(r"^([a-z0-9._-]+)==", parts.LOCK.read_text("utf-8"), re.MULTILINE)
    assert [pin.name for pin in parts.pins()] == names
    assert all(pin.hashes for pin in parts.pins())
    wanted = {pin.name: pin.wanted_by for pin in parts.pins()}
    assert wanted["mako"] == ("alembic",)
    assert "oefenruimte" in wanted["av"]


def test_the_list_for_machines_is_the_lock() -> None:
    assert sbom.SBOM.read_text("utf-8") == sbom.make(), "run packaging/licences.sh and packaging/sbom.py"


def test_the_list_for_machines_follows_the_schema_of_cyclonedx() -> None:
    others = Registry().with_resources(
        (f"http://cyclonedx.org/schema/{name}.SNAPSHOT.schema.json", DRAFT7.create_resource(schema(name)))
        for name in ("spdx", "jsf-0.82")
    )
    document = json.loads(sbom.SBOM.read_text("utf-8"))
    validator = Draft7Validator(schema("bom-1.6"), registry=others)
    assert [error.message for error in validator.iter_errors(document)] == []
    document["components"][0]["licenses"] = [{"license": {"id": "ZOMAAR"}}]
    assert not validator.is_valid(document)


def test_everything_that_is_needed_is_in_the_list() -> None:
    document = json.loads(sbom.SBOM.read_text("utf-8"))
    references = {component["bom-ref"] for component in document["components"]} | {"oefenruimte"}
    assert len(references) == len(document["components"]) + 1
    assert {need for entry in document["dependencies"] for need in entry["dependsOn"]} <= references


@pytest.mark.parametrize("part", parts.bundled(), ids=lambda part: part.name)
def test_a_part_is_carried_by_something_that_is_there(part: parts.Part) -> None:
    carriers = {pin.name for pin in parts.pins()} | {""}
    assert part.carrier in carriers or (parts.ROOT / part.carrier).is_dir()
    assert part.name in PAGE


def test_licences_have_names_that_everybody_knows() -> None:
    known = get_spdx_licensing()
    written = [*parts.licences().values(), *(part.licence for part in parts.bundled())]
    assert {licence: known.validate(licence).errors for licence in written} == {each: [] for each in written}


def test_the_list_for_people_names_every_package_in_its_version() -> None:
    for pin in parts.pins():
        licence = parts.licences()[f"{pin.name}=={pin.version}"]
        assert f"| {pin.name} | {pin.version} | {licence} |" in PAGE
    assert len(parts.licences()) == len(parts.pins())


def test_every_text_is_there_and_none_is_left_over() -> None:
    linked = set(re.findall(r"\]\(([\w.-]+\.txt)\)", PAGE))
    there = {path.name for path in LICENCES.glob("*.txt")}
    assert linked <= there
    referred = {
        name for path in LICENCES.glob("*.txt") for name in re.findall(r"Zie ([\w.-]+\.txt)", text_of(path))
    }
    assert there - linked <= referred
    # What must come along when the built program is passed on.
    assert "GNU GENERAL PUBLIC LICENSE" in text_of(LICENCES / "GPL-3.txt")
    assert "Version 3" in text_of(LICENCES / "LGPL-3.txt")
    assert "GNU General Public License" in text_of(LICENCES / "x264.txt")


def text_of(path: Path) -> str:
    return path.read_text("utf-8")
