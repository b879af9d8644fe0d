"""Rules C5xx: the generated client."""

from __future__ import annotations
