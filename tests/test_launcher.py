"""`./oefenruimte` itself, on a machine put together from a handful of commands.

The script is the real one, in a checkout of its own; Python, pip, apt-get and ldconfig are stand-ins that
write down how they were called. packaging/check-bare.sh does the same with a real bare Debian.
"""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LAUNCHER = (ROOT / "oefenruimte").read_text("utf-8")
# What the launcher may count on, and cp for the Python below.
REAL_COMMANDS = """
    sh awk cat cksum cp cut dirname env flock grep ls mkdir mktemp readlink rm tail tee tr true uname
"""
TEST_TOOLS = (
    "age",
    "ffmpeg",
    "pulseaudio",
    "pactl",
    "xvfb-run",
    "xauth",
    "shellcheck",
    "strace",
    "dbus-daemon",
)
SCREEN_READER = {
    "/usr/libexec/at-spi2-registryd": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
}
LOCKS = (
    "requirements.lock",
    "requirements-run.lock",
    "requirements-bench.lock",
    "requirements-package.lock",
)
NOBODY = 65534

# Answers what the launcher asks of a Python; everything it is asked is written to calls, one line each.
PYTHON = """#!/bin/sh
printf '%s|' "${QT_QPA_PLATFORM:--}" "$@" >>"$CALLS"; echo >>"$CALLS"
case "$*" in
    *'print(*sys.version_info'*) echo '3 11' ;;
    *sysconfig*) echo "$SITE_PACKAGES" ;;
    *'-m venv'*) mkdir -p "$4/bin"; cp "$0" "$4/bin/python"
        rm -f "$4/.oefenruimte-busy"; : >"$4/pyvenv.cfg" ;;
    *'pip install'*) printf '%s\\n' "${PIP_SAYS:-Collecting av==1}"; exit "${PIP_EXIT:-0}" ;;
    *'-m oefenruimte'* | *'-m pytest'* | *'-m tests.bench'*)
        echo 'from the program'; exit "${PROGRAM_EXIT:-0}" ;;
esac
"""


@dataclass(frozen=True)
class Machine:
    """A checkout, an empty environment and a PATH with only what was put there."""

    checkout: Path
    commands: Path
    environment: dict[str, str]

    @property
    def venv(self) -> Path:
        return Path(self.environment["OEFENRUIMTE_VENV"])

    def command(self, name: str, script: str) -> None:
        path = self.commands / name
        path.unlink(missing_ok=True)
        path.write_text(script if script.startswith("#!") else f"#!/bin/sh\n{script}\n", "utf-8")
        path.chmod(0o755)

    def start(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.checkout / "oefenruimte", *words],
            env=self.environment | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def put_test_tools(self) -> None:
        for tool in TEST_TOOLS:
            self.command(tool, "exit 0")
        script = LAUNCHER.replace("/usr/lib/*/alsa-lib/", f"{self.commands}/")
        for file in SCREEN_READER:
            script = script.replace(file, f"{self.commands}/{Path(file).name}")
            (self.commands / Path(file).name).touch()
        (self.checkout / "oefenruimte").write_text(script, "utf-8")
        (self.commands / "libasound_module_pcm_pulse.so").touch()

    def calls(self) -> list[str]:
        """What Python was asked since the last time, without the launcher's own questions."""
        path = Path(self.environment["CALLS"])
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        path.unlink(missing_ok=True)
        return [line for line in lines if "|-c|" not in line and "pip|--version" not in line]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return machine_in(tmp_path)


def machine_in(folder: Path) -> Machine:
    """Debian-like, everything installed, an ordinary user, no sudo, no screen."""
    checkout, commands = folder / "een map" / "main", folder / "bin"
    (checkout / "packaging").mkdir(parents=True)
    commands.mkdir()
    for name in LOCKS:
        (checkout / "packaging" / name).write_text(f"av==1  # {name}\n", "utf-8")
    shutil.copy2(ROOT / "oefenruimte", checkout / "oefenruimte")
    for name in REAL_COMMANDS.split():
        found = shutil.which(name)
        assert found, name
        (commands / name).symlink_to(found)
    built = Machine(
        checkout,
        commands,
        {
            "PATH": str(commands),
            "HOME": str(folder / "home"),
            "OEFENRUIMTE_VENV": str(folder / "venv"),
            "OEFENRUIMTE_PYTHON": str(commands / "python3"),
            "SITE_PACKAGES": str(folder),
            "CALLS": str(folder / "calls"),
        },
    )
    built.command("python3", PYTHON)
    built.command("ldconfig", f"echo '{_libraries()}' | tr ' ' '\\n'")
    built.command("id", "echo 1000")
    built.command("apt-cache", "exit 1")
    built.command("apt-get", "exit 1")
    return built


