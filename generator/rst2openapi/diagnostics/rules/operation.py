"""Rules O2xx: what a page means."""

from __future__ import annotations
