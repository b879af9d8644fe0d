"""Documents held against the tools that people of other languages use: linters, generators, compilers."""