def _libraries() -> str:
    """The sonames of the launcher's own list."""
    pairs = LAUNCHER.partition("libraries='")[2].partition("'")[0].split()
    assert len(pairs) > 10
    return " ".join(pair.partition("=")[0] for pair in pairs)


def test_the_first_start_sets_up_and_the_second_does_not(machine: Machine) -> None:
    first = machine.start("takes", "list")
    assert first.returncode == 0, first.stderr
    calls = machine.calls()
    assert any("-m|venv|--clear|" in call for call in calls)
    (install,) = [call for call in calls if "pip|install" in call]
    assert "--require-hashes" in install
    assert "requirements-run.lock" in install
    assert calls[-1] == "-|-m|oefenruimte|takes|list|"

    assert machine.start("takes", "list").stderr == ""
    assert machine.calls() == ["-|-m|oefenruimte|takes|list|"]


def test_the_project_is_put_on_the_path(machine: Machine) -> None:
    machine.start("setup")
    path = Path(machine.environment["SITE_PACKAGES"]) / "oefenruimte-checkout.pth"
    assert path.read_text("utf-8") == f"{machine.checkout}/src\n"


def test_words_arrive_as_they_were_given_and_stdout_is_the_programs(machine: Machine) -> None:
    done = machine.start("mark", "--text", "een * 'zin'  met spaties", "")
    assert machine.calls()[-1] == "-|-m|oefenruimte|mark|--text|een * 'zin'  met spaties||"
    assert done.stdout == "from the program\n"


def test_the_exit_code_is_the_programs(machine: Machine) -> None:
    assert machine.start("doctor", PROGRAM_EXIT="7").returncode == 7
    assert machine.start("test", PROGRAM_EXIT="1").returncode in {1, 3}


@pytest.mark.parametrize("words", [(), ("run",)])
def test_with_a_screen_the_program_opens(machine: Machine, words: tuple[str, ...]) -> None:
    machine.start(*words, DISPLAY=":0")
    assert machine.calls()[-1] == "-|-m|oefenruimte|run|"
    machine.start(*words, WAYLAND_DISPLAY="wayland-0")
    assert machine.calls()[-1] == "-|-m|oefenruimte|run|"


def test_without_a_screen_the_demo_runs(machine: Machine) -> None:
    done = machine.start()
    assert machine.calls()[-1] == "offscreen|-m|oefenruimte|demo|"
    assert "geen scherm" in done.stderr


def test_testing_takes_the_whole_lock_and_passes_words_on(machine: Machine) -> None:
    machine.put_test_tools()
    done = machine.start("test", "-k", "een of twee", PROGRAM_EXIT="5")
    assert done.returncode == 5
    calls = machine.calls()
    assert any("requirements.lock|" in call for call in calls)
    assert calls[-1] == "offscreen|-m|pytest|-k|een of twee|"
    machine.start("test")
    assert machine.calls()[-1].startswith("offscreen|-m|pytest|--numprocesses|auto|")
    failed = machine.start("test", PROGRAM_EXIT="1")
    assert failed.returncode == 1, "what falls again has fallen"
    assert machine.calls()[-1] == "offscreen|-m|pytest|--last-failed|"
    assert "nog eens" in failed.stderr
    # what the tests need includes what running needs
    machine.start("doctor")
    assert machine.calls() == ["-|-m|oefenruimte|doctor|"]


