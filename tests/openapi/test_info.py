"""What a document says of itself."""

from __future__ import annotations

from attrs import evolve

from rst2openapi.openapi.info import info
from rst2openapi.service.model import Contact

from .making import SETTINGS, checked, endpoint, service


def test_settings_that_say_nothing_give_nothing() -> None:
    """Title and version are all there has to be."""
    assert info(SETTINGS) == {"title": "Shelf Service", "version": "1.0.0"}


def test_contact_and_license() -> None:
    """A mailbox is no page; an identifier of SPDX has one, words of one's own have none."""
    said = evolve(SETTINGS, contact=Contact("Shop", "help@example.com"), license="MIT")
    assert info(said)["contact"] == {"name": "Shop", "email": "help@example.com"}
    assert info(said)["license"] == {"name": "MIT", "url": "https://spdx.org/licenses/MIT.html"}
    said = evolve(SETTINGS, contact=Contact("", "https://example.com/ask"), license="Ask us")
    assert info(said)["contact"] == {"url": "https://example.com/ask"}
    assert info(said)["license"] == {"name": "Ask us"}


def test_an_operation_without_words_is_described_by_its_title() -> None:
    """Readers and linters expect a description at each operation."""
    tree = checked(service(endpoint()))[0].tree
    operation = tree["paths"]["/v1/things"]["post"]
    assert operation["description"] == f"{operation['summary']}."
