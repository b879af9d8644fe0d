"""A document into the rendering of the same facts that strict decoders take."""