@pytest.mark.parametrize("words", [("setup", "bench"), ("bench", "encode", "--json")])
def test_measuring_takes_the_peers_in_an_environment_of_their_own(
    machine: Machine, words: tuple[str, ...]
) -> None:
    machine.put_test_tools()
    (machine.checkout / "tests" / "bench").mkdir(parents=True)
    (machine.checkout / "tests" / "bench" / "__main__.py").touch()
    done = machine.start(*words)
    assert done.returncode == 0, done.stderr
    calls = machine.calls()
    made = [call.rpartition("--clear|")[2] for call in calls if "-m|venv|" in call]
    assert made == [f"{machine.venv}|", f"{machine.venv}-bench|"]
    installs = [call for call in calls if "pip|install" in call]
    assert [call.rpartition("/")[2] for call in installs] == [
        "requirements.lock|",
        "requirements-bench.lock|",
    ]
    assert all("--require-hashes" in call for call in installs)
    if words[0] == "bench":
        assert calls[-1] == "-|-m|tests.bench|encode|--json|"
        assert done.stdout == "from the program\n"

    again = machine.start(*words)
    assert (again.returncode, again.stderr) == (0, "")
    assert not any("venv|" in call for call in machine.calls())


def test_peers_that_cannot_be_fetched_stop_the_measuring(machine: Machine) -> None:
    machine.put_test_tools()
    assert machine.start("setup", "test").returncode == 0
    done = machine.start("setup", "bench", PIP_EXIT="1", PIP_SAYS="name resolution")
    assert done.returncode == 4
    assert "Is er een netwerk" in done.stderr
    assert machine.start("setup", "bench").returncode == 0


def test_test_tools_are_asked_for_only_by_the_tests(machine: Machine) -> None:
    assert machine.start("setup").returncode == 0
    done = machine.start("setup", "test")
    assert done.returncode == 3
    assert "pulseaudio-utils" in done.stderr


@pytest.mark.parametrize(("file", "package"), list(SCREEN_READER.items()))
def test_the_side_of_a_screen_reader_is_asked_for(machine: Machine, file: str, package: str) -> None:
    machine.put_test_tools()
    (machine.commands / Path(file).name).unlink()
    done = machine.start("setup", "test")
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1].rstrip("'").endswith(f" {package}")


def test_without_root_and_sudo_it_stops_with_one_line(machine: Machine) -> None:
    machine.command("ldconfig", "echo '  libEGL.so.1 (libc6,x86-64) => /lib/libEGL.so.1'")
    done = machine.start()
    assert done.returncode == 3
    line = done.stderr.splitlines()[-1]
    assert line.startswith("su - -c 'apt-get update && apt-get install -y --no-install-recommends libgl1 ")
    assert "libportaudio2" in line
    assert "libegl1" not in line
    assert done.stdout == ""
    assert not machine.venv.exists()


def test_with_a_sudo_that_asks_and_no_terminal_it_stops_too(machine: Machine) -> None:
    machine.command("ldconfig", "")
    machine.command("sudo", "exit 1")
    done = machine.start()
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1].startswith("sudo sh -c 'apt-get update")


def test_renamed_packages_get_their_new_name(machine: Machine) -> None:
    machine.command("ldconfig", "")
    machine.command("apt-cache", '[ "$2" = libglib2.0-0t64 ]')
    assert " libglib2.0-0t64 " in machine.start().stderr


def test_another_system_gets_the_names(machine: Machine) -> None:
    machine.command("ldconfig", "")
    (machine.commands / "apt-get").unlink()
    done = machine.start("setup")
    assert done.returncode == 3
    assert "libportaudio2" in done.stderr
    assert machine.start("setup", OEFENRUIMTE_SKIP_LIBRARIES="1").returncode == 0


@pytest.mark.parametrize("rights", ["root", "sudo"])
def test_with_rights_it_installs_what_is_missing(machine: Machine, rights: str) -> None:
    machine.command("ldconfig", "")
    machine.command("apt-get", 'echo "$@" >>"$CALLS.apt"')
    if rights == "root":
        machine.command("id", "echo 0")
    else:
        machine.command("sudo", 'shift; exec "$@"')
    assert machine.start("setup").returncode == 0
    asked = Path(machine.environment["CALLS"] + ".apt").read_text("utf-8").splitlines()
    assert asked[0] == "update"
    assert asked[1].startswith("install -y --no-install-recommends")
    assert "libegl1 libgl1" in asked[1]


