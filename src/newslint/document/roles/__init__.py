"""Paragraphs, headings and list items -> the parts they play in a news story."""
