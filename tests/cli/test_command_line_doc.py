"""docs/command-line.md says what the program does: examples are run, all commands and options are named."""

import re
import shlex
from pathlib import Path

import pytest
import typer

from fakes.keys import cheap_locks
from oefenruimte.cli import main
from oefenruimte.cli.main import build

ROOT = Path(__file__).parents[2]
DOC = (ROOT / "docs" / "command-line.md").read_text("utf-8")
_SHARE = "<share>"


def examples() -> list[tuple[str, list[str]]]:
    """Each command with the lines that follow it, in the order of the document."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", DOC, re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


class Shell:
    """What a terminal does here: short names for commands, and an id that comes back in later lines."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self._names: dict[str, list[str]] = {"oefenruimte": []}
        self._share: str | None = None

    def run(self, command: str, expected: list[str]) -> None:
        if command.startswith("alias "):
            name, words = shlex.split(command)[1].split("=", 1)
            self._names[name] = shlex.split(words)[1:]
            return
        name, *rest = shlex.split(command.replace(_SHARE, self._share or _SHARE))
        code = main([*self._names[name], *rest])
        captured = self._capsys.readouterr()
        said = (captured.out if code == 0 or "--json" in rest else captured.out + captured.err).splitlines()
        wanted = [line for line in expected if not re.fullmatch(r"\[\d+\]", line)]
        codes = [line for line in expected if line not in wanted] or ["[0]"]
        assert [f"[{code}]"] == codes, (command, captured)
        found = re.fullmatch(self._pattern(wanted), "".join(f"\n{line}" for line in said))
        assert found is not None, (command, said)
        self._share = found.groupdict().get("share") or self._share

    def _pattern(self, lines: list[str]) -> str:
        """`…` alone on a line: any lines, or none. Elsewhere: anything on that line."""
        whole = ""
        for line in lines:
            if line == "…":
                whole += r"(?:\n.*)*"
                continue
            part = re.escape(line).replace("…", ".*")
            part = part.replace(re.escape(_SHARE), self._share or r"(?P<share>\w+)")
            whole += r"\n" + part
        return whole


def test_every_example_does_what_it_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OEFENRUIMTE_HOME", str(tmp_path / "home"))
    (tmp_path / "scenarios").symlink_to(ROOT / "scenarios")
    (tmp_path / "sanne.txt").write_text("fiets lantaarn dinsdag koriander\n", "utf-8")
    (tmp_path / "karin.txt").write_text("molen gordijn zaterdag vuurtoren\n", "utf-8")
    (tmp_path / "hoofdsleutel.txt").write_text("kompas stoel regenboog trein\n", "utf-8")
    shell = Shell(capsys)
    run = examples()
    assert len(run) > 30
    with cheap_locks():
        for command, expected in run:
            shell.run(command, expected)


def test_every_command_and_every_option_is_named() -> None:
    tree = typer.main.get_command(build())
    missing = []
    for name, command in tree.commands.items():  # type: ignore[attr-defined]
        for part, sub in (getattr(command, "commands", None) or {"": command}).items():
            full = f"{name} {part}".strip()
            missing += [full] if full not in DOC else []
            options = [word for option in sub.params for word in option.opts if word.startswith("--")]
            missing += [f"{full} {word}" for word in options if not re.search(rf"[` ]{word}\b", DOC)]
    common = [word for option in tree.params for word in option.opts]
    missing += [word for word in common if word not in DOC]
    assert missing == []
