// Bundles the extension and packs dist/coderl-lsp-VERSION.vsix: `npm run package`.
//
// It is packed from a folder that holds what the user gets and nothing else; the pictures, which the tests make and
// docs/images keeps, are put beside the README.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const MOST_BYTES = 500_000;

await import("./bundle.mjs");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const packed = join(root, "dist", `coderl-lsp-${manifest.version}.vsix`);
const stage = mkdtempSync(join(tmpdir(), "coderl-vsix-"));
try {
  const { devDependencies: _, scripts: __, private: ___, ...shipped } = manifest;
  writeFileSync(join(stage, "package.json"), JSON.stringify(shipped));
  mkdirSync(join(stage, "dist"));
  for (const name of ["dist/extension.js", "dist/client.js", "LICENSE", "CHANGELOG.md"])
    copyFileSync(join(root, name), join(stage, name));
  for (const name of readdirSync(root).filter((file) => /^package\.nls(\.\w+)?\.json$/.test(file))) {
    copyFileSync(join(root, name), join(stage, name));
  }
  for (const folder of ["images", "l10n", "walkthrough"])
    cpSync(join(root, folder), join(stage, folder), { recursive: true });
  rmSync(join(stage, "images/icon.svg"));
  writeFileSync(join(stage, "README.md"), withPictures(readFileSync(join(root, "README.md"), "utf8")));

  // Everything here is to be packed, which vsce wants said.
  writeFileSync(join(stage, ".vscodeignore"), ".vscodeignore\n");

  const vsce = join(root, "node_modules/@vscode/vsce/vsce");
  const options = [
    "package",
    "--no-dependencies",
    "--no-rewrite-relative-links",
    "--allow-missing-repository",
    "--out",
    packed,
  ];
  const done = spawnSync(process.execPath, [vsce, ...options], { cwd: stage, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0) throw new Error("vsce did not pack the extension");
} finally {
  rmSync(stage, { recursive: true });
}
const bytes = statSync(packed).size;
if (bytes >= MOST_BYTES) throw new Error(`${basename(packed)} has ${bytes} bytes; fewer than ${MOST_BYTES} are wanted`);
console.log(packed);

/** The README with its pictures beside it. */
function withPictures(text) {
  return text.replaceAll(/\.\.\/docs\/images\/([\w.-]+)/g, (_, name) => {
    if (!existsSync(join(root, "../docs/images", name))) console.error(`docs/images/${name} is still to be made`);
    else copyFileSync(join(root, "../docs/images", name), join(stage, "images", name));
    return `images/${name}`;
  });
}
