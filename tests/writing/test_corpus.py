"""Documents of published services come back from the pages that are written of them."""

from __future__ import annotations

import pytest

from corpus.checkout import compiled
from shared_results import SharedResults

from .making import findings

SERVICES = ("anti-ddos", "dedicated-host", "private-link-access-service", "tag-management-service")


@pytest.mark.parametrize("service", SERVICES)
def test_a_published_service_comes_back(service: str, shared: SharedResults) -> None:
    """Its document, written as pages with its own sentences, is read with the same facts."""
    assert [str(one) for one in findings(compiled(service, shared.store).document.tree)] == []
