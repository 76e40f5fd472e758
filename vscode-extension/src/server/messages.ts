/** What the extension and the server say to each other beyond the Language Server Protocol. */

/** `coderl/status`. */
export interface Status {
  busy: boolean;
  kind: "normal" | "warning" | "inactive";
  message: string;
  jobs: readonly { id: string; kind: string; name: string; stage: string; percentage: number }[];
}

/** What a command of the server is about. */
export interface Target {
  uri: string;
  name?: string;
  line?: number;
  position?: { line: number; character: number };
  choice?: number;
  job?: string;
  /** False leaves the file as it is: the bodies wait to be reviewed. */
  apply?: boolean;
  /** True where the result is asked for, and need not be said. */
  quiet?: boolean;
}

/** One body that passes, as `coderl.suggestions` lists them, the best first. */
export interface Suggestion {
  choice: number;
  body: string;
  passed: number;
  total: number;
  /** Candidates that behave alike, this one included. */
  agreed: number;
  /** The critic's chance of passing, where there is a critic. */
  critic: number | null;
  /** `recall`, `sample`, `refine` or `repair`. */
  origin: string;
  /** Whether an example passes by value only, not as text. */
  byValue: boolean;
}

export interface Suggestions {
  name: string;
  /** Id of the job that found them. */
  job: string;
  /** The one that is in the file. */
  current: number | null;
  suggestions: readonly Suggestion[];
}

/** How one example went. Lines are 0-based. */
export interface CheckedExample {
  line: number;
  end_line: number;
  source: string;
  want: string;
  got: string;
  passed: boolean;
  message: string;
}

/** One function with examples, as `coderl.functions` lists them. */
export interface FunctionItem {
  name: string;
  line: number;
  endLine: number;
  isStub: boolean;
  examples: readonly { line: number; end_line: number; source: string }[];
  /** How it last did, where it was run as it stands. */
  check: { passed: number; total: number; message: string; examples: readonly CheckedExample[] } | null;
}
