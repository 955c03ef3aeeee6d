"""HTTP requests -> findings: LanguageTool's protocol for the tools that people write in, and a page for a pasted draft."""
