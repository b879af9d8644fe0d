"""Stage 4, link: the facts of all pages become one Service, with every link closed."""
