"""What the application manager of an organisation set for every user of a computer (docs/beheer.md).

`load_policy()` reads it, `ManagedPolicy` says what it means. A policy can be stricter than the usual, never
looser: there is no key with which anybody sees, shares or keeps more.
"""

from oefenruimte.app.policy.file import POLICY_VARIABLE, load_policy, policy_place, read_policy
from oefenruimte.app.policy.keys import names_of
from oefenruimte.app.policy.managed import NO_POLICY, ManagedPolicy

__all__ = [
    "NO_POLICY",
    "POLICY_VARIABLE",
    "ManagedPolicy",
    "load_policy",
    "names_of",
    "policy_place",
    "read_policy",
]
