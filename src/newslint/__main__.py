"""`python -m newslint`."""

from newslint.cli import start

start()
