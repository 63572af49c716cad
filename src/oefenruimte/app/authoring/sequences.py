"""One item of a tuple changed, gone or moved. IndexError for a place that is not there; -1 is the last."""

from typing import TypeVar

T = TypeVar("T")


def with_item(items: tuple[T, ...], at: int, item: T) -> tuple[T, ...]:
    """`item` in the stead of the one at place `at`."""
    at = range(len(items))[at]
    return (*items[:at], item, *items[at + 1 :])


def without_item(items: tuple[T, ...], at: int) -> tuple[T, ...]:
    at = range(len(items))[at]
    return (*items[:at], *items[at + 1 :])


def moved(items: tuple[T, ...], at: int, to: int) -> tuple[T, ...]:
    """The item at place `at` taken out and put at place `to`."""
    to = range(len(items))[to]
    left = without_item(items, at)
    return (*left[:to], items[at], *left[to:])
