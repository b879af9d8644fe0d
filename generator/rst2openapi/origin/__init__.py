"""Where pages come from: the repository of a service, fetched into a folder that says which commit it holds."""
