// Writes l10n/bundle.l10n.json, the texts of the code to be translated: `npm run l10n`.
// With --check it writes nothing and fails where the file is not what it would write.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { getL10nJson } from "@vscode/l10n-dev";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sources = readdirSync(join(root, "src"), { recursive: true }).filter((name) => name.endsWith(".ts"));
const found = await getL10nJson(
  sources.map((name) => ({ extension: ".ts", contents: readFileSync(join(root, "src", name), "utf8") })),
);
const sorted = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = `${JSON.stringify(sorted, null, 2)}\n`;
const file = join(root, "l10n/bundle.l10n.json");
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== text) {
    console.error("l10n/bundle.l10n.json is not what the code says: run `npm run l10n`.");
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
