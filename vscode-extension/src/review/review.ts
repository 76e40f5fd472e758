/** Reviewing what was found: in a diff, as ghost text, or from a list; nothing is in the file before it is accepted. */
import * as vscode from "vscode";
import type { Suggestion, Suggestions } from "../server/messages";
import type { Server } from "../server/server";
import { type Candidate, CandidateDocuments, candidateUri, SCHEME } from "./candidate";
import { columns, preview } from "./columns";
import { fitsGhostText } from "./edits";

const { commands, l10n, window, workspace } = vscode;

export type Mode = "diff" | "ghostText" | "choose" | "apply";

/** What is reviewed now. */
interface Session {
  document: vscode.TextDocument;
  name: string;
  suggestions: readonly Suggestion[];
  /** Which of them is shown. */
  shown: number;
}

export class Review implements vscode.Disposable {
  private session: Session | undefined;
  /** The diffs that are being opened, one after the other. */
  private drawing: Promise<void> = Promise.resolve();
  private looking: NodeJS.Timeout | undefined;
  private readonly candidates: CandidateDocuments;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly server: Server,
    private readonly context: vscode.ExtensionContext,
  ) {
    this.candidates = new CandidateDocuments(server);
    void setContext("coderl.hasAccepted", context.globalState.get(HAS_ACCEPTED, false));
    this.subscriptions = vscode.Disposable.from(
      this.candidates,
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some(isCandidate)) this.maybeEnded();
      }),
      server.onDidChangeLife((life) => {
        if (life !== "running") void this.close(); // the bodies were the server's
      }),
    );
  }

  get active(): boolean {
    return this.session !== undefined;
  }

  /** Show what was found for a function. */
  async show(document: vscode.TextDocument, found: Suggestions, mode: Exclude<Mode, "apply">): Promise<void> {
    this.session = { document, name: found.name, suggestions: found.suggestions, shown: 0 };
    await setContext("coderl.hasFound", true);
    if (mode === "ghostText" && (await this.ghostText())) return;
    if (mode === "choose") await this.choose();
    else await this.diff();
  }

  /** Show another body, so many further on. */
  async step(by: number): Promise<void> {
    const session = this.session;
    if (session === undefined) return;
    const count = session.suggestions.length;
    session.shown = (session.shown + by + count) % count;
    await this.diff();
  }

  /** Put the body that is shown into the file. */
  async accept(): Promise<void> {
    await this.drawing;
    const session = this.session;
    if (session === undefined) return;
    const target = { ...this.target(session), choice: session.shown };
    const words = title(session);
    const edits = await this.candidates.edits(this.candidate(session), session.document);
    // First the file, so that it stays open when the diff goes.
    const editor = await reveal(session.document);
    const place = edits?.at(-1)?.start;
    if (editor && place !== undefined) select(editor, place);
    await this.close();
    await this.server.execute("coderl.accept", target);
    await this.context.globalState.update(HAS_ACCEPTED, true);
    await setContext("coderl.hasAccepted", true);
    window.setStatusBarMessage(`$(check) ${words}`, 8000);
  }

  /** Leave the file as it is, and have the server forget the bodies. */
  async reject(): Promise<void> {
    const session = this.session;
    if (session === undefined) return;
    const target = { ...this.target(session), choice: session.shown };
    await reveal(session.document);
    await this.close();
    await this.server.execute("coderl.reject", target);
  }

  /** All bodies in a list with their scores; the one in focus is shown in the diff. */
  async choose(): Promise<void> {
    const session = this.session;
    if (session === undefined) return;
    const cells = columns(session.suggestions);
    const items = session.suggestions.map((suggestion, choice) => ({
      choice,
      label: `$(pass) ${cells[choice]?.examples}`,
      description: l10n.t(
        "agreed on by {0} · critic {1} · {2}",
        cells[choice]?.agreed ?? "",
        cells[choice]?.critic ?? "",
        origin(suggestion),
      ),
      detail: preview(suggestion.body),
    }));
    const pick = window.createQuickPick<(typeof items)[number]>();
    pick.title = l10n.t("Bodies of {0}: examples passed, agreement, critic", session.name);
    pick.placeholder = l10n.t("Moving shows a body, Enter accepts it");
    pick.items = items;
    pick.activeItems = items.slice(session.shown, session.shown + 1);
    const chosen = await new Promise<number | undefined>((resolve) => {
      pick.onDidChangeActive(([item]) => {
        if (item === undefined) return;
        session.shown = item.choice;
        void this.diff(true);
      });
      pick.onDidAccept(() => resolve(pick.activeItems[0]?.choice));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
    pick.dispose();
    if (chosen === undefined) return;
    session.shown = chosen;
    await this.accept();
  }

  /** Offer the bodies as ghost text at the function; false where they do not fit in. */
  async ghostText(): Promise<boolean> {
    const session = this.session;
    if (session === undefined) return false;
    const { document } = session;
    const edits = await this.candidates.edits(this.candidate(session), document);
    const [edit] = edits ?? [];
    if (edit === undefined || !fitsGhostText(document.getText(), edits ?? [])) return false;
    const editor = await reveal(document);
    if (editor === undefined) return false;
    select(editor, edit.end);
    this.end();
    await commands.executeCommand("editor.action.inlineSuggest.trigger");
    return true;
  }

  dispose(): void {
    clearTimeout(this.looking);
    this.subscriptions.dispose();
  }

  private target({ document, name }: Session): { uri: string; name: string } {
    return { uri: this.server.uri(document.uri), name };
  }

  private candidate({ document, name, shown }: Session): Candidate {
    return { uri: document.uri.toString(), name, choice: shown };
  }

  private diff(preserveFocus = false): Promise<void> {
    const drawn = this.drawing.then(() => this.draw(preserveFocus));
    this.drawing = drawn.catch(() => undefined); // whoever asked is told
    return drawn;
  }

  private async draw(preserveFocus: boolean): Promise<void> {
    const session = this.session;
    if (session === undefined) return;
    const { document } = session;
    const right = candidateUri(this.candidate(session));
    await setContext("coderl.reviewing", true);
    await setContext("coderl.several", session.suggestions.length > 1);
    await commands.executeCommand("vscode.diff", document.uri, right, title(session), {
      preview: true,
      preserveFocus,
    });
    // Where previews are switched off, the diff before is still there.
    await closeTabs(openCandidates().filter((tab) => modified(tab)?.toString() !== right.toString()));
  }

  private async close(): Promise<void> {
    this.end();
    await closeTabs(openCandidates());
  }

  /** One diff takes the place of another in two steps, so that whether the last one is gone shows a little later. */
  private maybeEnded(): void {
    clearTimeout(this.looking);
    this.looking = setTimeout(async () => {
      await this.drawing;
      if (!openCandidates().length) this.end();
    }, SETTLED_MS);
  }

  private end(): void {
    this.session = undefined;
    void setContext("coderl.reviewing", false);
  }
}

const SETTLED_MS = 300;
const HAS_ACCEPTED = "coderl.hasAccepted";

/** What a diff's title and the status bar say for the body that is shown. */
function title({ name, suggestions, shown }: Session): string {
  const suggestion = suggestions[shown];
  if (suggestion === undefined) return name;
  const { passed, total, agreed, critic } = suggestion;
  const words = [
    total === 1 ? l10n.t("passes its example") : l10n.t("passes {0}/{1} examples", passed, total),
    ...(agreed > 1 ? [l10n.t("agreed on by {0} candidates", agreed)] : []),
    ...(critic === null ? [] : [l10n.t("critic {0}", critic.toFixed(2))]),
  ];
  const place = suggestions.length > 1 ? ` (${l10n.t("{0} of {1}", shown + 1, suggestions.length)})` : "";
  return `${name}: ${words.join(", ")}${place}`;
}

function origin(suggestion: Suggestion): string {
  switch (suggestion.origin) {
    case "recall":
      return l10n.t("recalled");
    case "refine":
      return l10n.t("refined");
    case "repair":
      return l10n.t("repaired");
    default:
      return l10n.t("sampled");
  }
}

/** Bring a file, or the notebook a cell is in, to the front. */
async function reveal(document: vscode.TextDocument): Promise<vscode.TextEditor | undefined> {
  const notebook = workspace.notebookDocuments.find((other) =>
    other.getCells().some((cell) => cell.document === document),
  );
  if (notebook === undefined) return await window.showTextDocument(document, { preview: false });
  await window.showNotebookDocument(notebook, { preview: false });
  return window.visibleTextEditors.find((editor) => editor.document === document);
}

function select(editor: vscode.TextEditor, offset: number): void {
  const place = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function modified(tab: vscode.Tab): vscode.Uri | undefined {
  return tab.input instanceof vscode.TabInputTextDiff ? tab.input.modified : undefined;
}

function isCandidate(tab: vscode.Tab): boolean {
  return modified(tab)?.scheme === SCHEME;
}

function openCandidates(): vscode.Tab[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isCandidate));
}

async function closeTabs(tabs: readonly vscode.Tab[]): Promise<void> {
  try {
    if (tabs.length) await window.tabGroups.close(tabs, true);
  } catch {
    // VS Code has closed one of them meanwhile, by putting another one in its place.
  }
}

function setContext(key: string, value: unknown): Thenable<unknown> {
  return commands.executeCommand("setContext", key, value);
}
