import io
import os
import time
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from fakes.scenarios import make_scenario, probe
from oefenruimte.domain.problem import Code, Failure
from oefenruimte.domain.scenario import Severity
from oefenruimte.scenarios import Read, What, check_path, open_package, read_scenario, write_package
from oefenruimte.scenarios.unsafe import Limits
from tests.scenarios.helpers import (
    FAKE_MP4,
    VTT,
    WHOLE,
    Member,
    accepted,
    believe,
    only,
    raw_zip,
    swap,
    write,
)

SCENARIO = (
    Member("scenario.yaml", WHOLE.encode(), deflate=True),
    Member("1.mp4", FAKE_MP4),
    Member("1.vtt", VTT.encode()),
)
LINK = 0o120777
SPARSE = b"\0" * (3 * 1024**2)


def packed(folder: Path, *members: Member, comment: bytes = b"") -> Path:
    path = folder / "pakket.oefenscenario"
    path.write_bytes(raw_zip(members, comment=comment))
    return path


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def refused(tmp_path: Path, package: Path, limits: Limits | None = None) -> Failure:
    """Opening and checking both refuse, nothing is left behind, and it takes little time and memory."""
    before = everything(tmp_path)
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(Failure) as caught:
        open_package(package, tmp_path / "doel", limits)
    assert time.process_time() - began < 2
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()
    assert everything(tmp_path) == before
    finding = only(check_path(package, believe, limits).findings)
    assert finding.severity is Severity.ERROR
    assert finding.code == caught.value.problem.detail
    assert finding.sentence == caught.value.problem.facts["reason"]
    assert caught.value.problem.code is Code.PACKAGE_UNSAFE
    return caught.value


def test_an_honest_package_is_unpacked(tmp_path: Path) -> None:
    into = open_package(packed(tmp_path, *SCENARIO, comment=b"gemaakt met iets"), tmp_path / "doel")
    assert into == tmp_path / "doel"
    assert everything(into) == {"scenario.yaml", "1.mp4", "1.vtt"}
    assert (into / "scenario.yaml").read_text("utf-8") == WHOLE
    assert accepted(read_scenario(into, believe)).findings == ()
    assert everything(tmp_path) == {
        "pakket.oefenscenario",
        "doel",
        *(f"doel/{name}" for name in everything(into)),
    }


def test_one_folder_in_the_package_is_stripped(tmp_path: Path) -> None:
    members = [Member("Mijn oefening/", mode=0o040755)]
    members += [Member(f"Mijn oefening/{member.name!s}", member.data) for member in SCENARIO]
    members += [Member("__MACOSX/._1.mp4", b"x"), Member("Mijn oefening/.DS_Store", b"x")]
    package = packed(tmp_path, *members)
    assert everything(open_package(package, tmp_path / "doel")) == {"scenario.yaml", "1.mp4", "1.vtt"}
    assert check_path(package, believe).findings == ()


def test_names_from_macos_and_old_windows_are_understood(tmp_path: Path) -> None:
    package = packed(
        tmp_path,
        Member("scenario.yaml", swap("1.mp4", "café.mp4", swap("1.vtt", "\u00e9\u00e9n.vtt")).encode()),
        Member("cafe\u0301.mp4", FAKE_MP4, flags=0),
        Member("\u00e9\u00e9n.vtt".encode("cp437"), VTT.encode(), flags=0),
    )
    assert check_path(package, believe).findings == ()
    assert "café.mp4" in everything(open_package(package, tmp_path / "doel"))


def test_what_a_scenario_cannot_use_is_left_out_and_told(tmp_path: Path) -> None:
    package = packed(tmp_path, *SCENARIO, Member("virus.exe", b"MZ"), Member("LEESMIJ.md", b"# Hoi"))
    report = check_path(package, believe)
    assert report.scenario is not None
    finding = only(report.findings)
    assert (finding.severity, finding.code, finding.file) == (
        Severity.WARNING,
        What.PACKAGE_SKIPPED,
        "virus.exe",
    )
    assert "virus.exe" not in everything(open_package(package, tmp_path / "doel"))


