"""Stage 5, emit: a Service becomes an OpenAPI document and its source map."""
