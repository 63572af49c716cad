"""A policy is read strictly, holds where it may, and never makes anything less private."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from fakes.session import NAME, PASSPHRASE, add_take, make_desk, make_session
from oefenruimte.app.doctor import examine, policy_checks
from oefenruimte.app.export import export_take
from oefenruimte.app.policy import NO_POLICY, ManagedPolicy, load_policy, policy_place, read_policy
from oefenruimte.app.policy.keys import PREFERENCES
from oefenruimte.app.policy.newest import newest
from oefenruimte.app.preferences import Preferences, _clean
from oefenruimte.bootstrap import Desk
from oefenruimte.domain.organisation import Policy
from oefenruimte.domain.problem import Code, Failure

WHOLE = """
formaat = 1
[standaard]
bewaartermijn_dagen = 30
slot_minuten = 5
taal = "en"
kleuren = "donker"
tekstgrootte_procent = 120
minder_beweging = true
ondertiteling = true
tellen_seconden = 5
lettertoetsen = true
meldingen = false
herinneringen = false
beeldkwaliteit = "normaal"
[vast]
bewaartermijn_dagen = 7
slot_minuten = 15
taal = "nl"
beeldkwaliteit = "hoog"
meldingen = false
herinneringen = false
lettertoetsen = false
[deelruimte]
plek = '\\\\server\\oefenruimte'
uitnodiging = '/deel/gemeente.oefenuitnodiging'
alleen_deze = true
[bestanden]
films_bewaren = false
[versie]
bestand = '/deel/versie.txt'
"""


def _read(text: str) -> ManagedPolicy:
    return read_policy(text.encode(), Path("beleid.toml"))


def test_every_key_is_read() -> None:
    policy = _read(WHOLE)
    assert policy.faults == ()
    assert set(policy.presets) == {key.name for key in PREFERENCES.values()}
    assert set(policy.locks) == {key.name for key in PREFERENCES.values() if key.lock is not None}
    assert policy.presets["text_scale"] == pytest.approx(1.2)
    assert (policy.location, policy.only_this_space) == ("\\\\server\\oefenruimte", True)
    assert (policy.films_as_files, policy.update_file) == (False, "/deel/versie.txt")
    assert policy.invitation == "/deel/gemeente.oefenuitnodiging"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[standaard", "geen TOML"),
        ("[standaard]\nbewaartermijn = 7", "standaard.bewaartermijn: onbekend"),
        ("[extra]\na = 1", "extra: onbekend"),
        ("vast = 3", "vast: onbekend"),
        ("formaat = 2", "formaat"),
        ("formaat = true", "formaat"),
        ("[standaard]\nbewaartermijn_dagen = '7'", "standaard.bewaartermijn_dagen"),
        ("[standaard]\nkleuren = 'roze'", "standaard.kleuren: kies uit"),
        ("[standaard]\nslot_minuten = true", "standaard.slot_minuten"),
        ("[vast]\nkleuren = 'licht'", "vast.kleuren: dit kan niet vast"),
        ("[vast]\nlettertoetsen = true", "vast.lettertoetsen"),
        ("[deelruimte]\nplek = 3", "deelruimte.plek"),
        ('[deelruimte]\nplek = "a\\u0000b"', "deelruimte.plek"),
        ("[deelruimte]\nalleen_deze = true", "vul ook"),
        ("[bestanden]\nfilms_bewaren = 'nee'", "bestanden.films_bewaren"),
        ("a = [" * 5000, "geen TOML"),
        ("#" + "x" * 70_000, "te groot"),
    ],
)
def test_one_fault_and_nothing_of_it_counts_and_it_is_told(text: str, named: str) -> None:
    policy = _read(text + "\n")
    assert policy == replace(NO_POLICY, file=policy.file, faults=policy.faults)
    assert any(named in fault for fault in policy.faults), policy.faults
    (check,) = policy_checks(policy)
    assert check.ok is False
    assert named in check.sentence


def test_words_that_are_not_utf8_and_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert read_policy(b"\xff\xfe").faults
    assert load_policy({"OEFENRUIMTE_POLICY": str(tmp_path / "weg.toml")}).faults, "it was named: it must be"
    assert load_policy({"OEFENRUIMTE_POLICY": str(tmp_path)}).faults
    (tmp_path / "beleid.toml").write_text("[standaard]\nslot_minuten = 3\n", "utf-8")
    found = load_policy({"OEFENRUIMTE_POLICY": str(tmp_path / "beleid.toml")})
    assert (found.faults, found.presets) == ((), {"idle_minutes": 3})


def test_where_it_lies() -> None:
    assert str(policy_place({}, "linux")) == "/etc/oefenruimte/beleid.toml"
    assert str(policy_place({}, "darwin")) == "/Library/Application Support/Oefenruimte/beleid.toml"
    assert policy_place({"ProgramData": "D:/Data"}, "win32").parts[-2:] == ("Oefenruimte", "beleid.toml")
    assert policy_place({"OEFENRUIMTE_POLICY": "/x/y.toml"}, "win32") == Path("/x/y.toml")


# --- never less private ---------------------------------------------------------------------------

# Everything a policy can say, in full: whoever adds a key puts it here and says why it takes no privacy away.
STRICTER_OR_NEUTRAL = {
    "keep_days": "a term of at most the usual one, as a start or as the most",
    "idle_minutes": "locks no later than the usual, as a start; as the most only shorter",
    "language": "of the window",
    "quality": "of what stays on this computer",
    "notices": "only off",
    "reminders": "only off",
    "letter_keys": "of the keyboard",
    "theme": "how it looks, to start with",
    "text_scale": "how it looks, to start with",
    "reduced_motion": "how it looks, to start with",
    "captions": "what one reads, to start with",
    "countdown": "before a recording, to start with",
}
MAY_SAY = {
    *("presets", "locks", "file", "faults"),  # the above, and where it came from
    *("location", "invitation", "only_this_space"),  # where one could share, when one decides to
    "films_as_files",  # only less
    "update_file",  # a file that is read
}


def test_there_is_no_key_that_shares_reveals_or_lets_anybody_look() -> None:
    assert {key.name for key in PREFERENCES.values()} == set(STRICTER_OR_NEUTRAL)
    assert {field.name for field in fields(ManagedPolicy)} == MAY_SAY


@pytest.mark.parametrize("table", ["standaard", "vast"])
@pytest.mark.parametrize(
    "line",
    [
        *("bewaartermijn_dagen = 0", "bewaartermijn_dagen = 31", "bewaartermijn_dagen = 3650"),
        *("slot_minuten = 0", "slot_minuten = 31", "slot_minuten = -1"),
        *("meldingen = true", "herinneringen = true"),
        *(
            "camera = 'rtsp://kantoor'",
            "microfoon = 'x'",
            "self_view = true",
            "delen = true",
            "role = 'maken'",
        ),
    ],
)
def test_what_would_take_privacy_away_is_refused(table: str, line: str) -> None:
    assert _read(f"[{table}]\n{line}\n").faults
    assert _read(f"[{table}]\n{line}\n").locks == {}


def test_no_lock_ever_loosens_what_a_user_chose() -> None:
    locks = _read(WHOLE).locks
    policy = ManagedPolicy(locks=locks)
    for chosen in (
        Preferences(keep_days=7, idle_minutes=1, notices=False, reminders=False),
        Preferences(keep_days=0, idle_minutes=0, notices=True, reminders=True),
        Preferences(keep_days=30, idle_minutes=30),
    ):
        now = policy.applied(chosen)
        assert 0 < now.keep_days <= (chosen.keep_days or 99)
        assert 0 < now.idle_minutes <= (chosen.idle_minutes or 99)
        assert not now.notices
        assert not now.reminders


def test_a_preset_is_never_looser_than_the_usual() -> None:
    usual = Preferences()
    for text in ("slot_minuten = 11", "slot_minuten = 30"):
        assert _read(f"[standaard]\n{text}\n").faults
    assert _read("[standaard]\nslot_minuten = 10\nbewaartermijn_dagen = 30\n").preset(usual) == usual


def test_every_value_of_a_policy_is_one_the_program_knows() -> None:
    """What a preset makes is left as it is by the check on what is kept."""
    policy = _read(WHOLE)
    assert policy.preset(Preferences()) == _clean(
        {field.name: getattr(policy.preset(Preferences()), field.name) for field in fields(Preferences)}
    )


# --- in a room ------------------------------------------------------------------------------------


def _managed(tmp_path: Path, text: str) -> Desk:
    policy = _read(text)
    assert policy.faults == ()
    return replace(make_desk(tmp_path), policy=policy)


def test_a_preset_holds_until_the_user_chooses(tmp_path: Path) -> None:
    desk = _managed(tmp_path, "[standaard]\nkleuren = 'donker'\nslot_minuten = 3\n")
    session = make_session(desk)
    try:
        store = session.preferences
        assert (store.load().theme, store.load().idle_minutes) == ("dark", 3)
        store.save(replace(store.load(), idle_minutes=30))
        assert (store.load().theme, store.load().idle_minutes) == ("dark", 30), "one choice is one choice"
    finally:
        session.close()
    again = replace(desk, policy=_read("[standaard]\nkleuren = 'licht'\nslot_minuten = 1\n"))
    session = again.open(session.profile, again.profiles.unlock(session.profile.id, PASSPHRASE))
    try:
        assert (session.preferences.load().theme, session.preferences.load().idle_minutes) == ("light", 30)
    finally:
        session.close()


def test_a_lock_holds_and_what_was_chosen_comes_back(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    session = make_session(desk)
    try:
        session.preferences.save(replace(Preferences(), keep_days=0, language="en", theme="dark"))
    finally:
        session.close()
    locked = replace(desk, policy=_read("[vast]\nbewaartermijn_dagen = 7\ntaal = 'nl'\n"))
    keys = desk.profiles.unlock(session.profile.id, PASSPHRASE)
    session = locked.open(session.profile, keys)
    try:
        now = session.preferences.load()
        assert (now.keep_days, now.language, now.theme) == (7, "nl", "dark")
        assert session.retention.at_most() == 7
        session.preferences.save(replace(now, keep_days=0, language="en"))
        now = session.preferences.load()
        assert (now.keep_days, now.language) == (7, "nl"), "whatever is saved"
        session.preferences.save(replace(now, theme="light"))
    finally:
        session.close()
    session = desk.open(session.profile, keys)
    try:
        now = session.preferences.load()
        assert (now.keep_days, now.language, now.theme) == (0, "en", "light")
    finally:
        session.close()


def test_films_stay_when_that_is_so_but_everything_of_mine_never_does(tmp_path: Path) -> None:
    """The right to one's own data is the user's: a policy has no word for it."""
    desk = _managed(tmp_path, "[bestanden]\nfilms_bewaren = false\n")
    session = make_session(desk)
    try:
        take = add_take(session)
        with pytest.raises(Failure) as caught:
            export_take(session.takes, take, tmp_path / "film.mp4")
        assert caught.value.problem.code is Code.POLICY_FORBIDS
        assert not (tmp_path / "film.mp4").exists()
        assert session.rights.export_all(tmp_path / "alles.zip").takes == 1
        assert session.rights.erase(PASSPHRASE).done
    finally:
        session.close()
    assert all(profile.name != NAME for profile in desk.profiles.list())


def test_only_the_space_that_was_set(tmp_path: Path) -> None:
    place = tmp_path / "deelruimte"
    desk = _managed(tmp_path, f"[deelruimte]\nplek = '{place}'\nalleen_deze = true\n")
    session = make_session(desk)
    try:
        with pytest.raises(Failure) as caught:
            session.spaces.create(str(tmp_path / "ergens anders"), "x")
        assert caught.value.problem.code is Code.POLICY_FORBIDS
        assert session.spaces.create(str(place), "Balie").location == str(place)
    finally:
        session.close()


def test_the_shorter_term_of_organisation_and_computer_counts() -> None:
    policy = _read("[vast]\nbewaartermijn_dagen = 30\n")
    assert policy.stricter(Policy()).private_days_at_most == 30
    assert policy.stricter(Policy(private_days_at_most=14)).private_days_at_most == 14
    assert policy.stricter(Policy(private_days_at_most=90)).private_days_at_most == 30
    assert NO_POLICY.stricter(Policy(private_days_at_most=90)).private_days_at_most == 90


def test_the_doctor_says_what_holds(tmp_path: Path) -> None:
    desk = _managed(tmp_path, WHOLE)
    (check,) = [one for one in examine(desk.home, desk.devices, desk.policy) if one.name == "beleid"]
    assert check.ok is True
    assert "bewaartermijn_dagen is vast" in check.sentence
    assert "kleuren is vooraf gekozen" in check.sentence
    (none,) = policy_checks(NO_POLICY)
    assert none.ok is None


# --- a newer version ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "running", "found"),
    [
        ("1.2.0\nmeer", "1.1.9", ("1.2.0", True)),
        ("1.10", "1.9", ("1.10", True)),
        ("1.2", "1.2.0", ("1.2", False)),
        ("1.2", "1.3.dev1", ("1.2", False)),
        ("nieuw!", "1.0", None),
        ("http://kwaad/1.0", "1.0", None),
        ("", "1.0", None),
    ],
)
def test_the_newest_version_is_one_line_of_a_file(
    tmp_path: Path, text: str, running: str, found: tuple[str, bool] | None
) -> None:
    file = tmp_path / "versie.txt"
    file.write_text(text, "utf-8")
    told = newest(ManagedPolicy(update_file=str(file)), running)
    assert (None if told is None else (told.version, told.newer)) == found


def test_nothing_is_looked_up_without_a_file_or_where_it_is_away(tmp_path: Path) -> None:
    assert newest(NO_POLICY, "1.0") is None
    assert newest(ManagedPolicy(update_file=str(tmp_path / "weg")), "1.0") is None
