"""The HTTP library, named in this one module, so that its successor can take its place here."""

import httpx

__all__ = ["httpx"]
