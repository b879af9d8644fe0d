"""Rules S3xx: pages taken together."""

from __future__ import annotations
