"""A service on this machine that answers as a document says, and refuses what the document does not allow."""
