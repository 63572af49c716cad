"""What opens a place of somebody else: a secret that is shown nowhere."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Credentials:
    """What an object store asks of who comes in. Never part of an address, an invitation, a log or a repr.

    | | `key_id` | `secret` | `token` |
    |---|---|---|---|
    | S3 | access key id | secret access key | session token, for keys that expire |
    | Azure | – | account key or SAS | – |
    | Google | – | key of a service account, JSON | instead of that: an access token |
    """

    secret: str = field(repr=False)
    key_id: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
