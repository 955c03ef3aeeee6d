"""What offices write (Word, OpenDocument, RTF) -> a text with a paragraph on each line, and what each of them is."""