def test_a_python_that_does_not_fit_is_named(machine: Machine) -> None:
    machine.command("python3", "exit 1")
    script = LAUNCHER.replace("/usr/bin/python3", str(machine.commands / "python3"))
    (machine.checkout / "oefenruimte").write_text(script, "utf-8")
    done = machine.start("setup")
    assert done.returncode == 3
    assert "python3.11-venv" in done.stderr


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("Temporary failure in name resolution", "Is er een netwerk"),
        ("OSError: [Errno 28] No space left on device", "De schijf is vol"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "Klaarzetten is niet gelukt"),
    ],
)
def test_a_failed_setup_says_why_and_is_made_anew(machine: Machine, said: str, sentence: str) -> None:
    done = machine.start("setup", PIP_EXIT="1", PIP_SAYS=said)
    assert done.returncode == 4
    assert sentence in done.stderr
    assert said in done.stderr
    machine.calls()
    assert machine.start("setup").returncode == 0
    assert any("-m|venv|--clear|" in call for call in machine.calls())


def test_a_changed_lock_is_followed_in_the_same_environment(machine: Machine) -> None:
    machine.start("setup")
    machine.calls()
    (machine.checkout / "packaging" / "requirements-run.lock").write_text("av==2\n", "utf-8")
    machine.start("setup")
    calls = machine.calls()
    assert any("pip|install" in call for call in calls)
    assert not any("|venv|" in call for call in calls)


def test_a_folder_with_something_else_is_left_alone(machine: Machine) -> None:
    machine.venv.mkdir()
    (machine.venv / "brief.txt").write_text("van een ander", "utf-8")
    done = machine.start("setup")
    assert done.returncode == 4
    assert "iets anders" in done.stderr
    assert (machine.venv / "brief.txt").exists()


def test_it_starts_through_a_link(machine: Machine) -> None:
    link = machine.commands / "oef"
    link.symlink_to(machine.checkout / "oefenruimte")
    done = subprocess.run(
        [link, "doctor"], env=machine.environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert machine.calls()[-1] == "-|-m|oefenruimte|doctor|"


def test_help_shows_the_launchers_words_and_the_programs(machine: Machine) -> None:
    done = machine.start("--help")
    assert "./oefenruimte demo" in done.stdout
    assert done.stdout.endswith("from the program\n")
    assert machine.calls()[-1] == "-|-m|oefenruimte|--help|"


@pytest.mark.parametrize("words", [("setup", "alles"), ("bench",)])
def test_what_cannot_be_done_is_said(machine: Machine, words: tuple[str, ...]) -> None:
    done = machine.start(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr


def test_a_checkout_that_cannot_be_written_keeps_its_environment_in_the_cache() -> None:
    """As an ordinary user; pytest's own folders are closed to others when root runs it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        machine = machine_in(folder)
        cache = folder / "cache"
        machine.checkout.chmod(0o555)
        del machine.environment["OEFENRUIMTE_VENV"]
        done = subprocess.run(
            [machine.checkout / "oefenruimte", "setup"],
            env=machine.environment | {"XDG_CACHE_HOME": str(cache), "TMPDIR": name},
            user=NOBODY if os.geteuid() == 0 else None,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        assert len(list(cache.glob("oefenruimte/venv-*/.oefenruimte-run"))) == 1
        assert not (machine.checkout / ".venv").exists()


def test_building_a_package_happens_in_an_environment_of_its_own(machine: Machine) -> None:
    for tool in ("objdump", "dpkg-shlibdeps", "xz"):
        machine.command(tool, "exit 0")
    done = machine.start("package", "deb")
    assert done.returncode == 0, done.stderr
    calls = machine.calls()
    assert "requirements-package.lock" in calls[-2]
    assert calls[-1] == "-|packaging/package.py|deb|"
    machine.start("package")
    assert machine.calls() == ["-|packaging/package.py|"]
