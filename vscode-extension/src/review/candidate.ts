/** Documents that show a file as it would be with a body: the right side of the diff. */
import * as vscode from "vscode";
import type { Server } from "../server/server";
import { applied, type OffsetEdit } from "./edits";

/** Not the server's own `coderl-candidate`, which the language client answers for: that knows nothing of notebook cells. */
export const SCHEME = "coderl-review";

/** Which body of which function. */
export interface Candidate {
  /** The file or notebook cell, as `vscode.Uri.toString` gives it. */
  uri: string;
  name: string;
  choice: number;
}

export function candidateUri(candidate: Candidate): vscode.Uri {
  const path = `/${candidate.name}.py`;
  return vscode.Uri.from({ scheme: SCHEME, path, query: JSON.stringify(candidate) });
}

export class CandidateDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const candidate = JSON.parse(uri.query) as Candidate;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(candidate.uri));
    return applied(document.getText(), (await this.edits(candidate, document)) ?? []);
  }

  /** The edits that put the body into its document; undefined where they cannot be made any more. */
  async edits(candidate: Candidate, document: vscode.TextDocument): Promise<OffsetEdit[] | undefined> {
    const { name, choice } = candidate;
    const data = { uri: this.server.uri(document.uri), name, choice };
    const action = await this.server.request<{ edit?: unknown }>("codeAction/resolve", { title: "", data });
    const edit = action.edit ? await this.server.workspaceEdit(action.edit) : undefined;
    return edit?.get(document.uri).map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      text: newText,
    }));
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
