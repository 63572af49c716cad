"""What no module may do, whatever it is for: rules that a look at the source can keep."""

import ast
import re

import pytest

from tests.privacy.source import Module, called, modules, parsed, says_too_much, writes_files

# Every module that can make a file, with what is in it. A new one is a question to the threat model first.
WRITERS = {
    "vault/files.py": "the door to private files",
    "vault/profile_dir.py": "the lock of a profile, which stays empty",
    "store/files.py": "the encrypted database, moved about whole",
    "sharing/folder_files.py": "sealed objects and cards, in the space",
    "capture/encoder.py": "the recording, into the sink that it was given",
    "capture/house_writer.py": "a clip in the house format, into the sink that it was given",
    "capture/workshop_process.py": "only /dev/null, for what FFmpeg wants to say",
    "insight/process.py": "only /dev/null, for what FFmpeg and OpenCV want to say",
    "capture/file_target.py": "a clip of a trainer, at the place that was given",
    "scenarios/package.py": "exercises, which are public",
    "scenarios/zip_entries.py": "the same, and what a trainer brings, into the folder that was given",
    "app/authoring/work_folders.py": "the lock of a folder for what a trainer brings, which stays empty",
    "app/authoring/house_folder.py": "what a trainer brings, on its way to the library, in such a folder",
    "scenarios/draft_package.py": "a package, into the file that it was given",
    "scenarios/check.py": "an exercise that is looked at, in a temporary folder",
    "app/logbook.py": "the log: codes, types and places; nothing of anybody",
    "app/running.py": "that a window is open, which stays empty",
    "app/machine.py": "the language and the place of the window; nothing of anybody",
    "app/rights/archive.py": "everything of one person, into the file that they chose for it",
    "vault/erased.py": "the keys, overwritten where they lie, and the lock of a profile that goes",
    "app/plain_file.py": "a film or the recovery code, at the place that the user chose for it",
    "cli/profile.py": "the key, likewise",
    "ui/demo/driver.py": "the demo: invented people, at the place that was given",
    "ui/demo/report.py": "the demo",
    "ui/demo/run.py": "the demo",
    "ui/demo/town.py": "the demo: an invitation, in its temporary folder",
    "ui/demo/trainer.py": "the demo: a text beside clips of a phone, in a temporary folder",
    "app/town_story.py": "pictures of screens: what invented people hand out, in a temporary folder",
    "app/townspeople.py": "pictures of screens: the rooms of invented people put back as they were, likewise",
    "cli/pictures.py": "the same: the temporary folder itself",
    "ui/pictures/album.py": "pictures of screens with invented people, at the place that was given",
    "ui/gallery/__main__.py": "pictures of widgets, for the developer",
}
# Qt and Python have places of their own where things would stay behind.
STAYS_BEHIND = {
    *("QSettings", "QStandardPaths", "QTemporaryFile", "QTemporaryDir", "QNetworkDiskCache"),
    *("QWebEngineView", "QQuickView", "QQmlApplicationEngine", "QMediaRecorder", "QMediaCaptureSession"),
    *("shelve", "dbm", "joblib", "diskcache"),
}
TEMPORARY = {"tempfile", "mkdtemp", "mkstemp", "TemporaryDirectory", "NamedTemporaryFile"}
# What exists only while it is shown: exercises that are checked, and the home of the demo's invented people.
IN_PASSING = {"scenarios/check.py", "scenarios/package.py", "ui/demo/run.py", "cli/pictures.py"}
# QLocalServer, with which a second window asks the first to come forward, reaches this computer only.
NETWORK = {
    *("socket", "ssl", "urllib", "http", "ftplib", "smtplib", "asyncio", "requests", "httpx", "aiohttp"),
    *("QNetworkAccessManager", "QTcpSocket", "QTcpServer", "QUdpSocket", "QSslSocket", "QDesktopServices"),
    *("webbrowser", "sentry_sdk", "obstore"),
}
# Who speaks to a network, and with whom.
SPEAKERS = {
    "sharing/object_transport.py": "the object store that the user gave as the place of a space",
    "sharing/object_stores.py": "nobody yet: builds the client for it, with nothing from the environment",
    "sharing/location.py": "nobody: takes an address apart",
    "sharing/lrs.py": "the learning record store that the learner set up, when they press send",
}
CLIPBOARD = {"ui/screens/doors/clipboard.py"}  # takes a secret away again after a minute
# The recovery code, and the words that people compare: those are of the public key.
# And a report for who helps, which is on the screen whole.
COPIERS = {
    "ui/screens/doors/keep_code.py": {"_copy_code"},
    "ui/screens/settings/sharing.py": {"_copy_words"},
    "ui/dialogs/help/plain_report.py": {"_copy"},
}


@pytest.fixture(scope="module")
def program() -> list[Module]:
    return modules()


def test_the_program_was_read(program: list[Module]) -> None:
    assert len(program) > 300


def test_only_these_modules_can_make_a_file(program: list[Module]) -> None:
    found = {module.name for module in program if any(map(writes_files, module.calls()))}
    assert found == set(WRITERS)


