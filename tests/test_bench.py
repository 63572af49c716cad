"""The bench's own instruments: what they read must be what was put in. Nothing is timed here."""

import json
from pathlib import Path

import pytest

from tests.bench import __main__ as bench
from tests.bench.base import Context, Figure, Missing, interleaved, percentile


def _context(folder: Path, rounds: int = 3) -> Context:
    return Context(rounds, True, folder)


def test_a_line_tells_the_figure_its_goal_and_whether_it_is_reached() -> None:
    assert Figure("encode", 0.79, 0.75, 5).line() == "encode ratio=0.790 goal=<=0.75 n=5 short"
    assert Figure("encode", 0.75, 0.75, 5).line() == "encode ratio=0.750 goal=<=0.75 n=5 ok"
    assert Figure("quality.db", 6.7, 6, 5, "high").line() == "quality.db ratio=6.700 goal=>=6 n=5 ok"
    assert not Figure("quality.db", 5.9, 6, 5, "high").ok


def test_product_and_peer_take_turns_and_each_begins(tmp_path: Path) -> None:
    order: list[str] = []

    def side(name: str) -> float:
        order.append(name)
        return float(len(order))

    context = _context(tmp_path)
    measured = interleaved(context, ours=lambda: side("ours"), peer=lambda: side("peer"))
    assert order == ["ours", "peer", "peer", "ours", "ours", "peer"]
    assert measured == {"ours": [1, 4, 5], "peer": [2, 3, 6]}
    assert context.values["rounds"] == measured


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile(range(1, 101), 99) == 100
    assert percentile([3, 1, 2], 50) == 2
    with pytest.raises(ValueError):
        percentile([], 50)


def test_every_metric_is_told_apart_and_one_that_fails_ends_only_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(context: Context) -> list[Figure]:
        raise Missing("no such program")

    def broken(context: Context) -> list[Figure]:
        raise RuntimeError("half way")

    def good(context: Context) -> list[Figure]:
        print("a peer prints")
        context.keep("seen", [1, 2])
        return [Figure("good.a", 1, 2, context.rounds), Figure("good.b", 3, 2, context.rounds)]

    runs = {"peerless": missing, "broken": broken, "good": good}
    monkeypatch.setattr(bench, "BENCHES", dict.fromkeys(runs, ""))
    monkeypatch.setattr(bench, "_load", runs.__getitem__)

    assert bench.main(["--rounds", "2"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "peerless missing: no such program",
        "broken missing: failed with RuntimeError: half way",
        "good.a ratio=1.000 goal=<=2 n=2 ok",
        "good.b ratio=3.000 goal=<=2 n=2 short",
    ]
    assert bench.main(["good", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["metrics"]["good"]["values"] == {"seen": [1, 2]}
    assert [figure["ok"] for figure in document["metrics"]["good"]["figures"]] == [True, False]
    assert document["machine"]["cores"] >= 1


@pytest.mark.parametrize("words", [["nothing"], ["all", "frames"], ["--rounds", "0"]])
def test_a_wrong_word_is_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        bench.main(words)
    assert stopped.value.code == 2
