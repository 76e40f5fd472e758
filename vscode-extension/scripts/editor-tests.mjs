// Runs the tests that need VS Code, on every version asked for: `node scripts/editor-tests.mjs [VERSION...]`.
//
//     --only WORDS      only tests whose names have the words
//     --pictures        keep the documentation's pictures in docs/images
//     --must            fail, rather than skip, where something is missing; so does CI
//
// VERSION is code-server's: 4.100.3 is VS Code 1.100, the oldest supported, 4.139.1 is 1.139. The server is
// CODERL_LSP, else the coderl-lsp on the PATH. What is installed is kept in CODERL_EDITORS, ~/.cache/coderl-editors.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, pictures: { type: "boolean" }, must: { type: "boolean" } },
});
const versions = positionals.length ? positionals : ["4.100.3", "4.139.1"];

const chromium = which("chromium") ?? which("chromium-browser") ?? which("google-chrome");
const server = process.env.CODERL_LSP ?? which("coderl-lsp");
const missing = [
  [chromium, "Chromium"],
  [which("rg"), "ripgrep"],
  [!values.pictures || which("pngquant"), "pngquant"],
  [server, "coderl-lsp (pip install . in the repository's root)"],
].filter(([found]) => !found);
if (missing.length || process.platform !== "linux") {
  const what = missing.map(([, name]) => name).join(", ") || "Linux";
  console.log(`${values.must ? "Failed" : "Skipped"}: the tests in VS Code need ${what}. ci.sh installs it on Debian.`);
  process.exit(values.must ? 1 : 0);
}

const vsix = run([process.execPath, join(root, "scripts/package.mjs")])
  .trim()
  .split("\n")
  .at(-1);
const out = join(root, "dist/editor-tests");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const environments = join(out, "environments.vsix");
const vsce = ["package", "--no-dependencies", "--allow-missing-repository", "--skip-license", "--out", environments];
run(
  [process.execPath, join(root, "node_modules/@vscode/vsce/vsce"), ...vsce],
  join(root, "test/workbench/environments"),
);
const options = { bundle: true, platform: "node", target: "node20", sourcemap: "inline", logLevel: "warning" };
const tests = readdirSync(join(root, "test/workbench")).filter((name) => name.endsWith(".test.ts"));
await build({
  ...options,
  entryPoints: tests.map((name) => join(root, "test/workbench", name)),
  outdir: out,
  outExtension: { ".js": ".mjs" },
  format: "esm",
  external: ["playwright-core"],
});
await build({
  ...options,
  entryPoints: [join(root, "test/host/index.ts")],
  outfile: join(out, "host/index.js"),
  format: "cjs",
  external: ["vscode", "mocha"],
});

const editors = process.env.CODERL_EDITORS ?? join(homedir(), ".cache/coderl-editors");
const files = tests.map((name) => join(out, name.replace(/\.ts$/, ".mjs")));
const filter = values.only ? ["--test-name-pattern", values.only] : [];
const reporter = ["--test-reporter", "spec", "--test-concurrency", "1"];
const prepared = versions.map(prepare);
const results = await Promise.all(prepared.map(tested)); // side by side: each waits for its window more than it computes
if (results.includes(false)) console.log(`Pictures and logs of what failed are in ${join(root, "dist/failures")}.`);
process.exit(results.includes(false) ? 1 : 0);

/** Install a version of VS Code, and the packed extension into it; return what its tests are told. */
function prepare(version) {
  const start = run(["bash", join(root, "test/workbench/install.sh"), version, join(editors, version)]).trim();
  const scratch = mkdtempSync(join(tmpdir(), "coderl-run-"));
  mkdirSync(join(scratch, "run"), { mode: 0o700 });
  const extensions = join(scratch, "extensions");
  const withEnvironments = join(scratch, "with-environments");
  for (const [folder, ...packed] of [
    [extensions, vsix],
    [withEnvironments, vsix, environments],
  ]) {
    const installer = [...start.split(" "), "--extensions-dir", folder, "--user-data-dir", join(scratch, "data")];
    run([...installer, ...packed.flatMap((file) => ["--install-extension", file])]);
  }
  const told = {
    CODERL_EXTENSION: root,
    CODERL_CODE_SERVER: start,
    CODERL_VSCODE: version,
    CODERL_VSIX: vsix,
    CODERL_LSP: server,
    CODERL_CHROMIUM: chromium,
    CODERL_EXTENSIONS: extensions,
    CODERL_EXTENSIONS_WITH_ENVIRONMENTS: withEnvironments,
    CODERL_RUNTIME: join(scratch, "run"),
    CODERL_PICTURES: values.pictures && version === versions[0] ? join(root, "../docs/images") : "",
    CODERL_FAILURES: join(root, "dist/failures"),
  };
  return { version, scratch, told };
}

/** Run the tests in one version; what they say comes at once where it is the only one, else at the end. */
async function tested({ version, scratch, told }) {
  const title = `\nVS Code of code-server ${version}, with the packed extension`;
  const alone = versions.length === 1;
  if (alone) console.log(title);
  const running = spawn(process.execPath, ["--enable-source-maps", "--test", ...reporter, ...filter, ...files], {
    stdio: ["ignore", alone ? "inherit" : "pipe", alone ? "inherit" : "pipe"],
    env: { ...process.env, ...told },
  });
  let said = "";
  for (const stream of [running.stdout, running.stderr]) stream?.on("data", (data) => (said += data));
  const [status] = await once(running, "close");
  if (!alone) console.log(`${title}\n${said}`);
  rmSync(scratch, { recursive: true, force: true });
  return status === 0;
}

function run([program, ...args], cwd = root) {
  const stdio = ["ignore", "pipe", "inherit"];
  const done = spawnSync(program, args, { cwd, encoding: "utf8", stdio, maxBuffer: 2 ** 26 });
  if (done.status !== 0) {
    console.log(done.stdout ?? done.error);
    process.exit(1);
  }
  return done.stdout;
}

function which(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      if (existsSync(join(folder, name))) return join(folder, name);
    } catch {
      // not there
    }
  }
  return undefined;
}
