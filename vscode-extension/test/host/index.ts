/**
 * Mocha inside VS Code's extension host: what the editor itself says of the extension.
 *
 * VS Code calls `run`. The folder that is open is a copy of test/host/project, the server is the real one.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import Mocha from "mocha";
import * as vscode from "vscode";

const ID = "coderl-lsp.coderl-lsp";
const PATIENCE_MS = 120_000;

export async function run(): Promise<void> {
  const result = process.env.CODERL_HOST_RESULT;
  const mocha = new Mocha({ ui: "bdd", timeout: PATIENCE_MS, color: false });
  mocha.suite.emit("pre-require", globalThis as never, "", mocha);
  describe(`in VS Code ${vscode.version}`, tests);
  const lines: string[] = [];
  const failed = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on("pass", (test) => lines.push(`ok ${test.fullTitle()}`))
      .on("fail", (test, error) => lines.push(`not ok ${test.fullTitle()}\n${error.stack}`));
  });
  const told = { version: vscode.version, failed, lines };
  if (result) writeFileSync(result, JSON.stringify(told));
  if (failed) throw new Error(lines.join("\n"));
}

function tests(): void {
  const folder = () => vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
  const open = async (name: string) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name));
    return { document, editor: await vscode.window.showTextDocument(document) };
  };

  it("does nothing in files that are not Python", async () => {
    await open("notes.txt");
    await pause(1500);
    assert.equal(extension().isActive, false);
  });

  it("activates without waiting for the server", async () => {
    await extension().activate();
    assert.equal(existsSync(receivedFile()), false, "the server is started by then");
  });

  it("contributes exactly the commands it registers", async () => {
    const there = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith("coderl."));
    const contributed = extension().packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(there.sort(), [...contributed, "coderl.chosen"].sort());
  });

  it("has default keys that no default of VS Code has", async () => {
    const uri = vscode.Uri.parse("vscode://defaultsettings/keybindings.json");
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const bound = [...text.matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"/g)];
    assert.ok(bound.length > 300, `only ${bound.length} keybindings were read`);
    const own: string[] = extension().packageJSON.contributes.keybindings.map(({ key }: { key: string }) => key);
    const clashes = bound.filter(([, key, command]) => own.includes(key ?? "") && !command?.startsWith("coderl."));
    const taken = bound.map(([, key]) => key).filter((key) => /^ctrl\+k \w$/.test(key ?? ""));
    assert.deepEqual(
      clashes.map(([, key, command]) => `${key} is ${command}`),
      [],
      `taken: ${taken.join(", ")}`,
    );
  });

  it("offers what can be done at a function, and nothing elsewhere", async () => {
    const { document } = await open("shapes.py");
    const actions = await until(async () => {
      const found = await actionsAt(document, lineOf(document, "def double"));
      return found.length ? found : undefined;
    });
    assert.deepEqual(titles(actions), ["Implement `double` (2 examples)"]);
    assert.deepEqual(titles(await actionsAt(document, 0)), []);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
    );
    assert.deepEqual(
      lenses.map(({ command, range }) => [range.start.line, command?.title]),
      [
        [lineOf(document, "def double"), "Implement `double` (2 examples)"],
        [lineOf(document, "def half"), "Verify `half` (2 examples)"],
      ],
    );
  });

  it("tells the server nothing of files that are not Python", async () => {
    const python = await open("shapes.py");
    await actionsAt(python.document, 0); // the server has read all that it was told before
    const before = received();
    assert.match(before, /shapes\.py/);
    const { document, editor } = await open("notes.txt");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "def f(): ...\n"));
    assert.deepEqual(await actionsAt(document, 0), []);
    assert.equal(await lensCount(document), 0);
    await document.save();
    await pause(1500);
    // What it is still told of the Python file, which is open too, says nothing of this one.
    const told = messages(received().slice(before.length)).filter(
      (message) => message.method !== "$/setTrace" && !JSON.stringify(message).includes("shapes.py"),
    );
    assert.deepEqual(told, []);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it("marks the example that fails at its line", async () => {
    const { document, editor } = await open("shapes.py");
    const line = lineOf(document, "def half");
    editor.selection = new vscode.Selection(line, 4, line, 4);
    await vscode.commands.executeCommand("coderl.verify");
    const [diagnostic, ...more] = await until(async () => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length ? found : undefined;
    });
    assert.equal(more.length, 0);
    assert.equal(diagnostic?.range.start.line, lineOf(document, ">>> half(3)"));
    assert.equal(diagnostic?.source, "coderl");
    assert.match(diagnostic?.message ?? "", /Expected: 1\nGot: 2/);
  });

  it("offers the same in a notebook's cell", async () => {
    const uri = vscode.Uri.joinPath(folder(), "cells.ipynb");
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    await vscode.window.showNotebookDocument(notebook);
    const cell = notebook.getCells().find(({ kind }) => kind === vscode.NotebookCellKind.Code)?.document;
    assert.ok(cell);
    const actions = await until(async () => {
      const found = await actionsAt(cell, 0);
      return found.length ? found : undefined;
    });
    assert.deepEqual(titles(actions), ["Implement `triple` (2 examples)"]);
  });

  it("takes changed settings up without a restart", async () => {
    const { document } = await open("shapes.py");
    const configuration = vscode.workspace.getConfiguration("coderl", document.uri);
    await configuration.update("codeLens", false, vscode.ConfigurationTarget.Workspace);
    try {
      await until(async () => ((await lensCount(document)) === 0 ? true : undefined));
    } finally {
      await configuration.update("codeLens", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until(async () => ((await lensCount(document)) === 2 ? true : undefined));
  });
}

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(ID);
  assert.ok(found, `${ID} is not installed`);
  return found;
}

/** All that the server was ever sent: test/workbench/host.test.ts has it written down. */
function received(): string {
  return readFileSync(receivedFile(), "utf8");
}

/** The messages in what the server was sent, by their headers. */
function messages(sent: string): { method?: string }[] {
  return sent
    .split(/Content-Length: \d+\r\n(?:[^\r\n]+\r\n)*\r\n/)
    .filter((text) => text.trim())
    .map((text) => JSON.parse(text));
}

function receivedFile(): string {
  return `${vscode.workspace.getConfiguration("coderl").get("path")}.received`;
}

async function actionsAt(document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> {
  const range = new vscode.Range(line, 0, line, 0);
  return await vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range, "refactor");
}

async function lensCount(document: vscode.TextDocument): Promise<number> {
  const lenses = await vscode.commands.executeCommand<unknown[]>("vscode.executeCodeLensProvider", document.uri);
  return lenses.length;
}

function lineOf(document: vscode.TextDocument, text: string): number {
  return document.positionAt(document.getText().indexOf(text)).line;
}

function titles(actions: readonly vscode.CodeAction[]): string[] {
  return actions.map(({ title }) => title).filter((title) => /`\w+`/.test(title));
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error("what was waited for did not come");
    await pause(100);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
