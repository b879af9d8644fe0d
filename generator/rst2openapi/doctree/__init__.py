"""Stage 1, read: a page's text becomes a docutils doctree."""
