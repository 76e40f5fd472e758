/** The extension: wires its parts together and starts the server, which nothing here waits for. */
import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { showProgress } from "./progress";
import { Review } from "./review/review";
import { offerToInstall } from "./server/install";
import { SelectedPython } from "./server/python";
import { Server } from "./server/server";
import { showStatus } from "./status";
import { ExampleTests } from "./testing/tests";

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("CodeRL", { log: true });
  const python = new SelectedPython(log);
  const started = new Server(context, python, log, (setting) => void offerToInstall(started, log, setting));
  server = started;
  const review = new Review(started, context);
  context.subscriptions.push(
    log,
    python,
    started,
    review,
    registerCommands(started, review, log),
    showProgress(started),
    showStatus(started),
    new ExampleTests(started, log),
  );
  setImmediate(() => void started.start()); // VS Code need not wait for what that takes
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