@pytest.mark.parametrize(
    ("member", "code"),
    [
        (Member("../buiten.mp4", b"x"), What.PACKAGE_PATH),
        (Member("clips/../../buiten.mp4", b"x"), What.PACKAGE_PATH),
        (Member("/etc/cron.d/x.txt", b"x"), What.PACKAGE_PATH),
        (Member("C:\\x.txt", b"x"), What.PACKAGE_PATH),
        (Member("C:x.txt", b"x"), What.PACKAGE_PATH),
        (Member("clips\\..\\..\\x.mp4", b"x"), What.PACKAGE_PATH),
        (Member("con", b"x"), What.PACKAGE_NAME),
        (Member("clips/NUL.mp4", b"x"), What.PACKAGE_NAME),
        (Member("com1.vtt", b"x"), What.PACKAGE_NAME),
        (Member("ab:stroom.mp4", b"x"), What.PACKAGE_NAME),
        (Member("einde.mp4 ", b"x"), What.PACKAGE_NAME),
        (Member("einde.mp4.", b"x"), What.PACKAGE_NAME),
        (Member("a\x00.mp4", b"x"), What.PACKAGE_NAME),
        (Member("a\x1b[31m.mp4", b"x"), What.PACKAGE_NAME),
        (Member("clips//1.mp4", b"x"), What.PACKAGE_NAME),
        (Member("./1.vtt", b"x"), What.PACKAGE_NAME),
        (Member("", b"x"), What.PACKAGE_NAME),
        (Member("a/b/c/d/e/f/g.mp4", b"x"), What.PACKAGE_NAME),
        (Member("/".join(["map" * 20] * 4), b"x"), What.PACKAGE_NAME),
        (Member("x" * 151, b"x"), What.PACKAGE_NAME),
        (Member("1.MP4", b"x"), What.PACKAGE_COLLISION),
        (Member("1.mp4", b"x"), What.PACKAGE_COLLISION),
        (Member("1.mp4/x.vtt", b"x"), What.PACKAGE_COLLISION),
        (Member("SCENARIO.YAML/x.vtt", b"x"), What.PACKAGE_COLLISION),
        (Member("link.mp4", b"/etc/passwd", mode=LINK), What.PACKAGE_LINK),
        (Member("pijp.mp4", b"", mode=0o010644), What.PACKAGE_LINK),
        (Member("2.mp4", FAKE_MP4, flags=0x0801), What.PACKAGE_ENCRYPTED),
        (Member("2.mp4", FAKE_MP4, method=99), What.PACKAGE_METHOD),
        (Member("2.mp4", FAKE_MP4, method=14), What.PACKAGE_METHOD),
        (Member("nog-een.zip", b"PK"), What.PACKAGE_NESTED),
        (Member("nog-een.oefenscenario", b"PK"), What.PACKAGE_NESTED),
        (Member("nog-een.mp4", b"PK\x03\x04" + bytes(100)), What.PACKAGE_NESTED),
        (Member("2.mp4", SPARSE, deflate=True), What.PACKAGE_BOMB),
        (Member("2.mp4", b"x", size=60 * 1024**2), What.PACKAGE_BOMB),
        (Member("2.mp4", b"xyz", size=2), What.PACKAGE_LYING),
        (Member("2.mp4", b"x" * 5000, deflate=True, size=100), What.PACKAGE_LYING),
        (Member("2.mp4", b"x" * 5000, deflate=True, size=6000), What.PACKAGE_LYING),
        (Member("2.mp4", b"\xff" * 50, method=8), What.PACKAGE_LYING),
        (Member("2.mp4", b"x", crc=1), What.PACKAGE_LYING),
        (Member("2.mp4", b"x", local_name=b"3.mp4"), What.PACKAGE_LYING),
        (Member("2.mp4", b"x", size=2 * 1024**3), What.PACKAGE_TOO_LARGE),
        (Member("2.mp4", b"x", size=0xFFFFFFFF), What.PACKAGE_TOO_LARGE),
        (Member("1.vtt", VTT.encode(), same_data_as=2), What.PACKAGE_OVERLAP),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_hostile_entry_makes_the_package_refused(tmp_path: Path, member: Member, code: What) -> None:
    failure = refused(tmp_path, packed(tmp_path, *SCENARIO, member))
    assert failure.problem.detail == code


def test_two_forms_of_one_letter_collide(tmp_path: Path) -> None:
    package = packed(tmp_path, *SCENARIO, Member("caf\u00e9.mp4", b"x"), Member("cafe\u0301.mp4", b"x"))
    assert refused(tmp_path, package).problem.detail == What.PACKAGE_COLLISION
    package = packed(tmp_path, *SCENARIO, Member("Stra\u00dfe/1.mp4", b"x"), Member("strasse/2.mp4", b"x"))
    assert refused(tmp_path, package).problem.detail == What.PACKAGE_COLLISION


def test_entries_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    """A small file that declares gigabytes: every entry points at the same packed bytes."""
    kernel = Member("0.mp4", bytes(90_000), deflate=True)
    many = [Member(f"{at}.mp4", bytes(90_000), deflate=True, same_data_as=0) for at in range(1, 400)]
    # All point to the first header, whose name differs from theirs.
    assert refused(tmp_path, packed(tmp_path, kernel, *many)).problem.detail == What.PACKAGE_LYING
    # The same with a header of their own that lies inside the packed bytes of another.
    inner = raw_zip([Member("binnen.mp4", b"x" * 100)])[: 30 + len("binnen.mp4") + 100]
    outer = raw_zip([Member("buiten.mp4", inner), Member("binnen.mp4", b"x" * 100)])
    data = bytearray(outer)
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = outer.index(inner).to_bytes(4, "little")
    package = tmp_path / "pakket.oefenscenario"
    package.write_bytes(data)
    assert refused(tmp_path, package).problem.detail == What.PACKAGE_OVERLAP


def test_the_limits_count_for_everything_together(tmp_path: Path) -> None:
    package = packed(tmp_path, *SCENARIO)
    assert refused(tmp_path, package, Limits(entries=2)).problem.detail == What.PACKAGE_TOO_MANY
    assert refused(tmp_path, package, Limits(package=100)).problem.detail == What.PACKAGE_TOO_LARGE
    assert refused(tmp_path, package, Limits(together=300)).problem.detail == What.PACKAGE_TOO_LARGE
    assert refused(tmp_path, package, Limits(table=20)).problem.detail == What.PACKAGE_TOO_MANY


def test_seventy_thousand_entries_are_refused(tmp_path: Path) -> None:
    package = tmp_path / "pakket.oefenscenario"
    with zipfile.ZipFile(package, "w") as made:
        for at in range(70_000):
            made.writestr(f"{at}.vtt", b"")
    assert refused(tmp_path, package).problem.detail == What.PACKAGE_TOO_MANY


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", What.PACKAGE_NOT_ZIP),
        (b"zomaar iets" * 1000, What.PACKAGE_NOT_ZIP),
        (b"PK\x05\x06", What.PACKAGE_NOT_ZIP),
        (raw_zip(SCENARIO)[:-1], What.PACKAGE_DAMAGED),
        (raw_zip(SCENARIO)[:200], What.PACKAGE_DAMAGED),
        (b"extra" + raw_zip(SCENARIO), What.PACKAGE_DAMAGED),
        (raw_zip(SCENARIO).replace(b"PK\x01\x02", b"PK\x01\x03"), What.PACKAGE_DAMAGED),
        (raw_zip(SCENARIO).replace(b"PK\x03\x04", b"PK\x03\x05"), What.PACKAGE_DAMAGED),
    ],
)
def test_what_is_no_whole_zip_is_refused(tmp_path: Path, data: bytes, code: What) -> None:
    package = tmp_path / "pakket.oefenscenario"
    package.write_bytes(data)
    assert refused(tmp_path, package).problem.detail == code


