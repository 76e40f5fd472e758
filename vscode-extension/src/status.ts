/** The status item beside a Python file's language: what the server is doing; a click opens the log. */
import * as vscode from "vscode";
import { SELECTOR } from "./server/documents";
import type { Status } from "./server/messages";
import type { Life, Server } from "./server/server";

const { l10n, LanguageStatusSeverity } = vscode;

export function showStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("coderl.status", [...SELECTOR]);
  item.name = "CodeRL";
  item.command = { command: "coderl.showLogs", title: l10n.t("Show Logs") };
  let status: Status | undefined;

  const show = () => {
    const { text, detail, severity, busy } = describe(server.life, vscode.workspace.isTrusted, status);
    item.text = text;
    item.detail = [detail, server.version && `coderl-lsp ${server.version}`].filter(Boolean).join(" · ");
    item.severity = severity;
    item.busy = busy;
    void vscode.commands.executeCommand("setContext", "coderl.busy", status?.busy === true);
  };
  show();
  return vscode.Disposable.from(
    item,
    server.onStatus((now) => {
      status = now;
      show();
    }),
    server.onDidChangeLife((life) => {
      if (life !== "running") status = undefined;
      show();
    }),
  );
}

function describe(
  life: Life,
  trusted: boolean,
  status: Status | undefined,
): { text: string; detail: string; severity: vscode.LanguageStatusSeverity; busy: boolean } {
  const plain = { detail: "", severity: LanguageStatusSeverity.Information, busy: false };
  switch (life) {
    case "starting":
      return { ...plain, text: l10n.t("CodeRL: starting"), busy: true };
    case "missing":
      return { ...plain, text: l10n.t("CodeRL: not installed"), severity: LanguageStatusSeverity.Warning };
    case "failed":
    case "stopped":
      return { ...plain, text: l10n.t("CodeRL: stopped"), severity: LanguageStatusSeverity.Error };
    case "running":
      if (!trusted) {
        return {
          ...plain,
          text: l10n.t("CodeRL: not trusted"),
          detail: l10n.t("Nothing is run until the workspace is trusted."),
          severity: LanguageStatusSeverity.Warning,
        };
      }
      if (status?.busy) return { ...plain, text: l10n.t("CodeRL: working"), detail: status.message, busy: true };
      return { ...plain, text: l10n.t("CodeRL: ready") };
  }
}
