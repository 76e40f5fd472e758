/** The Test Explorer: every function with examples under its file; running one verifies it in the server's sandbox. */
import * as path from "node:path";
import * as vscode from "vscode";
import { SELECTOR } from "../server/documents";
import type { FunctionItem } from "../server/messages";
import type { Server } from "../server/server";
import { failures, mayHaveExamples } from "./examples";

const { l10n, workspace } = vscode;

const SKIPPED = "**/{.venv,venv,env,node_modules,site-packages,.tox,.nox,build,dist,.git}/**";
const MOST_FILES = 2000;
const TYPING_MS = 500;

export class ExampleTests implements vscode.Disposable {
  private readonly controller: vscode.TestController;
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly subscriptions: vscode.Disposable;
  private discovered = false;

  constructor(
    private readonly server: Server,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.controller = vscode.tests.createTestController("coderl", l10n.t("CodeRL Examples"));
    this.controller.resolveHandler = (item) => this.resolve(item);
    this.controller.refreshHandler = () => this.refresh();
    this.controller.createRunProfile(
      l10n.t("Verify"),
      vscode.TestRunProfileKind.Run,
      (request, token) => this.run(request, token),
      true,
    );
    this.subscriptions = vscode.Disposable.from(
      this.controller,
      workspace.onDidOpenTextDocument((document) => this.later(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.later(document)),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const file of files) this.controller.items.delete(file.toString());
      }),
      server.onDidChangeLife((life) => {
        if (life === "running") for (const document of workspace.textDocuments) this.later(document);
      }),
    );
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.subscriptions.dispose();
  }

  /** List what is below an item; without one, the files of the workspace that may have something below them. */
  private async resolve(item: vscode.TestItem | undefined): Promise<void> {
    if (item === undefined) await this.discover();
    else if (item.uri && item.canResolveChildren) await this.listFunctions(await workspace.openTextDocument(item.uri));
  }

  private async refresh(): Promise<void> {
    this.discovered = false;
    this.controller.items.replace([]);
    await this.discover();
    for (const document of workspace.textDocuments) await this.listFunctions(document);
  }

  private async discover(): Promise<void> {
    if (this.discovered) return;
    this.discovered = true;
    for (const uri of await workspace.findFiles("**/*.py", SKIPPED, MOST_FILES)) {
      if (this.controller.items.get(uri.toString())) continue;
      try {
        const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
        if (mayHaveExamples(text)) this.fileItem(uri);
      } catch (error) {
        this.log.debug(`${uri.toString()} was not read: ${String(error)}`);
      }
    }
  }

  /** Look at a document again once nobody types in it. */
  private later(document: vscode.TextDocument): void {
    if (!vscode.languages.match([...SELECTOR], document)) return;
    const key = document.uri.toString();
    clearTimeout(this.waiting.get(key));
    const look = () => {
      this.waiting.delete(key);
      if (this.server.running && !document.isClosed) void this.listFunctions(document);
    };
    this.waiting.set(key, setTimeout(look, TYPING_MS));
  }

  /** Bring a file's items up to date; a file without functions with examples has none. */
  private async listFunctions(document: vscode.TextDocument): Promise<FunctionItem[]> {
    if (!vscode.languages.match([...SELECTOR], document) || !this.server.running) return [];
    const target = { uri: this.server.uri(document.uri) };
    const functions = await this.server.execute<FunctionItem[] | null>("coderl.functions", target);
    if (functions === null) return []; // it is being edited, and looked at again after that
    if (functions.length === 0) {
      this.controller.items.delete(document.uri.toString());
      return [];
    }
    const file = this.fileItem(document.uri);
    file.children.replace(
      functions.map((item) => {
        const known = file.children.get(item.name);
        const test = known ?? this.controller.createTestItem(item.name, item.name, document.uri);
        test.range = new vscode.Range(item.line, 0, item.endLine, 0);
        test.sortText = String(item.line).padStart(8, "0");
        const count = item.examples.length;
        test.description = count === 1 ? l10n.t("1 example") : l10n.t("{0} examples", count);
        return test;
      }),
    );
    return functions;
  }

  private fileItem(uri: vscode.Uri): vscode.TestItem {
    const id = uri.toString();
    const known = this.controller.items.get(id);
    if (known) return known;
    const label = uri.scheme === "file" ? workspace.asRelativePath(uri) : path.basename(uri.path);
    const item = this.controller.createTestItem(id, label, uri);
    item.canResolveChildren = true;
    this.controller.items.add(item);
    return item;
  }

  private async run(request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> {
    const run = this.controller.createTestRun(request);
    try {
      if (!workspace.isTrusted) {
        run.appendOutput(`${l10n.t("The workspace is not trusted, so no code is run; trust it first.")}\r\n`);
        return;
      }
      if (!this.server.running) await this.server.start();
      for (const test of await this.chosen(request)) {
        if (token.isCancellationRequested) run.skipped(test);
        else await this.runOne(run, test, token);
      }
    } finally {
      run.end();
    }
  }

  /** The functions a request is for: those of its files, less what is filtered out. */
  private async chosen({ include, exclude }: vscode.TestRunRequest): Promise<vscode.TestItem[]> {
    if (include === undefined) await this.discover();
    const items = include ?? [...this.controller.items].map(([, item]) => item);
    const found: vscode.TestItem[] = [];
    for (const item of items) {
      if (!item.canResolveChildren) found.push(item);
      else {
        await this.resolve(item);
        found.push(...[...item.children].map(([, child]) => child));
      }
    }
    return found.filter((item) => !exclude?.includes(item) && !(item.parent && exclude?.includes(item.parent)));
  }

  private async runOne(run: vscode.TestRun, test: vscode.TestItem, token: vscode.CancellationToken): Promise<void> {
    if (test.uri === undefined) return;
    run.started(test);
    const started = Date.now();
    const document = await workspace.openTextDocument(test.uri);
    const target = { uri: this.server.uri(test.uri), name: test.id, quiet: true };
    try {
      const job = await this.server.execute<{ job: string } | null>("coderl.verify", target);
      if (job !== null) {
        const cancelled = token.onCancellationRequested(
          () => void this.server.execute("coderl.cancel", { uri: target.uri, job: job.job }),
        );
        await this.server.ended(job.job);
        cancelled.dispose();
      }
      if (token.isCancellationRequested) {
        run.skipped(test);
        return;
      }
      const functions = await this.listFunctions(document);
      this.report(
        run,
        test,
        functions.find(({ name }) => name === test.id),
        Date.now() - started,
      );
    } catch (error) {
      run.errored(test, new vscode.TestMessage(String(error)));
    }
  }

  private report(run: vscode.TestRun, test: vscode.TestItem, item: FunctionItem | undefined, took: number): void {
    const found = failures(item);
    if (found === undefined) {
      run.errored(test, new vscode.TestMessage(l10n.t("It could not be verified; the log says why.")), took);
      return;
    }
    const { passed, total } = item?.check ?? { passed: 0, total: 0 };
    run.appendOutput(`${test.id}: ${l10n.t("passes {0}/{1} examples", passed, total)}\r\n`, undefined, test);
    if (found.length === 0) {
      run.passed(test, took);
      return;
    }
    const uri = test.uri as vscode.Uri;
    const messages = found.map(({ line, endLine, message, expected, actual }) => {
      const made =
        expected !== undefined && actual !== undefined
          ? vscode.TestMessage.diff(message, expected, actual)
          : new vscode.TestMessage(message);
      made.location = new vscode.Location(uri, new vscode.Range(line, 0, endLine, Number.MAX_SAFE_INTEGER));
      return made;
    });
    run.failed(test, messages, took);
  }
}
