"""The page to read: that it is whole, that it shows what the document says, and that no text in it becomes code."""
