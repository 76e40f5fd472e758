/**
 * The language client: what it tells the server, and what it leaves to this extension.
 *
 * Its library takes longer to load than all the rest, so this module alone imports it, and is itself loaded when a server starts.
 */
import * as os from "node:os";
import * as vscode from "vscode";
import {
  CloseAction,
  type ConfigurationParams,
  type DynamicFeature,
  ErrorAction,
  type Executable,
  ExecuteCommandRequest,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  type StaticFeature,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from "vscode-languageclient/node";
import { serverSettings } from "./configured";
import { SELECTOR } from "./documents";
import type { SelectedPython } from "./python";

export type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

export interface ClientHooks {
  /** The server has ended by itself; true starts it again. */
  ended(): boolean;
  became(life: "starting" | "running" | "failed" | "stopped"): void;
  progressed(token: string, progress: Progress): void;
}

/** Registers no command of its own: the extension's are there before the server is, and stay when it goes. */
class Client extends LanguageClient {
  override registerFeature(feature: StaticFeature | DynamicFeature<unknown>): void {
    const type = (feature as Partial<DynamicFeature<unknown>>).registrationType;
    if (type?.method !== ExecuteCommandRequest.method) super.registerFeature(feature);
  }
}

export function makeClient(
  command: string,
  python: SelectedPython,
  log: vscode.LogOutputChannel,
  hooks: ClientHooks,
): LanguageClient {
  const server: Executable = {
    command,
    args: ["--stdio", "--log-level", log.logLevel <= vscode.LogLevel.Debug ? "debug" : "warning"],
    // Not the workspace: nothing of it is to be found before what is installed.
    options: { cwd: os.homedir() },
  };
  const options: LanguageClientOptions = {
    documentSelector: SELECTOR,
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => ({
      trusted: vscode.workspace.isTrusted,
      status: true,
    }),
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: hooks.ended() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
    },
    stdioOptions: {
      stdout: (input) => input.on("data", (data) => log.info(String(data).trimEnd())),
      stderr: (input, channel) => input.on("data", (data) => channel.info(String(data).trimEnd())),
    },
    middleware: {
      handleWorkDoneProgress: (token, progress) => hooks.progressed(String(token), progress),
      // Bodies found before are shown when asked for; as somebody types, the server is not even asked.
      provideInlineCompletionItems: (document, position, context, token, next) =>
        context.triggerKind === vscode.InlineCompletionTriggerKind.Invoke
          ? next(document, position, context, token)
          : undefined,
      workspace: {
        // The server asks again, by the request below; sent along, defaults would pass for settings.
        didChangeConfiguration: (_sections, next) => next(undefined),
        configuration: (params: ConfigurationParams) =>
          Promise.all(
            params.items.map(async ({ scopeUri }) => {
              const scope = scopeUri ? vscode.Uri.parse(scopeUri) : undefined;
              return settingsFor(scope, await soon(python.executable(scope)));
            }),
          ),
      },
    },
  };
  const client = new Client("coderl", "CodeRL", server, options);
  client.onDidChangeState(({ newState }) => hooks.became(LIVES[newState]));
  return client;
}

const LIVES = {
  [State.Stopped]: "stopped",
  [State.Running]: "running",
  [State.Starting]: "starting",
  [State.StartFailed]: "failed",
} as const;

/** What was set for a folder, as the server takes it. */
function settingsFor(scope: vscode.Uri | undefined, environment: string | undefined): Record<string, unknown> {
  const manifest = vscode.extensions.getExtension("coderl-lsp.coderl-lsp")?.packageJSON;
  const keys = Object.keys(manifest?.contributes.configuration.properties ?? {});
  return serverSettings(
    vscode.workspace.getConfiguration("coderl", scope ?? null),
    keys.map((key) => key.slice("coderl.".length)),
    environment,
  );
}

/** The server waits for its settings only so long; an environment known later is told as a change. */
async function soon<T>(value: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 1500);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
