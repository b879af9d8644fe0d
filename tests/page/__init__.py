"""Tests of the page stage: doctree to `Page`."""
