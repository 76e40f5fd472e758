/** Text edits on a text, and whether one can be ghost text. Knows no VS Code. */

/** Replace what stands from offset `start` to `end`. */
export interface OffsetEdit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made; they do not overlap. */
export function applied(text: string, edits: readonly OffsetEdit[]): string {
  let made = text;
  // From the last to the first, so that offsets hold; of several at one place the first comes first.
  const ordered = edits.map((edit, order) => ({ ...edit, order }));
  ordered.sort((a, b) => b.start - a.start || b.order - a.order);
  for (const edit of ordered) made = made.slice(0, edit.start) + edit.text + made.slice(edit.end);
  return made;
}

/** VS Code shows as ghost text what only adds: one edit that keeps what it replaces, and replaces it in one line. */
export function fitsGhostText(text: string, edits: readonly OffsetEdit[]): boolean {
  const [edit, ...more] = edits;
  if (edit === undefined || more.length > 0) return false;
  const replaced = text.slice(edit.start, edit.end);
  return !/[\r\n]/.test(replaced) && edit.text.startsWith(replaced);
}
