/** The selected Python environment, by the APIs of the two extensions that know it. Both are optional. */
import type { PythonEnvironmentApi } from "@vscode/python-environments";
import type { PythonExtension } from "@vscode/python-extension";
import * as vscode from "vscode";

const ENVIRONMENTS = "ms-python.vscode-python-envs";
const PYTHON = "ms-python.python";

export class SelectedPython implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Another environment was selected. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable[] = [this.changed];
  private ask: Promise<((scope: vscode.Uri | undefined) => Promise<string | undefined>) | undefined> | undefined;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.subscriptions.push(
      vscode.extensions.onDidChange(() => {
        this.ask = undefined; // one of them may be there now
      }),
    );
  }

  /** The environment's Python for a file or folder; undefined where nobody knows. */
  async executable(scope?: vscode.Uri): Promise<string | undefined> {
    if (!vscode.workspace.isTrusted) return undefined;
    this.ask ??= this.connect();
    try {
      return await (await this.ask)?.(scope ?? vscode.workspace.workspaceFolders?.[0]?.uri);
    } catch (error) {
      this.log.warn("The selected Python environment could not be read.", error);
      return undefined;
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async connect(): Promise<((scope: vscode.Uri | undefined) => Promise<string | undefined>) | undefined> {
    const environments = await this.api<PythonEnvironmentApi>(ENVIRONMENTS);
    if (environments?.getEnvironment) {
      this.subscriptions.push(environments.onDidChangeEnvironment(() => this.changed.fire()));
      return async (scope) => (await environments.getEnvironment(scope))?.execInfo.run.executable;
    }
    const python = (await this.api<PythonExtension>(PYTHON))?.environments;
    if (python?.resolveEnvironment) {
      this.subscriptions.push(python.onDidChangeActiveEnvironmentPath(() => this.changed.fire()));
      return async (scope) =>
        (await python.resolveEnvironment(python.getActiveEnvironmentPath(scope)))?.executable.uri?.fsPath;
    }
    return undefined;
  }

  private async api<T>(id: string): Promise<T | undefined> {
    const extension = vscode.extensions.getExtension<T>(id);
    if (extension === undefined) return undefined;
    try {
      return extension.isActive ? extension.exports : await extension.activate();
    } catch (error) {
      this.log.warn(`${id} could not be activated.`, error);
      return undefined;
    }
  }
}
