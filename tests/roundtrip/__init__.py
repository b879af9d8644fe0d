"""Every documented example travels: through the models, and over real HTTP between a generated client and a double."""
