"""publiccode.yml against version 0.7 of the standard (docs/standard of publiccodeyml/publiccode.yml).

There is no validator to install without Go, so the rules are here: the keys there are, which of them must be
there, what they may hold, and that what they name is in the repository and true.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from oefenruimte import __version__
from oefenruimte.app.preferences import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "publiccode.yml"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

NEEDED = {
    *("publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType"),
    *("description", "legal", "maintenance", "localisation"),
}
KNOWN = NEEDED | {
    *("applicationSuite", "landingURL", "isBasedOn", "softwareVersion", "releaseDate", "logo", "categories"),
    *("usedBy", "fundedBy", "roadmap", "supports", "organisation", "intendedAudience", "dependsOn"),
}
KNOWN_OF_A_LANGUAGE = {
    *("localisedName", "shortDescription", "longDescription", "documentation", "apiDocumentation"),
    *("features", "screenshots", "videos", "awards"),
}
STATES = {"concept", "development", "beta", "stable", "obsolete"}
TYPES = {f"standalone/{kind}" for kind in ("mobile", "iot", "desktop", "web", "backend", "other")} | {
    *("addon", "library", "configurationFiles")
}
# Of the list of categories those that can be meant here; another one is looked up first.
CATEGORIES = {
    *("educational-content", "learning-management-system", "feedback-and-reviews-management"),
    *("talent-management", "hr", "other"),
}
SCOPES = {"local-authorities", "government", "education", "employment"}
ALIASES = {"gdpr", "eidas", "nis2", "cra"}
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@pytest.fixture(scope="module")
def code() -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe", pure=True).load(FILE.read_text("utf-8"))
    return found


def test_its_keys_are_those_of_the_standard(code: dict[str, Any]) -> None:
    assert NEEDED <= set(code) <= KNOWN
    assert code["publiccodeYmlVersion"] == "0.7"
    assert re.fullmatch(r"https://\S+", code["url"])


def test_its_lists_hold_words_of_the_standard(code: dict[str, Any]) -> None:
    assert code["developmentStatus"] in STATES
    assert code["softwareType"] in TYPES
    assert set(code["categories"]) <= CATEGORIES
    assert set(code["intendedAudience"]["scope"]) <= SCOPES
    assert all(re.fullmatch(r"[A-Z]{2}", country) for country in code["intendedAudience"]["countries"])
    assert set(code["platforms"]) <= {"web", "windows", "mac", "linux", "ios", "android"}
    for item in code["supports"]:
        assert set(item) == {"id"}
        alias = item["id"].removeprefix("alias:")
        assert alias in ALIASES if alias != item["id"] else item["id"].startswith("https://")


def test_it_tells_in_both_languages_what_it_does(code: dict[str, Any]) -> None:
    assert set(code["description"]) == {"nl", "en"}
    for words in code["description"].values():
        assert set(words) <= KNOWN_OF_A_LANGUAGE
        assert len(words["shortDescription"]) <= 150
        assert "\n" not in words["shortDescription"]
        assert 150 <= len(words["longDescription"]) <= 10_000
        assert 5 <= len(words["features"]) <= 20


def test_its_pictures_are_there(code: dict[str, Any]) -> None:
    pictures = [name for words in code["description"].values() for name in words["screenshots"]]
    assert len(pictures) >= 4
    missing = [name for name in [*pictures, code["logo"]] if not (ROOT / name).is_file()]
    assert missing == []


def test_it_is_about_this_version_and_this_licence(code: dict[str, Any]) -> None:
    assert code["softwareVersion"] == __version__ == PROJECT["version"]
    assert code["legal"]["license"] == PROJECT["license"] == "EUPL-1.2"


def test_its_languages_are_those_of_the_window(code: dict[str, Any]) -> None:
    assert code["localisation"]["localisationReady"] is True
    assert tuple(code["localisation"]["availableLanguages"]) == LANGUAGES
    assert all(LANGUAGE.fullmatch(name) for name in LANGUAGES)


def test_who_maintains_it(code: dict[str, Any]) -> None:
    """Contacts are people: those who promise something are named, and nobody who does not."""
    maintenance = code["maintenance"]
    assert maintenance["type"] in {"internal", "contract", "community", "none"}
    if maintenance["type"] in {"internal", "community"}:
        assert all(contact["name"] for contact in maintenance["contacts"])
    if maintenance["type"] == "contract":
        assert all(one["name"] and one["until"] for one in maintenance["contractors"])


def test_what_is_not_there_yet_is_told(code: dict[str, Any]) -> None:
    """An address of nobody, and no maintainer: then the governance says who fills them in."""
    governance = (ROOT / "GOVERNANCE.md").read_text("utf-8")
    if "example.org" in code["url"] or code["maintenance"]["type"] == "none":
        assert "Before the first publication" in governance
        assert "`publiccode.yml`" in governance


def test_what_must_be_installed_apart_is_named(code: dict[str, Any]) -> None:
    python = next(one for one in code["dependsOn"]["open"] if one["name"] == "Python")
    assert PROJECT["requires-python"] == f">={python['versionMin']}"
