"""Where all names of a service are made: of operations, groups, schemas and lists of values."""
