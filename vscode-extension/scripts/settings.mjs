// Writes the settings of package.json and package.nls.json from the server's schema: `npm run settings`.
// With --check it writes nothing and fails where they differ, which is what CI asks.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const MOST = 20;

/** What only the extension reads. */
const own = {
  "coderl.path": {
    type: "string",
    default: "",
    scope: "machine-overridable",
    markdownDescription:
      "The `coderl-lsp` to start; empty takes the selected Python environment's, else the one on the PATH.",
  },
  "coderl.review": {
    type: "string",
    enum: ["diff", "ghostText", "choose", "apply"],
    default: "diff",
    scope: "window",
    markdownDescription:
      "How a body that was found is shown: as a `diff`, as `ghostText` where it fits, in a list to `choose` from; `apply` puts the best one into the file at once.",
  },
};

const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));
const schema = read("../lsp_server/settings.schema.json").properties;
const manifest = read("package.json");
const strings = read("package.nls.json");

const properties = {};
for (const key of Object.keys(strings)) if (key.startsWith("setting.")) delete strings[key];
for (const [order, [key, setting]] of Object.entries({ ...own, ...schema }).entries()) {
  const name = key.replace("coderl.", "setting.");
  strings[name] = setting.markdownDescription;
  properties[key] = { ...setting, markdownDescription: `%${name}%`, order };
}
if (Object.keys(properties).length > MOST) throw new Error(`more than ${MOST} settings`);
manifest.contributes.configuration.properties = properties;
manifest.capabilities.untrustedWorkspaces.restrictedConfigurations = Object.keys(properties).filter((key) =>
  properties[key].scope.startsWith("machine"),
);

let differs = false;
for (const [name, value] of [
  ["package.json", manifest],
  ["package.nls.json", strings],
]) {
  if (JSON.stringify(read(name)) === JSON.stringify(value)) continue;
  differs = true;
  if (!process.argv.includes("--check")) writeFileSync(join(root, name), `${JSON.stringify(value, null, 2)}\n`);
}
if (differs && process.argv.includes("--check")) {
  console.error("The settings are not those of lsp_server/settings.schema.json: run `npm run settings`.");
  process.exit(1);
}
