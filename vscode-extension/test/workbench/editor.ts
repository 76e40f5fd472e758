/** One VS Code for one test: code-server with the packed extension installed, and a browser page on it. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/** Milliseconds after which what must happen is taken for never happening. No test is about this time. */
export const PATIENCE = 120_000;

/** What `scripts/editor-tests.mjs` says. */
export const given = {
  root: need("CODERL_EXTENSION"),
  /** `node entry.js` of code-server. */
  start: need("CODERL_CODE_SERVER").split(" "),
  version: need("CODERL_VSCODE"),
  /** The packed extension. */
  vsix: need("CODERL_VSIX"),
  /** The server's executable. */
  server: need("CODERL_LSP"),
  chromium: need("CODERL_CHROMIUM"),
  /** Where pictures for the documentation go; empty where none are wanted. */
  pictures: process.env.CODERL_PICTURES ?? "",
  /** Where pictures of tests that fail go. */
  failures: need("CODERL_FAILURES"),
};

export interface Options {
  /** User settings beside those that every test has. */
  settings?: Record<string, unknown>;
  /** Whether the workspace's trust is asked about; otherwise every folder is trusted. */
  trust?: boolean;
  /** Whether the server is told by `coderl.path`. */
  path?: boolean;
  /** Whether an extension is there that knows of Python environments: test/workbench/environments. */
  environments?: boolean;
  /** The folder that is copied and opened; test/workbench/project where none is named. */
  project?: string;
  /** Files of the folder beside those. */
  files?: Record<string, string>;
  /** Whether VS Code runs dist/editor-tests/host in its extension host. */
  host?: boolean;
}

export class Editor {
  private constructor(
    readonly page: Page,
    /** The folder that is open. */
    readonly folder: string,
    private readonly scratch: string,
    private readonly process: ChildProcess,
    private readonly browser: Browser,
  ) {}

