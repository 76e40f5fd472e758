/** The server's life: found, started, restarted, stopped; what it says goes on to whoever listens. */
import { statSync } from "node:fs";
import * as os from "node:os";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Progress } from "./client";
import { Crashes } from "./crashes";
import { discover, type Found, type Places } from "./discovery";
import type { Status, Target } from "./messages";
import type { SelectedPython } from "./python";
import { compatible, older } from "./versions";

const { l10n, window, workspace } = vscode;

export type Severity = "error" | "warning" | "information";

/** Those of the protocol's `MessageType`, from 1 on. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "information"];

export type Life = "starting" | "running" | "missing" | "failed" | "stopped";

export class Server implements vscode.Disposable {
  private readonly lifeChanged = new vscode.EventEmitter<Life>();
  private readonly statusChanged = new vscode.EventEmitter<Status>();
  private readonly progress = new vscode.EventEmitter<{ token: string; progress: Progress }>();
  /** It is starting, running, missing ... now. */
  readonly onDidChangeLife = this.lifeChanged.event;
  /** What it is doing has changed. */
  readonly onStatus = this.statusChanged.event;
  /** A job has begun, got on or ended. */
  readonly onProgress = this.progress.event;

  life: Life = "stopped";
  /** Where it was found; undefined where it was not. */
  found: Found | undefined;
  version = "";
  private client: LanguageClient | undefined;
  private readonly crashes = new Crashes();
  private queue: Promise<void> = Promise.resolve();
  private readonly subscriptions: vscode.Disposable[];
  private disposed = false;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly python: SelectedPython,
    private readonly log: vscode.LogOutputChannel,
    private readonly offerToInstall: (missing: string | undefined) => void,
  ) {
    this.subscriptions = [
      this.lifeChanged,
      this.statusChanged,
      this.progress,
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration("coderl.path")) void this.restart();
      }),
      workspace.onDidGrantWorkspaceTrust(() => void this.reconsider(true)),
      python.onDidChange(() => void this.reconsider(false)),
    ];
  }

  get running(): boolean {
    return this.life === "running";
  }

  /** Start it where it is not running; one after the other, whoever asks. */
  start(): Promise<void> {
    return this.next(async () => {
      if (this.client === undefined) await this.launch(await this.discover());
    });
  }

  /** Stop it, look again where it is, and start it. */
  restart(): Promise<void> {
    this.crashes.forget();
    return this.next(async () => {
      await this.end();
      await this.launch(await this.discover());
    });
  }

  /** Run a command of the server. Rejects where there is no server. */
  async execute<T>(command: string, target?: Target): Promise<T> {
    if (!this.client?.isRunning()) await this.start();
    if (this.client === undefined) throw new Error(l10n.t("The server is not running."));
    return await this.client.sendRequest<T>("workspace/executeCommand", {
      command,
      arguments: target === undefined ? [] : [target],
    });
  }

  /** Any other request of the protocol. */
  async request<T>(method: string, params: unknown): Promise<T> {
    if (this.client === undefined) throw new Error(l10n.t("The server is not running."));
    return await this.client.sendRequest<T>(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.client?.sendNotification(method, params).catch((error) => this.log.warn(String(error)));
  }

  /** A URI as the server knows it. */
  uri(uri: vscode.Uri): string {
    return this.client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  /** Edits of the protocol as VS Code's. */
  async workspaceEdit(edit: unknown): Promise<vscode.WorkspaceEdit | undefined> {
    return await this.client?.protocol2CodeConverter.asWorkspaceEdit(edit as never);
  }

  /** Resolves when a job has ended, or the server has. */
  async ended(job: string): Promise<void> {
    const listeners: vscode.Disposable[] = [];
    try {
      await new Promise<void>((resolve) => {
        listeners.push(
          this.onStatus((status) => {
            if (!status.jobs.some(({ id }) => id === job)) resolve();
          }),
          this.onDidChangeLife((life) => {
            if (life !== "running") resolve();
          }),
        );
      });
    } finally {
      for (const listener of listeners) listener.dispose();
    }
  }

  /** What discovery may look at, now. */
  async places(): Promise<Places> {
    return {
      setting: workspace.getConfiguration("coderl").get("path", ""),
      environment: await this.python.executable(),
      searchPath: process.env.PATH ?? process.env.Path ?? "",
      folders: (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
      trusted: workspace.isTrusted,
      home: os.homedir(),
      platform: process.platform,
      isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    };
  }

  /** Show a message with a button that opens the log. */
  say(sentence: string, severity: Severity = "information"): void {
    const show = {
      error: window.showErrorMessage,
      warning: window.showWarningMessage,
      information: window.showInformationMessage,
    }[severity];
    const logs = l10n.t("Show Logs");
    void show(sentence, logs).then((chosen) => {
      if (chosen === logs) this.log.show(true);
    });
  }

  async stop(): Promise<void> {
    this.disposed = true;
    await this.next(() => this.end());
  }

  dispose(): void {
    this.disposed = true;
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private next(step: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(step).catch((error) => this.log.error(String(error)));
    return this.queue;
  }

  private async discover(): Promise<Found | undefined> {
    this.live("starting");
    const result = discover(await this.places());
    if ("command" in result) {
      this.log.info(`Found ${result.command} by ${result.source}.`);
      return result;
    }
    this.log.warn("No coderl-lsp was found: not by coderl.path, in the selected environment, or on the PATH.");
    this.offerToInstall(result.setting);
    return undefined;
  }

  private async launch(found: Found | undefined): Promise<void> {
    this.found = found;
    if (this.disposed) return;
    if (found === undefined) {
      this.live("missing");
      return;
    }
    this.live("starting");
    const { makeClient } = await import("./client");
    const client: LanguageClient = makeClient(found.command, this.python, this.log, {
      ended: () => {
        const { restart, say } = this.crashes.another(Date.now());
        if (say && restart) {
          this.say(l10n.t("The coderl-lsp server ended unexpectedly and was started again."), "warning");
        } else if (say) {
          this.say(l10n.t("The coderl-lsp server keeps ending unexpectedly, so it was not started again."), "error");
        }
        return restart;
      },
      became: (life) => {
        if (this.client !== client) return;
        if (life === "running") this.began(client);
        else this.live(life);
      },
      progressed: (token, progress) => this.progress.fire({ token, progress }),
    });
    this.client = client;
    client.onNotification("coderl/status", (status: Status) => this.statusChanged.fire(status));
    client.onNotification("window/showMessage", ({ message, type }: { message: string; type: number }) =>
      this.say(message, SEVERITIES[type - 1]),
    );
    try {
      await client.start();
    } catch (error) {
      if (this.client !== client) return;
      this.client = undefined;
      this.live("failed");
      this.say(l10n.t("{0} could not be started: {1}", found.command, reason(error)), "error");
    }
  }

  private began(client: LanguageClient): void {
    this.version = client.initializeResult?.serverInfo?.version ?? "";
    this.live("running");
    this.statusChanged.fire({
      busy: false,
      kind: workspace.isTrusted ? "normal" : "inactive",
      message: "",
      jobs: [],
    });
    const own = String(this.context.extension.packageJSON.version);
    if (compatible(own, this.version)) return;
    this.say(
      older(this.version, own)
        ? l10n.t(
            "coderl-lsp {0} is older than this extension ({1}); update it with the command that installed it.",
            this.version,
            own,
          )
        : l10n.t("coderl-lsp {0} does not fit this extension ({1}); update the extension.", this.version, own),
      "warning",
    );
  }

  /** Trust or the environment has changed: another server may be the right one now, or this one must know. */
  private async reconsider(trustGranted: boolean): Promise<void> {
    const result = discover(await this.places());
    const command = "command" in result ? result.command : undefined;
    if (command !== this.found?.command || this.client === undefined) {
      await this.restart();
      return;
    }
    if (trustGranted) {
      this.notify("coderl/didChangeTrust", { trusted: workspace.isTrusted });
      this.live(this.life);
    }
    this.notify("workspace/didChangeConfiguration", { settings: null });
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client === undefined) return;
    this.live("stopped");
    try {
      await client.dispose(5000);
    } catch (error) {
      this.log.warn(String(error)); // it is gone all the same
    }
  }

  private live(life: Life): void {
    this.life = life;
    void vscode.commands.executeCommand("setContext", "coderl.serverRunning", life === "running");
    this.lifeChanged.fire(life);
  }
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
