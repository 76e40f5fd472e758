/** The manifest agrees with itself, with the code and with the texts. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

declare const ROOT: string;

const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const manifest = JSON.parse(read("package.json"));
const { contributes } = manifest;
const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);

describe("the manifest", () => {
  it("has a text for every %key%, and no other", () => {
    const wanted = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
    for (const name of readdirSync(ROOT).filter((file) => /^package\.nls(\.\w+)?\.json$/.test(file))) {
      assert.deepEqual(Object.keys(JSON.parse(read(name))).sort(), [...new Set(wanted)].sort(), name);
    }
  });

  it("contributes the commands that the code registers, and menus and keys only for those", () => {
    const registered = [...read("src/commands.ts").matchAll(/^\s+"(coderl\.\w+)":/gm)].map((match) => match[1]);
    assert.deepEqual([...commands, "coderl.chosen"].sort(), registered.sort());
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings] as { command: string }[];
    for (const { command } of used) assert.ok(commands.includes(command), command);
  });

  it("gives every command a category", () => {
    for (const command of contributes.commands) assert.equal(command.category, "CodeRL", command.command);
  });

  it("has at most 20 settings, and lets no workspace name what is run", () => {
    const settings: Record<string, { scope: string }> = contributes.configuration.properties;
    assert.ok(Object.keys(settings).length <= 20);
    const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
    for (const key of ["coderl.path", "coderl.interpreter", "coderl.model"]) {
      assert.equal(settings[key]?.scope, "machine-overridable");
      assert.ok(restricted.includes(key));
    }
    assert.equal(settings["coderl.verifier.allowUnisolated"]?.scope, "machine");
  });

  it("wakes for Python alone, and does nothing before", () => {
    assert.deepEqual(manifest.activationEvents, ["onLanguage:python", "onNotebook:jupyter-notebook"]);
  });

  it("is compiled against the oldest VS Code it names", () => {
    assert.equal(`^${manifest.devDependencies["@types/vscode"]}`, manifest.engines.vscode);
  });

  it("has a walkthrough of four steps whose commands and pages exist", () => {
    const [{ steps }] = contributes.walkthroughs;
    assert.equal(steps.length, 4);
    const texts = JSON.parse(read("package.nls.json"));
    for (const step of steps) {
      assert.ok(read(step.media.markdown).length > 0);
      for (const [, command] of texts[`walkthrough.${step.id}.description`].matchAll(/command:(coderl\.\w+)/g)) {
        assert.ok(commands.includes(command), command);
      }
    }
  });

  it("carries the version of the server and of the first entry in the changelog", () => {
    const server = /^version = "(.+)"$/m.exec(read("../pyproject.toml"))?.[1];
    assert.equal(manifest.version, server);
    assert.match(read("CHANGELOG.md"), new RegExp(`^## .*${manifest.version.replaceAll(".", "\\.")}`, "m"));
  });

  it("names no registry, nor does the lock file", () => {
    for (const name of ["package.json", "package-lock.json"]) {
      assert.doesNotMatch(read(name), /"resolved"|registry|https?:\/\/[^"\s]*\.tgz/, name);
    }
    assert.doesNotMatch(read(".npmrc"), /https?:|(^|:)registry/m);
  });
});

describe("translations", () => {
  it("cover every text, with the same places for what is put in", () => {
    const base: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.json"));
    const places = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort().join();
    for (const name of readdirSync(join(ROOT, "l10n")).filter((file) => file !== "bundle.l10n.json")) {
      const translated: Record<string, string> = JSON.parse(read(`l10n/${name}`));
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(base).sort(), name);
      for (const [key, text] of Object.entries(translated)) assert.equal(places(text), places(key), `${name}: ${key}`);
    }
  });
});
