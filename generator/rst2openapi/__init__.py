"""rst2openapi: reStructuredText API reference pages in, an OpenAPI document and a typed client out."""

__version__ = "0.1.0"
