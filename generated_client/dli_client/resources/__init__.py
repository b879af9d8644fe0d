"""Groups of operations as `facade.py` offers them."""
