"""The code lists by subject; `codes.py` has the short ones and the table of all."""
