from oefenruimte.app.refused_news import RefusedNews

DAMAGED, FOREIGN = ("inbox/a/b.ofo", "object-damaged"), ("inbox/a/c.ofo", "object-foreign")
CHANGED = ("cards/a", "contact-changed")


def test_what_stays_refused_is_told_once() -> None:
    news = RefusedNews()
    rounds = [[DAMAGED], [DAMAGED, FOREIGN], [DAMAGED, FOREIGN], [DAMAGED, FOREIGN], [DAMAGED, FOREIGN]]
    assert [news.fresh(skipped) for skipped in rounds] == [[], [], [DAMAGED], [FOREIGN], []]


def test_what_was_only_on_its_way_is_never_told() -> None:
    news = RefusedNews()
    for skipped in ([FOREIGN], [FOREIGN], [], [FOREIGN], []):
        assert news.fresh(skipped) == []


def test_a_key_that_changed_is_told_at_once() -> None:
    news = RefusedNews()
    assert news.fresh([CHANGED]) == [CHANGED]
    assert news.fresh([CHANGED]) == []
