/** What the Test Explorer needs to know of a text and of a verdict. Knows no VS Code. */
import type { FunctionItem } from "../server/messages";

/** Whether a file may have functions with examples, which the server then tells: cheap, and never wrongly no. */
export function mayHaveExamples(text: string): boolean {
  return /\bdef\s/.test(text) && />>>|->|=>|\u279e|\u2192|==|\breturns?\b/.test(text) && /"""|'''|"/.test(text);
}

/** One example that failed, for a message at its lines. */
export interface Failure {
  line: number;
  endLine: number;
  message: string;
  expected: string | undefined;
  actual: string | undefined;
}

/** The examples that failed; undefined where the function was not run as it stands. */
export function failures(item: FunctionItem | undefined): Failure[] | undefined {
  if (!item?.check) return undefined;
  return item.check.examples
    .filter(({ passed }) => !passed)
    .map(({ line, end_line, message, want, got }) => ({
      line,
      endLine: end_line,
      message,
      // Where it gave nothing there is nothing to compare.
      expected: got ? want : undefined,
      actual: got || undefined,
    }));
}
