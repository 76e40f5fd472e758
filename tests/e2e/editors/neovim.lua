-- Opens the file, chooses the first code action as a user does, waits for the edit, writes the file.
-- CODERL_TEST_CONFIG is the user's configuration; Neovim before 0.8 has none of its own and gets a client here.
local ok, problem = pcall(function()
  local file = vim.env.CODERL_TEST_FILE
  if vim.lsp.start then
    dofile(vim.env.CODERL_TEST_CONFIG)
  end
  vim.cmd("edit " .. vim.fn.fnameescape(file))
  if vim.bo.filetype ~= "python" then
    vim.bo.filetype = "python"
  end
  if not vim.lsp.start then
    local config = { name = "coderl", cmd = { "coderl-lsp", "--stdio" }, root_dir = vim.fn.fnamemodify(file, ":h") }
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
  local function ready()
    local clients = (vim.lsp.get_clients or vim.lsp.get_active_clients)()
    return #clients > 0 and clients[1].initialized and clients[1].server_capabilities.codeActionProvider ~= nil
  end
  assert(vim.wait(90000, ready, 100), "the server does not start")
  vim.api.nvim_win_set_cursor(0, { 1, 4 })
  local title
  vim.ui.select = function(items, options, choose)
    title = (options.format_item or tostring)(items[1])
    choose(items[1], 1)
  end
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  assert(vim.wait(60000, function() return title ~= nil end, 50), "no code action is offered")
  assert(title:find("Implement `double` (2 examples)", 1, true), "the wrong action is offered: " .. title)
  local changed = vim.wait(180000, function() return vim.api.nvim_buf_get_changedtick(0) ~= before end, 100)
  assert(changed, "no edit came")
  vim.cmd("silent write")
end)
if not ok then
  io.stderr:write(tostring(problem) .. "\n")
  vim.cmd("cquit 1")
end
vim.cmd("qall!")
