"""A document as one page to read in a browser, which asks nobody for anything."""
