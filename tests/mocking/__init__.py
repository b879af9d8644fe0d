"""The mock: what it answers, what it refuses, and how it is run."""
