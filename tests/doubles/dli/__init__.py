"""Data Lake Insight on loopback: queues and pools, jobs that run through their states, results, packages, errors."""
