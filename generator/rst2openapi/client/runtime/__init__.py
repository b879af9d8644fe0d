"""Plain modules that every generated client carries: copied as they stand next to what the document gives.

`_service.py` is the one whose values each client has of its own.
"""
