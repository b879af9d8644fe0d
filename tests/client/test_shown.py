"""What is shown of models, and what is secret."""

from __future__ import annotations

import pytest

from rst2openapi.client.runtime.shown import is_secret, masked

SECRET = (
    *(
        "password",
        "admin_pass",
        "adminPass",
        "userPassword",
        "db-password",
        "pwd",
        "new_password",
        "PASSWORD",
        "passwd",
    ),
    *(
        "secret",
        "secret_key",
        "secretAccessKey",
        "clientSecrets",
        "token",
        "x-auth-token",
        "securitytoken",
        "sk",
        "psk",
    ),
    *("private_key", "privateKeyPem", "key_material", "encrypted_key_material", "plain_text", "credentials", "api_key"),
    *("apiKey", "token_value", "kubeconfig", "Authorization", "OS-DCF:adminPass"),
)
OPEN = (
    *("id", "name", "key", "public_key", "key_name", "kms_key_id", "keypair", "keys", "address", "access", "status"),
    *("password_policy", "secret_id", "token_expires_at", "passwordLength", "secretName", "bypass", "compass", "task"),
    *("tokenType", "credentials_url", "disk", "sort_key", "next_marker", "", "1", "password_ttl"),
)


@pytest.mark.parametrize("name", SECRET)
def test_secret_names(name: str) -> None:
    """Words of the name tell, in whatever spelling."""
    assert is_secret(name)


@pytest.mark.parametrize("name", OPEN)
def test_open_names(name: str) -> None:
    """Names of other things, and of what is only about a secret."""
    assert not is_secret(name)


def test_secrets_are_masked_at_any_depth() -> None:
    """Null and flags tell nothing; all else below a secret name is hidden."""
    value = {"user": [{"password": "a", "id": 1}], "token": {"x": "b"}, "secret": None, "pass": True, "n": "c"}
    shown = "{'user': [{'password': '***', 'id': 1}], 'token': '***', 'secret': None, 'pass': True, 'n': 'c'}"
    assert masked(value) == shown
