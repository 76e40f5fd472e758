/** Fine-tuning on the workspace: the training command in a terminal, with its own plan and progress. */
import { statSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import { beside, onPath } from "./server/discovery";
import type { Server } from "./server/server";

const { l10n, window, workspace } = vscode;

const COMMAND = "coderl-train";
const FEEDBACK_LOG = "feedback.jsonl";

/** @param folder from the explorer's menu; otherwise a workspace folder is asked for where there are several. */
export async function finetune(server: Server, folder?: vscode.Uri): Promise<void> {
  if (!workspace.isTrusted) return;
  const where = folder ?? (await workspaceFolder());
  if (where === undefined) return;
  const places = await server.places();
  const program = (server.found && beside(server.found.command, COMMAND, places)) ?? onPath(COMMAND, places);
  if (program === undefined) {
    const copy = l10n.t("Copy Command");
    const command = 'python -m pip install "coderl-lsp[train]"';
    const sentence = l10n.t("Fine-tuning needs the training package, in the environment of coderl-lsp: {0}", command);
    if ((await window.showWarningMessage(sentence, copy)) === copy) await vscode.env.clipboard.writeText(command);
    return;
  }
  const begin = l10n.t("Start");
  const dryRun = l10n.t("Show the Plan");
  const chosen = await window.showInformationMessage(
    l10n.t("Fine-tune the model on {0}?", workspace.asRelativePath(where, true)),
    {
      modal: true,
      detail: l10n.t(
        "It learns from the functions there that pass their own examples, on this machine, in about a quarter of an hour. A new model is used only where it is better.",
      ),
    },
    begin,
    dryRun,
  );
  if (chosen === undefined) return;
  const args = ["finetune", where.fsPath, ...(await feedback(server)), ...(chosen === dryRun ? ["--dry-run"] : [])];
  const task = new vscode.Task(
    { type: "process" },
    workspace.getWorkspaceFolder(where) ?? vscode.TaskScope.Workspace,
    l10n.t("Fine-tune {0}", path.basename(where.fsPath)),
    "CodeRL",
    new vscode.ProcessExecution(program, args),
  );
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always };
  await vscode.tasks.executeTask(task);
}

async function workspaceFolder(): Promise<vscode.Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  if (folders[0] === undefined) void window.showWarningMessage(l10n.t("Open a folder to fine-tune on first."));
  return folders[0]?.uri;
}

/** What was accepted in the editor is learnt from too, where it was written down with its code. */
async function feedback(server: Server): Promise<string[]> {
  if (!server.running || workspace.getConfiguration("coderl").get("feedback") !== "code") return [];
  const { data_dir } = await server.execute<{ data_dir?: string }>("coderl.status");
  const log = path.join(data_dir ?? "", FEEDBACK_LOG);
  return data_dir && statSync(log, { throwIfNoEntry: false })?.isFile() ? ["--feedback", log] : [];
}
