"""Secrets do not leave in a pickle, nor in a copy that nobody closes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import httpx
import pytest

from rst2openapi.client.runtime.auth import AgencyAuth, AkSkAuth, PasswordAuth, TokenAuth
from rst2openapi.client.runtime.cloud import AsyncCloud, Cloud

from .conftest import SECRET

URL = "https://iam.test"


def _password() -> PasswordAuth:
    return PasswordAuth(URL, user_id="u", password=SECRET)


HOLDERS: dict[str, Callable[[], object]] = {
    "password": _password,
    "token": lambda: TokenAuth(SECRET),
    "access key": lambda: AkSkAuth("id", SECRET),
    "agency": lambda: AgencyAuth(_password(), URL, agency_name="a", agency_domain_name="d"),
    "cloud": lambda: Cloud(token=SECRET, region="eu-de", project_id="p"),
    "asynchronous cloud": lambda: AsyncCloud(token=SECRET, region="eu-de", project_id="p"),
}


@pytest.mark.parametrize("attempt", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("holder", HOLDERS)
def test_what_holds_secrets_is_not_pickled(holder: str, attempt: Callable[[object], object]) -> None:
    """Refused with a sentence that says what to do, and that tells no secret."""
    held = HOLDERS[holder]()
    if isinstance(held, httpx.Auth) and attempt is copy.copy:
        assert vars(copy.copy(held)) == vars(held)  # shares all of it, and is made for another project
        return
    with pytest.raises(TypeError, match=r"neither pickled nor copied, since it holds secrets .*: make one") as refused:
        attempt(held)
    assert SECRET not in str(refused.value)
    assert not isinstance(held, httpx.Auth) or "with_options" not in str(refused.value)
