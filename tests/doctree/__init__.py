"""Tests of the reader: a file to a doctree, and findings instead of exceptions."""
