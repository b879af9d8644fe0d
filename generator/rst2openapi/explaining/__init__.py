"""What became of a line of a page: `rst2openapi explain docs/dli/queues/creating.rst:59`."""