  /** Start VS Code on a copy of the project, with a file open. */
  static async open(file: string, options: Options = {}): Promise<Editor> {
    const scratch = mkdtempSync(join(tmpdir(), "coderl-vscode-"));
    const folder = join(scratch, "project");
    cpSync(join(given.root, options.project ?? "test/workbench/project"), folder, { recursive: true });
    for (const [name, text] of Object.entries(options.files ?? {})) write(join(folder, name), text);
    // Where the code is on another machine, as VS Code takes it to be here, executables are that machine's settings.
    for (const place of ["User", "Machine"]) {
      write(join(scratch, `data/${place}/settings.json`), JSON.stringify(userSettings(options)));
    }
    // VS Code's own server keeps user settings in the browser.
    if (options.host) write(join(folder, ".vscode/settings.json"), JSON.stringify(hostSettings(options)));
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const [program = "node", entry = ""] = given.start;
    const command = options.host
      ? hostCommand(entry, scratch, port)
      : [entry, ...serverArguments(scratch, port, options)];
    const started = spawn(program, command, {
      env: { ...environment(scratch), CODERL_HOST_RESULT: join(folder, "result.json") },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let said = "";
    for (const stream of [started.stdout, started.stderr]) stream?.on("data", (data) => (said += data));
    let browser: Browser | undefined;
    try {
      await answers(options.host ? `${base}/version` : `${base}/healthz`, started, () => said);
      browser = await launched();
      const context = await browser.newContext({ viewport: { width: 1120, height: 700 } });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const remote = `vscode-remote://127.0.0.1:${port}`;
      const payload = JSON.stringify(
        options.host
          ? [
              ["extensionDevelopmentPath", remote + join(given.root, "test/host/runner")],
              ["extensionTestsPath", remote + join(given.root, "dist/editor-tests/host/index.js")],
            ]
          : [["openFile", remote + join(folder, file)]],
      );
      await page.exposeFunction("codeAutomationExit", () => undefined);
      await page.exposeFunction("codeAutomationLog", () => undefined);
      await page.goto(`${base}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`, {
        waitUntil: "commit",
      });
      const editor = new Editor(page, folder, scratch, started, browser);
      if (!options.host)
        await page.waitForSelector(".tab.active .monaco-icon-label, .notebookOverlay", { timeout: PATIENCE });
      return editor;
    } catch (error) {
      await browser?.close();
      kill(started);
      throw error;
    }
  }

  /** A file of the folder as it is on the disk. */
  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  write(file: string, text: string): void {
    write(join(this.folder, file), text);
  }

  /** The feedback log's events. */
  feedback(): string[] {
    const log = join(this.scratch, "coderl", "feedback.jsonl");
    const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
    return lines.map((line) => JSON.parse(line).event);
  }

  /** What the extension has written to its log. */
  log(): string {
    const found = spawnSync("find", [join(this.scratch, "data/logs"), "-name", "*CodeRL*"], { encoding: "utf8" });
    const paths = found.stdout.split("\n").filter(Boolean);
    return paths.map((path) => readFileSync(path, "utf8")).join("\n");
  }

  /** Process ids of the language servers this VS Code runs. */
  servers(): number[] {
    const listed = spawnSync("ps", ["-eo", "pid=,pgid=,args="], { encoding: "utf8" }).stdout.split("\n");
    return listed
      .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
      .filter((found) => found && / --stdio\b/.test(found[3] ?? "") && environ(Number(found[1])).includes(this.scratch))
      .map((found) => Number(found?.[1]));
  }

  async close(failed: string | undefined): Promise<void> {
    if (failed !== undefined) {
      mkdirSync(given.failures, { recursive: true });
      const name = `${given.version}-${failed.replaceAll(/\W+/g, "-").slice(0, 80)}`;
      await this.page.screenshot({ path: join(given.failures, `${name}.png`) }).catch(() => undefined);
      writeFileSync(join(given.failures, `${name}.log`), this.log());
    }
    await this.browser.close();
    kill(this.process);
    rmSync(this.scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }
}

function userSettings({ settings, trust, path }: Options): Record<string, unknown> {
  return {
    "security.workspace.trust.enabled": trust === true,
    "security.workspace.trust.startupPrompt": "never",
    "security.workspace.trust.banner": "never",
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": false,
    "workbench.enableExperiments": false,
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "chat.commandCenter.enabled": false,
    "chat.disableAIFeatures": true,
    "telemetry.telemetryLevel": "off",
    "extensions.autoCheckUpdates": false,
    "extensions.ignoreRecommendations": true,
    "update.mode": "none",
    "files.autoSave": "off",
    "editor.accessibilitySupport": "off",
    "editor.minimap.enabled": false,
    "git.enabled": false,
    "terminal.integrated.gpuAcceleration": "off", // so that its text can be read
    ...(path === false ? {} : { "coderl.path": given.server }),
    ...settings,
  };
}

function hostSettings({ settings }: Options): Record<string, unknown> {
  return { "coderl.path": given.server, ...settings };
}

/** Nothing of the caller's: no models, no settings, no coderl-lsp on the PATH. */
function environment(scratch: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(CODERL_|VIRTUAL_ENV|VSCODE_|XDG_)/.test(name));
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !existsSync(join(folder, "coderl-lsp")))
    .join(delimiter);
  return {
    ...Object.fromEntries(kept),
    PATH: path,
    CODERL_DATA_DIR: join(scratch, "coderl"),
    CODERL_RUNTIME_DIR: need("CODERL_RUNTIME"),
  };
}

/** VS Code's own server, which runs tests in its extension host: code-server's front does not from 1.139 on. */
function hostCommand(entry: string, scratch: string, port: number): string[] {
  const main = join(dirname(entry), "../../lib/vscode/out/server-main.js");
  const where = ["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"];
  const folders = ["--user-data-dir", join(scratch, "data"), "--extensions-dir", need("CODERL_EXTENSIONS")];
  return [
    main,
    ...where,
    ...folders,
    "--accept-server-license-terms",
    "--enable-smoke-test-driver",
    "--disable-workspace-trust",
  ];
}

function serverArguments(scratch: string, port: number, { environments }: Options): string[] {
  const config = join(scratch, "config.yaml");
  writeFileSync(config, `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
  const extensions = need(environments ? "CODERL_EXTENSIONS_WITH_ENVIRONMENTS" : "CODERL_EXTENSIONS");
  const folders = ["--user-data-dir", join(scratch, "data"), "--extensions-dir", extensions];
  return ["--config", config, ...folders, "--auth", "none", "--disable-telemetry", "--disable-update-check"];
}

async function launched(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  return await chromium.launch({ executablePath: given.chromium, headless: true, args });
}

async function answers(url: string, started: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && started.exitCode === null) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await pause(200);
  }
  throw new Error(`code-server did not start: ${said().slice(-2000)}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The process and all it started: it leads a group of its own. */
function kill(started: ChildProcess): void {
  try {
    if (started.pid !== undefined) process.kill(-started.pid, "SIGKILL");
  } catch {
    // It is gone.
  }
}

function environ(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8");
  } catch {
    return "";
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function need(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run scripts/editor-tests.mjs`);
  return value;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
