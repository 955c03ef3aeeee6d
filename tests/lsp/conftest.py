"""What an editor needs to speak to the language server."""

from __future__ import annotations

import pytest

pytest.importorskip("pygls", reason="pip install 'newslint[lsp]'")
