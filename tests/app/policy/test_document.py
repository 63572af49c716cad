"""docs/beheer.md says what the program does."""

import re
from pathlib import Path

from oefenruimte.app.policy import POLICY_VARIABLE, policy_place, read_policy
from oefenruimte.app.policy.keys import PREFERENCES

ROOT = Path(__file__).parents[3]
DOCUMENT = (ROOT / "docs" / "beheer.md").read_text("utf-8")


def test_the_example_is_a_policy_without_faults() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", DOCUMENT, re.DOTALL)
    policy = read_policy(example.encode())
    assert policy.faults == ()
    assert policy.only_this_space
    assert policy.update_file
    assert not policy.films_as_files


def test_every_word_of_a_policy_is_in_it() -> None:
    for word in (*PREFERENCES, "plek", "alleen_deze", "films_bewaren", "bestand"):
        assert re.search(rf"^{word} = |`{word}`", DOCUMENT, re.MULTILINE), word


def test_every_environment_variable_of_the_program_is_in_it() -> None:
    sources = "".join(file.read_text("utf-8") for file in (ROOT / "src").rglob("*.py"))
    names = set(re.findall(r"OEFENRUIMTE_[A-Z_]*[A-Z]", sources))
    assert POLICY_VARIABLE in names
    assert {name for name in names if f"`{name}`" not in DOCUMENT} == set()


def test_the_places_are_those_of_the_program() -> None:
    assert f"`{policy_place({}, 'linux')}`" in DOCUMENT
    assert f"`{policy_place({}, 'darwin')}`" in DOCUMENT
    assert r"`%ProgramData%\Oefenruimte\beleid.toml`" in DOCUMENT
