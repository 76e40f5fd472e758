/** The commands of the palette, of menus, keys, lenses and code actions. */
import * as vscode from "vscode";
import { finetune } from "./finetune";
import type { Mode, Review } from "./review/review";
import { offerToInstall } from "./server/install";
import type { Suggestions, Target } from "./server/messages";
import type { Server } from "./server/server";

const { commands, l10n, window, workspace } = vscode;

export function registerCommands(server: Server, review: Review, log: vscode.LogOutputChannel): vscode.Disposable {
  /** The function a command is about: the lens's or action's, else that at the cursor. */
  const targetOf = (given: unknown): Target | undefined => {
    if (isTarget(given)) return given;
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== "python") {
      server.say(l10n.t("Put the cursor into a Python function first."));
      return undefined;
    }
    const { line, character } = editor.selection.active;
    return { uri: server.uri(editor.document.uri), position: { line, character } };
  };

  const search = (command: string) => async (given: unknown) => {
    const target = targetOf(given);
    if (target === undefined || !(await mayRun())) return;
    const mode = workspace.getConfiguration("coderl").get<Mode>("review", "diff");
    const asked = { ...target, apply: mode === "apply" };
    const started = await server.execute<{ job: string } | null>(command, asked);
    if (started === null) return; // the server has said why
    await server.ended(started.job);
    const found = await suggestions(target);
    if (mode === "apply" || found?.job !== started.job) return;
    await review.show(await document(target), found, mode);
  };

  const suggestions = (target: Target) => server.execute<Suggestions | null>("coderl.suggestions", target);

  const show = (mode: Exclude<Mode, "apply">) => async (given: unknown) => {
    if (review.active && mode === "choose") return await review.choose();
    const target = targetOf(given);
    const found = target && (await suggestions(target));
    if (target && found) await review.show(await document(target), found, mode);
    else if (target) server.say(l10n.t("There is no body to show here; implement the function first."));
  };

  /** In a review, for what is shown there; elsewhere, for the body that is in the file. */
  const step = (command: string, inReview: () => Promise<void>) => async (given: unknown) => {
    if (!isTarget(given) && review.active) return await inReview();
    const target = targetOf(given);
    if (target) await server.execute(command, target);
  };

  const handlers: Record<string, (given: unknown) => unknown> = {
    "coderl.implement": search("coderl.implement"),
    "coderl.repair": search("coderl.repair"),
    "coderl.verify": async (given) => {
      const target = targetOf(given);
      if (target && (await mayRun())) await server.execute("coderl.verify", target);
    },
    "coderl.verifyFile": async (given) => {
      if (!(await mayRun())) return;
      const uri = given instanceof vscode.Uri ? given : window.activeTextEditor?.document.uri;
      if (uri === undefined) return;
      await window.showTextDocument(uri);
      await server.execute("coderl.verify", { uri: server.uri(uri) });
    },
    "coderl.review": show("diff"),
    "coderl.ghostText": show("ghostText"),
    "coderl.choose": show("choose"),
    "coderl.accept": step("coderl.accept", () => review.accept()),
    "coderl.reject": step("coderl.reject", () => review.reject()),
    "coderl.next": step("coderl.next", () => review.step(1)),
    "coderl.previous": step("coderl.previous", () => review.step(-1)),
    // By the server's own code actions and inline completions: which body is in the file now.
    "coderl.chosen": (given) => isTarget(given) && server.execute("coderl.chosen", given),
    "coderl.cancel": () => server.execute("coderl.cancel"),
    "coderl.unloadModel": () => server.execute("coderl.unloadModel"),
    "coderl.finetune": (given) => finetune(server, given instanceof vscode.Uri ? given : undefined),
    "coderl.status": () => showStatus(server, log),
    "coderl.install": async () => {
      if (server.running) server.say(l10n.t("coderl-lsp {0} is installed and running.", server.version));
      else await offerToInstall(server, log);
    },
    "coderl.restart": () => server.restart(),
    "coderl.showLogs": () => log.show(true),
    "coderl.openExample": openExample,
  };
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) =>
      commands.registerCommand(id, async (given: unknown) => {
        try {
          await handler(given);
        } catch (error) {
          log.error(`${id} failed`, error as Error);
          server.say(error instanceof Error ? error.message : String(error));
        }
      }),
    ),
  );
}

/** Nothing is run in a workspace that is not trusted, whoever asks. */
async function mayRun(): Promise<boolean> {
  if (workspace.isTrusted) return true;
  const manage = l10n.t("Manage Trust");
  const sentence = l10n.t("The workspace is not trusted, so no code is run; trust it first.");
  if ((await window.showWarningMessage(sentence, manage)) === manage) {
    await commands.executeCommand("workbench.trust.manage");
  }
  return workspace.isTrusted;
}

async function showStatus(server: Server, log: vscode.LogOutputChannel): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const status = await server.execute<unknown>("coderl.status", uri ? { uri: server.uri(uri) } : undefined);
  const { command, source } = server.found ?? {};
  log.info(
    `Status: ${JSON.stringify({ server: command, source, version: server.version, ...(status as object) }, null, 2)}`,
  );
  log.show(true);
}

async function openExample(): Promise<void> {
  const content = [
    "def initials(name: str) -> str:",
    '    """Return the first letter of each word, in upper case.',
    "",
    '    >>> initials("ada lovelace")',
    "    'AL'",
    '    >>> initials("grace")',
    "    'G'",
    '    """',
    "",
  ].join("\n");
  const document = await workspace.openTextDocument({ language: "python", content });
  const editor = await window.showTextDocument(document);
  editor.selection = new vscode.Selection(0, 4, 0, 4);
}

function document(target: Target): Thenable<vscode.TextDocument> {
  return workspace.openTextDocument(vscode.Uri.parse(target.uri));
}

/** What lenses and code actions give; menus give a URI, keys nothing. */
function isTarget(given: unknown): given is Target {
  return typeof given === "object" && given !== null && typeof (given as Target).uri === "string";
}
