-- Opens the file, chooses the first code action as a user does, waits for the edit, writes the file.
local ok, problem = pcall(function()
  local file = vim.env.CODERL_TEST_FILE
  local command = vim.split(vim.env.CODERL_TEST_SERVER, "\n")
  vim.cmd("edit " .. vim.fn.fnameescape(file))
  vim.bo.filetype = "python"
  local config = { name = "coderl", cmd = command, root_dir = vim.fn.fnamemodify(file, ":h") }
  if vim.lsp.start then
    vim.lsp.start(config)
  else -- before 0.8
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
  local function ready()
    local clients = vim.lsp.get_active_clients and vim.lsp.get_active_clients() or vim.lsp.get_clients()
    return #clients > 0 and clients[1].initialized and clients[1].server_capabilities.codeActionProvider ~= nil
  end
  assert(vim.wait(60000, ready, 100), "the server does not start")
  vim.api.nvim_win_set_cursor(0, { 1, 4 })
  local title
  vim.ui.select = function(items, options, choose)
    title = (options.format_item or tostring)(items[1])
    choose(items[1], 1)
  end
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  assert(vim.wait(30000, function() return title ~= nil end, 50), "no code action is offered")
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
