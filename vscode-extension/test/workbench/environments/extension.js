/** The part of Python Environments' API that is asked: the file `.selected` of the folder names the environment's Python. */
const { readFileSync, watchFile } = require("node:fs");
const { join } = require("node:path");
const { EventEmitter, workspace } = require("vscode");

exports.activate = () => {
  const file = join(workspace.workspaceFolders[0].uri.fsPath, ".selected");
  const changed = new EventEmitter();
  watchFile(file, { interval: 200 }, () => changed.fire({}));
  return {
    onDidChangeEnvironment: changed.event,
    getEnvironment: async () => {
      try {
        return { execInfo: { run: { executable: readFileSync(file, "utf8") } } };
      } catch {
        return undefined;
      }
    },
  };
};
