"""What clients are made of and no document says: copied as it stands, next to what the document gives.

Nothing here is of one service: its facts come in as a `service.ServiceFacts`. What users may import has a module
of the same name one level up, which `faces.py` of the generator makes of `__all__`.
"""
