/** The progress of what the user asked for, as a notification with a button that cancels it. */
import * as vscode from "vscode";
import type { Server } from "./server/server";

const PREFIX = "coderl/";

export function showProgress(server: Server): vscode.Disposable {
  const running = new Map<string, Shown>();

  const end = (token: string) => {
    running.get(token)?.end();
    running.delete(token);
  };
  return vscode.Disposable.from(
    server.onProgress(({ token, progress }) => {
      switch (progress.kind) {
        case "begin":
          running.set(token, new Shown(progress.title, () => cancel(server, token)));
          running.get(token)?.report(progress.message, progress.percentage);
          break;
        case "report":
          running.get(token)?.report(progress.message, progress.percentage);
          break;
        case "end":
          end(token);
      }
    }),
    server.onDidChangeLife((life) => {
      if (life !== "running") for (const token of [...running.keys()]) end(token);
    }),
  );
}

function cancel(server: Server, token: string): void {
  server.notify("window/workDoneProgress/cancel", { token });
  void server.execute("coderl.cancel", { uri: "", job: token.slice(PREFIX.length) });
}

class Shown {
  end: () => void = () => undefined;
  private percentage = 0;
  private message: string | undefined;
  private unshown = 0;
  private show: vscode.Progress<{ message?: string; increment?: number }> | undefined;

  constructor(title: string, cancelled: () => void) {
    const ended = new Promise<void>((resolve) => {
      this.end = resolve;
    });
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (progress, token) => {
        token.onCancellationRequested(cancelled);
        this.show = progress;
        this.flush();
        return ended;
      },
    );
  }

  report(message: string | undefined, percentage: number | undefined): void {
    const increment = Math.max(0, (percentage ?? 0) - this.percentage);
    this.percentage += increment;
    this.unshown += increment;
    this.message = message ?? this.message;
    this.flush();
  }

  private flush(): void {
    if (this.show === undefined) return; // VS Code has not opened it yet
    this.show.report({ ...(this.message ? { message: this.message } : {}), increment: this.unshown });
    this.unshown = 0;
  }
}
