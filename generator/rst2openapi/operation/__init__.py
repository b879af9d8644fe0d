"""Stage 3, interpret: a Page becomes PageFacts, whose links to tables are still open."""
