// Bundles the extension into dist/extension.js: `npm run bundle`.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

await build({
  entryPoints: [join(root, "src/extension.ts")],
  outfile: join(root, "dist/extension.js"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20", // of VS Code 1.100
  external: ["vscode"],
  minify: true,
  legalComments: "none",
  logLevel: "warning",
});
