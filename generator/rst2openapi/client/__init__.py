"""Stage 6, generate: a document becomes a typed client distribution."""
