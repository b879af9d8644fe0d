"""Rules D4xx: the OpenAPI document."""

from __future__ import annotations
