/** Mocha inside the extension host: starts VS Code with test/host, and reports what it found test by test. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { Editor, given, PATIENCE } from "./editor";
import { until } from "./hands";

it(`${given.version}: Mocha in the extension host`, { timeout: 8 * PATIENCE }, async () => {
  const model = process.env.CODERL_TEST_MODEL;
  const scratch = mkdtempSync(join(tmpdir(), "coderl-host-"));
  // The server, slow to start, and beside it all that it is sent.
  const server = join(scratch, "coderl-lsp");
  writeFileSync(server, `#!/bin/sh\nsleep 2\ntee "$0.received" | "${given.server}" "$@"\n`, { mode: 0o755 });
  const settings = { "coderl.path": server, ...(model ? { "coderl.model": model } : {}) };
  const editor = await Editor.open("", { project: "test/host/project", host: true, settings });
  let failed: string | undefined = "host";
  try {
    const result = join(editor.folder, "result.json");
    const text = await until(
      () => (existsSync(result) ? readFileSync(result, "utf8") || undefined : undefined),
      () => "Mocha did not end",
      6 * PATIENCE, // for all of its tests together
    );
    const told: { version: string; failed: number; lines: string[] } = JSON.parse(text);
    const report = told.lines.join("\n");
    console.log(report);
    assert.equal(told.failed, 0, report);
    assert.ok(told.lines.filter((line) => line.startsWith("ok ")).length >= 9);
    failed = undefined;
  } finally {
    await editor.close(failed);
    rmSync(scratch, { recursive: true });
  }
});
