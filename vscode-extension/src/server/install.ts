/** The offer to install the server: the exact command is shown, and run in a terminal only when the user says so. */
import * as vscode from "vscode";
import { installCommand, PACKAGE, shown } from "./installation";
import type { Server } from "./server";

const { commands, env, l10n, window } = vscode;

/** Tell that there is no server. `setting` is the file that `coderl.path` names, where that is why. */
export async function offerToInstall(server: Server, log: vscode.LogOutputChannel, setting?: string): Promise<void> {
  const choosePath = l10n.t("Set Path");
  const logs = l10n.t("Show Logs");
  if (setting !== undefined) {
    const sentence = l10n.t("`coderl.path` names {0}, which is not there.", setting);
    const chosen = await window.showErrorMessage(sentence, choosePath, logs);
    if (chosen === choosePath) await openPathSetting();
    if (chosen === logs) log.show(true);
    return;
  }
  if (!vscode.workspace.isTrusted) {
    const manage = l10n.t("Manage Trust");
    const sentence = l10n.t("No coderl-lsp was found outside of this workspace, which is not trusted.");
    const chosen = await window.showWarningMessage(sentence, manage, choosePath, logs);
    if (chosen === manage) await commands.executeCommand("workbench.trust.manage");
    if (chosen === choosePath) await openPathSetting();
    if (chosen === logs) log.show(true);
    return;
  }
  const command = installCommand(await server.places());
  const install = l10n.t("Run in Terminal");
  const copy = l10n.t("Copy Command");
  const chosen = await window.showWarningMessage(
    l10n.t("The server coderl-lsp is not installed. This command installs it: {0}", shown(command)),
    install,
    copy,
    choosePath,
    logs,
  );
  if (chosen === install) await run(server, command.program, command.args);
  if (chosen === copy) await env.clipboard.writeText(shown(command));
  if (chosen === choosePath) await openPathSetting();
  if (chosen === logs) log.show(true);
}

async function run(server: Server, program: string, args: readonly string[]): Promise<void> {
  const task = new vscode.Task(
    { type: "process" },
    vscode.TaskScope.Workspace,
    l10n.t("Install {0}", PACKAGE),
    "CodeRL",
    new vscode.ProcessExecution(program, [...args]),
  );
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, focus: true };
  const running = await vscode.tasks.executeTask(task);
  const ended = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
    if (execution !== running) return;
    ended.dispose();
    if (exitCode === 0) void server.restart();
  });
}

function openPathSetting(): Thenable<unknown> {
  return commands.executeCommand("workbench.action.openSettings", "@id:coderl.path");
}
