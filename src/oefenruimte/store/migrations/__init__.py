"""Alembic's environment and the steps.

A step is written by hand: a module in `versions`, and `HEAD` in `store/revision.py`.
`python -m oefenruimte.store.check` says what is still missing in it.
"""
