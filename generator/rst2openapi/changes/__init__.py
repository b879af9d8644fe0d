"""What changed for users between two documents of a service."""
