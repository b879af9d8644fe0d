"""One document in the words of OpenAPI 3.0 and in those of 3.1."""
