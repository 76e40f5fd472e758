"""The template process that runs in the user's interpreter and forks one child per candidate.

Everything in this package is standard library only and works on Python 3.8 and newer: it is loaded by file path, under
the name `_coderl_zygote`, into whatever interpreter the user's workspace has. Nothing else of the project can be
imported there.
"""
