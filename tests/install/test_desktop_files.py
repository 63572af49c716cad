"""What tells a desktop about the program: one list of files it opens, on every system."""

import configparser
import plistlib
import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import icons
import parts
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

PACKAGING = parts.ROOT / "packaging"
DEBIAN = PACKAGING / "debian"
ENDINGS = ("oefenscenario", "oefenuitnodiging", "oefendoelen", "oefenbewijs")
TYPES = {f"application/x-{ending}" for ending in ENDINGS}
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_program_opens_these_files_itself() -> None:
    text = (parts.ROOT / "src" / "oefenruimte" / "__main__.py").read_text("utf-8")
    assert set(re.findall(r'"\.(oefen\w+)"', text)) == set(ENDINGS)


def test_the_desktop_entry() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(DEBIAN / "oefenruimte.desktop", "utf-8")
    about = entry["Desktop Entry"]
    assert about["Type"] == "Application"
    assert about["Exec"] == "oefenruimte run %F"
    assert about["Icon"] == "oefenruimte"
    assert set(about["MimeType"].strip(";").split(";")) == TYPES
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert about[key]
        assert about[f"{key}[nl]"]
    app = (parts.ROOT / "src" / "oefenruimte" / "ui" / "app.py").read_text("utf-8")
    assert 'setDesktopFileName("oefenruimte")' in app


def test_the_types_of_files() -> None:
    root = ET.parse(DEBIAN / "oefenruimte.xml").getroot()
    types = root.findall(f"{MIME}mime-type")
    assert {each.get("type") for each in types} == TYPES
    for each in types:
        glob = each.find(f"{MIME}glob")
        assert glob is not None
        assert glob.get("pattern") == f"*.{str(each.get('type')).removeprefix('application/x-')}"
        languages = {
            comment.get("{http://www.w3.org/XML/1998/namespace}lang")
            for comment in each.iter(f"{MIME}comment")
        }
        assert languages == {None, "nl"}


def test_what_a_shop_of_programs_shows() -> None:
    root = ET.parse(DEBIAN / "nl.oefenruimte.oefenruimte.metainfo.xml").getroot()
    assert root.findtext("launchable") == "oefenruimte.desktop"
    assert root.findtext("project_license") == "EUPL-1.2"
    assert {each.text for each in root.iter("mediatype")} == TYPES
    newest = root.find("releases/release")
    version = re.search(
        r'^version = "(.+)"', (parts.ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE
    )
    assert newest is not None
    assert version is not None
    assert newest.get("version") == version[1]


@pytest.mark.parametrize("name", ["oefenruimte.1", "oefenruimte.nl.1"])
def test_the_page_of_the_manual(name: str) -> None:
    text = (DEBIAN / name).read_text("utf-8")
    assert text.startswith(".TH OEFENRUIMTE 1 ")
    for word in ("doctor", "demo", "scenarios", "OEFENRUIMTE_HOME", *ENDINGS):
        assert word in text


def test_windows_and_macos_open_the_same_files() -> None:
    inno = (PACKAGING / "windows" / "oefenruimte.iss").read_text("utf-8")
    assert set(re.findall(r"\.(oefen\w+)\\OpenWithProgids", inno)) == set(ENDINGS)
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    kinds = {
        ending
        for each in about["UTExportedTypeDeclarations"]
        for ending in each["UTTypeTagSpecification"]["public.filename-extension"]
    }
    assert kinds == set(ENDINGS)


def test_macos_asks_for_camera_and_microphone_in_two_languages() -> None:
    keys = ("NSCameraUsageDescription", "NSMicrophoneUsageDescription")
    about = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(about[key] for key in keys)
    for language in ("nl", "en"):
        text = (PACKAGING / "macos" / f"{language}.lproj" / "InfoPlist.strings").read_text("utf-8")
        assert set(re.findall(r"^(\w+) = \".+\";$", text, re.MULTILINE)) == set(keys)
    assert rights["com.apple.security.device.camera"] is True
    assert rights["com.apple.security.device.audio-input"] is True


def test_the_icon_in_every_size(qapp: QApplication, tmp_path: Path) -> None:
    icons.write_icons(tmp_path)
    for size in icons.SIZES:
        image = QImage(str(tmp_path / "hicolor" / f"{size}x{size}" / "apps" / "oefenruimte.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 128  # round corners
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
    assert (tmp_path / "hicolor" / "scalable" / "apps" / "oefenruimte.svg").is_file()
    ico = (tmp_path / "oefenruimte.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", ico)
    assert (kind, count) == (1, 6)
    for number in range(count):
        length, start = struct.unpack_from("<II", ico, 6 + 16 * number + 8)
        assert not QImage.fromData(ico[start : start + length], "PNG").isNull()
    icns = (tmp_path / "oefenruimte.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)
