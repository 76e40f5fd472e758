/** What speaks for a body, in words and in columns. Knows no VS Code. */
import type { Suggestion } from "../server/messages";

const FIGURE_SPACE = "\u2007";

/** The columns of all bodies, each padded to the widest with spaces as wide as a digit. */
export function columns(suggestions: readonly Suggestion[]): { examples: string; agreed: string; critic: string }[] {
  const examples = padded(suggestions.map(({ passed, total }) => `${passed}/${total}`));
  const agreed = padded(suggestions.map((suggestion) => String(suggestion.agreed)));
  return suggestions.map(({ critic }, row) => ({
    examples: examples[row] ?? "",
    agreed: agreed[row] ?? "",
    critic: critic === null ? "\u2013" : critic.toFixed(2),
  }));
}

/** The body's first lines, in one. */
export function preview(body: string, most = 120): string {
  const line = body
    .split(/\r\n|\n|\r/)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" \u23ce ");
  return line.length > most ? `${line.slice(0, most - 1)}\u2026` : line;
}

function padded(cells: readonly string[]): string[] {
  const width = Math.max(...cells.map((cell) => cell.length));
  return cells.map((cell) => cell.padStart(width, FIGURE_SPACE));
}
