"""Rules P1xx: what stands on a page."""

from __future__ import annotations
