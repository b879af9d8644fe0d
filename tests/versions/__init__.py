"""OpenAPI 3.0 and 3.1: the same facts in the words of each."""
