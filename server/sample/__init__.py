"""A tiny firm of shipwrights that only the kernel's tests install (MICROCRM_APPS=sample).

One look-up, one record and one document with lines: the proof that a registration of a few lines is enough.
"""
