"""How certificates are checked and shown: what environment and `clouds.yaml` say of them, as an `ssl.SSLContext`."""

import ssl
from collections.abc import Callable, Mapping
from pathlib import Path

from attrs import frozen

from .identity_errors import CredentialsError
from .transport import httpx

__all__ = ["SETTINGS", "Tls", "of_path"]

_WORDS = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}


SETTINGS = ("verify", "insecure", "cacert", "cert", "key")
"""What users can say, by its name in `clouds.yaml`."""


@frozen
class Tls:
    """What is said, by setting; `spelling` is how the user writes one: `OS_CACERT` for `cacert` in the environment.

    `cacert` is a file of the authorities to trust, in place of those of the HTTP library; `cert` one with the
    certificate that the client shows, and with its key unless `key` names another.
    """

    values: Mapping[str, str]
    spelling: Callable[[str], str]

    def verify(self) -> bool | ssl.SSLContext:
        """What the HTTP library takes as `verify`; True where nothing is said.

        Raises:
            CredentialsError: A file is missing or cannot be used, or settings contradict each other.

        """
        given = self.values
        unchecked = self._unchecked()
        if unchecked and "cacert" in given:
            raise CredentialsError(
                f"{self.spelling(unchecked)} says that certificates are not checked, and {self.spelling('cacert')} "
                "names the authorities to check them with: leave one of them out"
            )
        if "key" in given and "cert" not in given:
            raise CredentialsError(f"{self.spelling('key')} names a key, and {self.spelling('cert')} no certificate")
        if not unchecked and "cacert" not in given and "cert" not in given:
            return True
        context = of_path(self.spelling("cacert"), given["cacert"]) if "cacert" in given else httpx.create_ssl_context()
        if unchecked:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if "cert" in given:
            self._show(context)
        return context

    def _unchecked(self) -> str | None:
        """The setting that says that certificates are not checked."""
        for name, meaning in (("insecure", True), ("verify", False)):
            if name in self.values and self._flag(name) is meaning:
                return name
        return None

    def _flag(self, name: str) -> bool:
        found = _WORDS.get(self.values[name].strip().lower())
        if found is None:
            raise CredentialsError(f"{self.spelling(name)} must be true or false")
        return found

    def _show(self, context: ssl.SSLContext) -> None:
        given = self.values
        cert = _existing(self.spelling("cert"), given["cert"])
        key = _existing(self.spelling("key"), given["key"]) if "key" in given else None
        try:
            # A key with a passphrase would ask for it on the terminal.
            context.load_cert_chain(cert, key, password="")
        except (OSError, ValueError):
            names = " and ".join(self.spelling(name) for name in ("cert", "key") if name in given)
            raise CredentialsError(
                f"{names} must name a certificate and its key, both in PEM form, the key without a passphrase"
            ) from None


def of_path(setting: str, path: str) -> ssl.SSLContext:
    """A context that trusts the authorities in a file, or in a folder made for that.

    Raises:
        CredentialsError: There is no such file, or no certificate in it.

    """
    place = _existing(setting, path)
    try:
        if place.is_dir():
            return ssl.create_default_context(capath=str(place))
        return ssl.create_default_context(cafile=str(place))
    except (OSError, ValueError):
        raise CredentialsError(f"{setting} names {path}, which holds no certificate in PEM form") from None


def _existing(setting: str, path: str) -> Path:
    place = Path(path).expanduser()
    if not place.exists():
        raise CredentialsError(f"{setting} names {path}, which does not exist")
    return place