def test_nothing_is_kept_where_qt_or_python_would_keep_it(program: list[Module]) -> None:
    assert [module.name for module in program if module.names() & STAYS_BEHIND] == []


def test_nothing_of_a_person_is_put_in_a_temporary_folder(program: list[Module]) -> None:
    assert {module.name for module in program if module.names() & TEMPORARY} == IN_PASSING


def test_no_module_speaks_to_a_network(program: list[Module]) -> None:
    """But for what a user sets up to: a space in an object store, a store of learning records."""
    found = {module.name: names for module in program if (names := module.imports() & NETWORK)}
    assert set(found) == set(SPEAKERS)
    assert found.pop("sharing/location.py") == {"urllib"}
    assert found.pop("sharing/lrs.py") == {"urllib", "http"}
    assert set().union(*found.values()) == {"obstore"}


def test_nothing_is_copied_unless_the_user_presses_copy(program: list[Module]) -> None:
    """Each use of the clipboard is in a method that nothing but a button calls."""
    found = {}
    for module in program:
        users = _functions_with(module, "clipboard") | _functions_with(module, "copy_secret")
        if users and module.name not in CLIPBOARD:
            found[module.name] = users
    assert found == COPIERS
    for module in program:
        for method in COPIERS.get(module.name, ()):
            source = ast.unparse(module.tree)
            assert len(re.findall(rf"self\.{method}\b", source)) == 1
            assert f"clicked.connect(self.{method})" in source


def _functions_with(module: Module, name: str) -> set[str]:
    """Names of the functions that call `name`."""
    return {
        node.name
        for node in module.nodes
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(part, ast.Call) and called(part) == name for part in ast.walk(node))
    }


def test_titles_of_windows_name_nobody(program: list[Module]) -> None:
    """Taskbars, window lists and screen sharing show them: fixed words, or what the title was before."""
    setters = {"setWindowTitle", "setApplicationDisplayName", "setWindowFilePath", "setWindowRole"}
    titles = [
        (module.name, argument)
        for module in program
        for call in module.calls()
        if called(call) in setters
        for argument in call.args
    ]
    assert titles
    for name, title in titles:
        used = {node.attr for node in ast.walk(title) if isinstance(node, ast.Attribute)}
        used |= {node.id for node in ast.walk(title) if isinstance(node, ast.Name)}
        assert used <= {"self", "tr", "format", "_title"}, name


def test_no_log_repeats_the_words_of_an_exception(program: list[Module]) -> None:
    assert [line for module in program for line in says_too_much(module)] == []


def test_an_unexpected_fault_tells_only_its_type(program: list[Module]) -> None:
    """`detail` goes to the screen and to whoever is asked for help."""
    found = [
        (f"{module.name}:{call.lineno}", detail)
        for module in program
        for call in module.calls()
        if called(call) in ("fail", "Problem")
        and call.args
        and ast.unparse(call.args[0]) == "Code.UNEXPECTED"
        for detail in [*call.args[1:], *(keyword.value for keyword in call.keywords)]
    ]
    assert len(found) >= 5
    for place, detail in found:
        blanks = [part.value for part in ast.walk(detail) if isinstance(part, ast.FormattedValue)]
        for value in blanks or [detail]:
            assert isinstance(value, ast.Constant) or ast.unparse(value).endswith(".__name__"), place


@pytest.mark.parametrize(
    "text",
    [
        'open(path, "w")',
        'open(path, mode="r+b")',
        'path.open("xb")',
        "path.write_text(words)",
        "os.open(path, os.O_WRONLY)",
        "os.open(path, flags)",
        "shutil.copyfile(one, other)",
        "tempfile.NamedTemporaryFile()",
        "image.save(str(path))",
        "QSaveFile(name)",
    ],
)
def test_a_call_that_writes_is_recognised(text: str) -> None:
    (first, *_) = parsed(text).calls()
    assert writes_files(first)


READS = ("open(path)", 'path.open("rb")', "coach.open(share)", "os.open(path, os.O_RDONLY)", "painter.save()")


@pytest.mark.parametrize("text", READS)
def test_a_call_that_reads_is_left_alone(text: str) -> None:
    (first, *_) = parsed(text).calls()
    assert not writes_files(first)


@pytest.mark.parametrize(
    "line",
    [
        '_log.error("x", exc_info=error)',
        '_log.exception("x")',
        '_log.debug("x %s", error)',
        '_log.info("x %s", str(error))',
        '_log.info(f"x {error}")',
    ],
)
def test_a_log_that_says_too_much_is_recognised(line: str) -> None:
    assert says_too_much(parsed(f"try:\n    go()\nexcept OSError as error:\n    {line}\n"))


def test_a_log_of_a_type_is_fine() -> None:
    line = '_log.error("x %s %s", type(error).__name__, trace_of(error))'
    assert not says_too_much(parsed(f"try:\n    go()\nexcept OSError as error:\n    {line}\n"))
