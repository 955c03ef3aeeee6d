"""Neovim, without a screen, as the recipe in `editors/` sets it up."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from launched import PATIENCE, surroundings
from serving import SEED

RECIPE = Path(__file__).parents[2] / "editors" / "neovim" / "newslint.lua"
SCRIPT = """
vim.g.newslint_command = {{ {python}, "-m", "newslint", "lsp" }}
dofile({recipe})
vim.cmd("filetype on")
vim.cmd("edit " .. {story})
vim.wait({patience}000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local first = vim.diagnostic.get(0)
vim.api.nvim_buf_set_lines(0, 2, 3, false, {{ "The yard ordered nothing." }})
vim.wait({patience}000, function() return #vim.diagnostic.get(0) == 0 end, 50)
vim.fn.writefile({{ vim.fn.json_encode({{ first, vim.diagnostic.get(0) }}) }}, {out})
vim.cmd("qall!")
"""


@pytest.mark.skipif(not shutil.which("nvim"), reason="Neovim is not here (apt install neovim)")
def test_neovim_shows_the_finding_and_takes_it_away_while_one_types(tmp_path: Path) -> None:
    story, script, out = tmp_path / "story.md", tmp_path / "script.lua", tmp_path / "out.json"
    story.write_text(SEED, "utf-8")
    names = {"python": sys.executable, "recipe": RECIPE, "story": story, "out": out}
    quoted = {name: json.dumps(str(value)) for name, value in names.items()}
    script.write_text(SCRIPT.format(**quoted, patience=PATIENCE), "utf-8")
    subprocess.run(
        ["nvim", "--headless", "-u", "NONE", "-i", "NONE", "-c", f"luafile {script}"],
        env=surroundings(tmp_path), check=True, timeout=2 * PATIENCE, capture_output=True,
    )  # fmt: skip
    (found,), left = json.loads(out.read_text("utf-8"))
    line = SEED.splitlines()[2]
    assert (found["lnum"], found["code"], found["severity"]) == (2, "FIG101", 1)
    assert found["col"] == len(line[: line.index("$35")].encode())
    assert left == []
