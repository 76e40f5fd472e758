/** The documents that are looked at. */

/** Python files, documents not saved yet, and notebook cells. Nothing else ever reaches the server. */
export const SELECTOR = [
  { scheme: "file", language: "python" },
  { scheme: "untitled", language: "python" },
  { scheme: "vscode-notebook-cell", language: "python" },
];
