"""Values as text for people, without what is secret: a field `admin_pass` is shown as `'***'`.

Whether a field is secret is told by the words of its name.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

_SECRET = frozenset(
    (
        *("password", "passwd", "passphrase", "pass", "pwd", "adminpass", "passcode"),
        *("secret", "token", "credential", "sk", "psk", "otp", "authorization"),
        *("accesskey", "apikey", "authkey", "privatekey", "secretkey", "sharedkey"),
        *("authtoken", "accesstoken", "securitytoken", "secretaccesskey"),
        *("plaintext", "keymaterial", "kubeconfig"),
    )
)
"""Words, in the singular, that make the field secret in whose name they stand."""

_SECRET_PAIRS = frozenset(
    (
        *(("access", "key"), ("api", "key"), ("auth", "key"), ("encryption", "key"), ("private", "key")),
        *(("secret", "key"), ("shared", "key"), ("preshared", "key"), ("signing", "key")),
        *(("key", "material"), ("key", "data"), ("plain", "text")),
    )
)
"""Two words that do so together."""

_ABOUT = frozenset(
    (
        *("id", "name", "alias", "type", "kind", "mode", "policy", "rule", "status", "state", "version", "number"),
        *(
            "at",
            "time",
            "date",
            "age",
            "day",
            "expire",
            "expiration",
            "expiry",
            "ttl",
            "period",
            "validity",
            "interval",
        ),
        *("length", "count", "limit", "size", "strength", "url", "uri", "endpoint", "urn", "ref", "label"),
        *(
            "validity",
            "interval",
            "description",
            "desc",
            "algorithm",
            "scope",
            "enabled",
            "enable",
            "supported",
            "required",
            "quota",
        ),
    )
)
"""Last words, in the singular, of names that tell something about a secret: `secret_id`, `token_expires_at`."""

_WORD = r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+"
_HIDDEN = "'***'"


@lru_cache(maxsize=4096)
def is_secret(name: str) -> bool:
    """Whether a field of this name holds a secret: `userPassword`, `x-auth-token`, `sk`."""
    words = [_singular(word.lower()) for word in re.findall(_WORD, name)]
    if not words or words[-1] in _ABOUT:
        return False
    return not _SECRET.isdisjoint(words) or not _SECRET_PAIRS.isdisjoint(pairwise(words))


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "alias")) else word


def shown(name: str, value: Any) -> str:
    """The value of a field of this name as `repr` gives it, what is secret in it left out."""
    if value is not None and not isinstance(value, bool) and is_secret(name):
        return _HIDDEN
    return masked(value)


def masked(value: Any) -> str:
    """A value as `repr` gives it, with `'***'` for what is secret by its key, at any depth."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key!r}: {shown(str(key), item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(masked, value)) + "]"
    return repr(value)
