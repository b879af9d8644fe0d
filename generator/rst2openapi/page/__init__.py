"""Stage 2, build: a doctree becomes a Page, without any meaning yet."""