def test_no_single_broken_byte_gets_past_or_leaves_anything(tmp_path: Path) -> None:
    """Every byte in turn is turned over: refused, or exactly what was packed; never a traceback."""
    whole = raw_zip([Member("scenario.yaml", WHOLE.encode(), deflate=True), Member("1.vtt", VTT.encode())])
    package = tmp_path / "pakket.oefenscenario"
    outcomes = {"refused": 0, "opened": 0}
    codes: set[Code] = set()
    for at in range(0, len(whole), 3):
        data = bytearray(whole)
        data[at] ^= 0xFF
        package.write_bytes(data)
        into = tmp_path / "doel"
        try:
            open_package(package, into)
        except Failure as failure:
            codes.add(failure.problem.code)
            assert everything(tmp_path) == {"pakket.oefenscenario"}
            outcomes["refused"] += 1
            continue
        contents = {path.read_bytes() for path in into.rglob("*") if path.is_file()}
        assert contents <= {WHOLE.encode(), VTT.encode()}
        outcomes["opened"] += 1
        for path in sorted(into.rglob("*"), reverse=True):
            path.unlink()
        into.rmdir()
    assert outcomes["refused"] > 100
    assert codes == {Code.PACKAGE_UNSAFE}


def test_unpacking_stops_at_the_declared_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry that says 1 kB and holds 30 MB never gets more than that past the count."""
    seen: list[int] = []
    crc32 = zlib.crc32

    def counted(data: bytes, start: int = 0) -> int:
        seen.append(len(data))
        return crc32(data, start)

    package = packed(tmp_path, Member("2.mp4", bytes(30 * 1024**2), deflate=True, size=1000))
    monkeypatch.setattr("oefenruimte.scenarios.zip_entries.zlib.crc32", counted)
    assert refused(tmp_path, package).problem.detail == What.PACKAGE_LYING
    assert sum(seen) <= 1000


def test_everything_is_on_the_disk_before_it_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = packed(tmp_path, *SCENARIO, Member("clips/2.vtt", VTT.encode()))
    events: list[str] = []
    fsync, rename = os.fsync, os.rename

    def synced(handle: int) -> None:
        events.append(Path(os.readlink(f"/proc/self/fd/{handle}")).name)
        fsync(handle)

    def renamed(old: Path, new: Path) -> None:
        events.append("rename")
        rename(old, new)

    monkeypatch.setattr("oefenruimte.scenarios.package.os.fsync", synced)
    monkeypatch.setattr("oefenruimte.scenarios.package.os.rename", renamed)
    open_package(package, tmp_path / "doel")
    at = events.index("rename")
    assert {"scenario.yaml", "1.mp4", "1.vtt", "2.vtt", "clips"} <= set(events[:at])
    assert any(name.startswith(".uitpakken-") for name in events[:at])
    assert events[at + 1 :] == [tmp_path.name]


def test_a_stopped_computer_leaves_no_half_scenario(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed just before the last step: the target is not there; a day later the rest is tidied up."""

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    package = packed(tmp_path, *SCENARIO)
    with monkeypatch.context() as patched:
        patched.setattr("oefenruimte.scenarios.package.os.rename", killed)
        patched.setattr("oefenruimte.scenarios.package.shutil.rmtree", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            open_package(package, tmp_path / "doel")
    assert not (tmp_path / "doel").exists()
    (left,) = tmp_path.glob(".uitpakken-*")
    open_package(package, tmp_path / "doel")
    assert left.exists()  # too young to be sure that nobody is at work
    os.utime(left, (0, 0))
    open_package(package, tmp_path / "doel2")
    assert not left.exists()
    assert everything(tmp_path / "doel2") == {"scenario.yaml", "1.mp4", "1.vtt"}


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("oefenruimte.scenarios.package.os.fsync", full)
    with pytest.raises(Failure) as caught:
        open_package(packed(tmp_path, *SCENARIO), tmp_path / "doel")
    assert caught.value.problem.code is Code.DISK_FULL
    assert everything(tmp_path) == {"pakket.oefenscenario"}
    with pytest.raises(Failure) as caught:
        write_package(write(tmp_path / "map"), tmp_path / "uit.oefenscenario")
    assert caught.value.problem.code is Code.DISK_FULL
    assert not list(tmp_path.glob("*uit*"))


def test_an_existing_target_is_not_touched(tmp_path: Path) -> None:
    target = write(tmp_path / "doel", swap("Een proef", "De oude"))
    with pytest.raises(Failure):
        open_package(packed(tmp_path, *SCENARIO), target)
    assert "De oude" in (target / "scenario.yaml").read_text("utf-8")
    assert everything(tmp_path) == {
        "pakket.oefenscenario",
        "doel",
        *(f"doel/{name}" for name in everything(target)),
    }


def test_a_package_that_is_gone_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        open_package(tmp_path / "nergens.oefenscenario", tmp_path / "doel")
    assert caught.value.problem.code is Code.FILE_MISSING
    finding = only(check_path(tmp_path / "nergens.oefenscenario", believe).findings)
    assert (finding.code, finding.file) == (What.PACKAGE_MISSING, "nergens.oefenscenario")


@pytest.mark.parametrize("name", ["x" * 5000, "a\x00b", "\x1b[31mrood", "map/er/niet"])
def test_a_path_that_cannot_be_is_missing(tmp_path: Path, name: str) -> None:
    finding = only(check_path(tmp_path / name, believe).findings)
    assert finding.code == What.PACKAGE_MISSING
    assert finding.sentence.isprintable()


def test_a_scenario_goes_out_and_comes_back_the_same(tmp_path: Path) -> None:
    folder = make_scenario(tmp_path / "bron")
    (folder / "geheim.txt").write_text("hoort er niet bij")
    package = write_package(folder, tmp_path / "uit.oefenscenario")
    with zipfile.ZipFile(package) as made:
        assert made.testzip() is None
        assert "geheim.txt" not in made.namelist()
    into = open_package(package, tmp_path / "terug")
    there = accepted(read_scenario(into, probe)).scenario
    here = accepted(read_scenario(folder, probe)).scenario
    assert there.turns[0].clip.path.read_bytes() == here.turns[0].clip.path.read_bytes()
    assert there.turns[0].follow == here.turns[0].follow
    assert there.thumbnail is not None
    first = package.read_bytes()
    os.utime(folder / "scenario.yaml", (0, 0))
    write_package(folder, package)
    assert package.read_bytes() == first
    assert not list(tmp_path.glob(".*"))


def test_a_package_of_something_wrong_is_not_made(tmp_path: Path) -> None:
    folder = write(tmp_path / "map", swap("title: Een proef\n", ""))
    with pytest.raises(Failure) as caught:
        write_package(folder, tmp_path / "uit.oefenscenario")
    assert caught.value.problem.code is Code.SCENARIO_INVALID
    assert "‘title’" in caught.value.problem.facts["first"]
    assert not (tmp_path / "uit.oefenscenario").exists()


def test_a_folder_is_taken_in_like_a_package(tmp_path: Path) -> None:
    folder = write(tmp_path / "map")
    (folder / "kladblok.txt").write_text("niet genoemd")
    (folder / "link.mp4").symlink_to("/etc/passwd")
    into = open_package(folder, tmp_path / "doel")
    assert everything(into) == {"scenario.yaml", "1.mp4", "1.vtt"}
    (tmp_path / "leeg").mkdir()
    with pytest.raises(Failure) as caught:
        open_package(tmp_path / "leeg", tmp_path / "doel2")
    assert caught.value.problem.code is Code.SCENARIO_INVALID
    assert not (tmp_path / "doel2").exists()


def test_check_takes_a_folder_the_file_in_it_or_a_package(tmp_path: Path) -> None:
    folder = write(tmp_path / "map")
    package = write_package(folder, tmp_path / "uit.oefenscenario")
    for path in (folder, folder / "scenario.yaml", package):
        report = check_path(path, believe)
        assert report.errors == ()
        assert report.scenario is not None
        assert report.scenario.title == "Een proef"


def test_check_of_a_package_names_lines_inside_it(tmp_path: Path) -> None:
    text = swap("minutes: 5", "minutes: vijf")
    package = packed(tmp_path, Member("scenario.yaml", text.encode()), *SCENARIO[1:])
    report = check_path(package, believe)
    assert report.scenario is None
    assert [(f.code, f.file) for f in report.errors] == [(What.VALUE_WRONG, "scenario.yaml")]
    assert report.errors[0].line is not None


def test_a_package_made_by_other_software_is_read(tmp_path: Path) -> None:
    """Python's own writer, streamed, so that sizes come after the data."""

    class Stream(io.RawIOBase):
        def __init__(self) -> None:
            self.parts: list[bytes] = []

        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            self.parts.append(bytes(data))  # type: ignore[call-overload]
            return len(self.parts[-1])

    stream = Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:  # type: ignore[call-overload]
        for name, data in (("scenario.yaml", WHOLE.encode()), ("1.mp4", FAKE_MP4), ("1.vtt", VTT.encode())):
            made.writestr(name, data)
    package = tmp_path / "pakket.zip"
    package.write_bytes(b"".join(stream.parts))
    assert check_path(package, believe).findings == ()
    assert isinstance(read_scenario(open_package(package, tmp_path / "doel"), believe), Read)
