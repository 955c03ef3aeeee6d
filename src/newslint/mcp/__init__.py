"""Calls of a language model -> what newslint says of its copy: checked by what cannot make anything up."""
