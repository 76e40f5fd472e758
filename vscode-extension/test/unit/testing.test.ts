import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FunctionItem } from "../../src/server/messages";
import { failures, mayHaveExamples } from "../../src/testing/examples";

describe("files that may have examples", () => {
  it("are told from their text, in every form the server reads", () => {
    const docstring = (line: string) => `def f(n):\n    """Do.\n\n    ${line}\n    """\n`;
    const forms = [
      ">>> f(2)",
      "f(2) -> 4",
      "f(2) => 4",
      "f(2) \u279e 4",
      "f(2) == 4",
      "assert f(2) == 4",
      "f(2) returns 4",
    ];
    for (const form of forms) assert.ok(mayHaveExamples(docstring(form)), form);
  });

  it("are not those without a function or without a docstring", () => {
    assert.ok(!mayHaveExamples("x = 1 == 2\n"));
    assert.ok(!mayHaveExamples("def f(n) -> int:\n    return n\n"));
    assert.ok(!mayHaveExamples(""));
  });
});

describe("failures", () => {
  const example = { line: 3, end_line: 4, source: "f(2)", want: "4", got: "5", passed: false, message: "It differs." };
  const item = (check: FunctionItem["check"]): FunctionItem => ({
    name: "f",
    line: 0,
    endLine: 6,
    isStub: false,
    examples: [],
    check,
  });

  it("are unknown where the function was not run as it stands", () => {
    assert.equal(failures(undefined), undefined);
    assert.equal(failures(item(null)), undefined);
  });

  it("leave out what passes and stand at the example's lines", () => {
    const check = { passed: 1, total: 2, message: "", examples: [{ ...example, passed: true }, example] };
    assert.deepEqual(failures(item(check)), [
      { line: 3, endLine: 4, message: "It differs.", expected: "4", actual: "5" },
    ]);
  });

  it("have nothing to compare where the example gave nothing", () => {
    const check = { passed: 0, total: 1, message: "", examples: [{ ...example, got: "" }] };
    assert.deepEqual(
      failures(item(check))?.map(({ expected, actual }) => [expected, actual]),
      [[undefined, undefined]],
    );
  });
});
