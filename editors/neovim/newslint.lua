-- newslint in Neovim (0.7 or later): put this file into ~/.config/nvim/plugin/, or load it from init.lua.
-- From 0.11 on the same can be said shorter:
--   vim.lsp.config("newslint", { cmd = { "newslint", "lsp" }, filetypes = { "markdown", "text", "html" }, root_markers = { "newslint.yaml", ".git" } })
--   vim.lsp.enable("newslint")

local function attach(found)
  local path = vim.api.nvim_buf_get_name(found.buf)
  local marker = vim.fn.findfile("newslint.yaml", vim.fn.fnamemodify(path, ":p:h") .. ";")
  local root = marker ~= "" and vim.fn.fnamemodify(marker, ":p:h") or vim.fn.getcwd()
  local config = {
    name = "newslint",
    cmd = vim.g.newslint_command or { "newslint", "lsp" },
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
  }
  if vim.lsp.start then -- from 0.8 on; what follows is for 0.7, and later versions no longer have it
    vim.lsp.start(config)
    return
  end
  for _, client in pairs(vim.lsp.get_active_clients()) do
    if client.name == "newslint" and client.config.root_dir == root then
      vim.lsp.buf_attach_client(found.buf, client.id)
      return
    end
  end
  local id = vim.lsp.start_client(config)
  if id then
    vim.lsp.buf_attach_client(found.buf, id)
  end
end

vim.api.nvim_create_autocmd("FileType", { pattern = { "markdown", "text", "html" }, callback = attach })
