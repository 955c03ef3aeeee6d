"""What stands among the copy and is none: tags, calls of templates, the events of Markdown."""
