import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { columns, preview } from "../../src/review/columns";
import { applied, fitsGhostText } from "../../src/review/edits";
import type { Suggestion } from "../../src/server/messages";

function suggestion(changes: Partial<Suggestion>): Suggestion {
  const plain = { choice: 0, body: "return 1", passed: 3, total: 3, agreed: 1, critic: null, origin: "sample" };
  return { ...plain, byValue: false, ...changes };
}

describe("score columns", () => {
  it("are as wide as the widest cell, with spaces as wide as a digit", () => {
    const cells = columns([suggestion({ agreed: 14, critic: 0.934 }), suggestion({ agreed: 2, critic: 0.5 })]);
    assert.deepEqual(cells[0], { examples: "3/3", agreed: "14", critic: "0.93" });
    assert.deepEqual(cells[1], { examples: "3/3", agreed: "\u20072", critic: "0.50" });
  });

  it("show a dash where there is no critic", () => {
    assert.equal(columns([suggestion({})])[0]?.critic, "\u2013");
  });

  it("come with the body in one line, cut where it is long", () => {
    assert.equal(preview("    if x:\r\n        return 1\n\n    return 2\n"), "if x: \u23ce return 1 \u23ce return 2");
    const long = preview("x".repeat(500), 20);
    assert.equal(long.length, 20);
    assert.ok(long.endsWith("\u2026"));
  });
});

describe("text edits", () => {
  it("are made from the last to the first, in order at one place", () => {
    const edits = [
      { start: 0, end: 0, text: "import re\n" },
      { start: 4, end: 7, text: "ABC" },
      { start: 8, end: 8, text: "1" },
      { start: 8, end: 8, text: "2" },
    ];
    assert.equal(applied("def abc ", edits), "import re\ndef ABC 12");
    assert.equal(
      applied(
        "def abc ",
        [...edits].reverse().sort((a, b) => a.start - b.start),
      ),
      "import re\ndef ABC 21",
    );
    assert.equal(applied("same", []), "same");
  });

  it("fit ghost text only where one edit adds to what stands there", () => {
    const text = "def f():\n    ...\n";
    assert.ok(fitsGhostText(text, [{ start: 8, end: 8, text: "\n    return 1" }]));
    assert.ok(fitsGhostText(text, [{ start: 9, end: 13, text: "    return 1" }]));
    assert.ok(!fitsGhostText(text, [{ start: 13, end: 16, text: "return 1" }]), "what is replaced goes away");
    assert.ok(!fitsGhostText(text, [{ start: 8, end: 13, text: "\n    return 1" }]), "over a line's end");
    assert.ok(!fitsGhostText(text, []));
    const both = { start: 8, end: 8, text: "x" };
    assert.ok(!fitsGhostText(text, [both, both]), "an import at the top cannot be ghost text");
  });
});
