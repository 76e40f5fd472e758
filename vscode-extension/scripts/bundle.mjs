// Bundles the extension into dist/extension.js, and the language client, loaded when a server starts, into dist/client.js:
// `npm run bundle`. VS Code waits for the first alone; the second is 15 times as large.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Leaves the language client out of what imports it. */
const clientApart = {
  name: "client apart",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/client$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./client.js", external: true } : undefined,
    ),
};

await build({
  entryPoints: { extension: join(root, "src/extension.ts"), client: join(root, "src/server/client.ts") },
  outdir: join(root, "dist"),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20", // of VS Code 1.100
  external: ["vscode"],
  supported: { "dynamic-import": false }, // VS Code gives `vscode` to what is required
  plugins: [clientApart],
  minify: true,
  legalComments: "none",
  logLevel: "warning",
});
