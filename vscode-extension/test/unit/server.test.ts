import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Configuration, serverSettings } from "../../src/server/configured";
import { Crashes, MOST_RESTARTS, WITHIN_MS } from "../../src/server/crashes";
import { compatible, older } from "../../src/server/versions";

describe("versions", () => {
  it("must agree in the minor number below 1.0, in the major one from then on", () => {
    assert.ok(compatible("0.1.0", "0.1.7"));
    assert.ok(!compatible("0.1.0", "0.2.0"));
    assert.ok(compatible("1.2.0", "1.9.3"));
    assert.ok(!compatible("1.2.0", "2.0.0"));
    assert.ok(!compatible("0.1.0", ""));
  });

  it("says which is older", () => {
    assert.ok(older("0.1.9", "0.2.0"));
    assert.ok(older("0.9.0", "1.0.0"));
    assert.ok(!older("0.10.0", "0.9.0"));
    assert.ok(!older("?", "0.9.0"));
  });
});

describe("crashes", () => {
  it("are said once and restarted a few times, then said once more", () => {
    const crashes = new Crashes();
    const all = Array.from({ length: MOST_RESTARTS + 1 }, (_, time) => crashes.another(time));
    assert.deepEqual(all[0], { restart: true, say: true });
    assert.deepEqual(all[1], { restart: true, say: false });
    assert.deepEqual(all[MOST_RESTARTS], { restart: false, say: true });
  });

  it("are forgotten after a while, and when the user starts the server", () => {
    const crashes = new Crashes();
    for (let time = 0; time < MOST_RESTARTS; time++) crashes.another(time);
    assert.deepEqual(crashes.another(WITHIN_MS + MOST_RESTARTS), { restart: true, say: false });
    crashes.forget();
    assert.deepEqual(crashes.another(WITHIN_MS + MOST_RESTARTS + 1), { restart: true, say: true });
  });
});

describe("the settings the server is told", () => {
  const keys = ["path", "review", "model", "interpreter", "search.budget"];

  function configuration(set: Record<string, unknown>): Configuration {
    const defaults: Record<string, unknown> = { "search.budget": 100, interpreter: "", model: "" };
    return {
      get: (key) => set[key] ?? defaults[key],
      inspect: (key) => (key in set ? { workspaceValue: set[key] } : {}),
    };
  }

  it("are only those that were set, so that pyproject.toml holds for the rest", () => {
    assert.deepEqual(serverSettings(configuration({}), keys, undefined), {});
    assert.deepEqual(serverSettings(configuration({ "search.budget": 7 }), keys, undefined), { "search.budget": 7 });
  });

  it("are never the extension's own", () => {
    assert.deepEqual(serverSettings(configuration({ path: "/x", review: "choose" }), keys, undefined), {});
  });

  it("run code with the selected environment unless another Python is set", () => {
    const environment = "/v/bin/python";
    assert.deepEqual(serverSettings(configuration({}), keys, environment), { interpreter: environment });
    assert.deepEqual(serverSettings(configuration({ interpreter: "" }), keys, environment), {
      interpreter: environment,
    });
    assert.deepEqual(serverSettings(configuration({ interpreter: "/u/python" }), keys, environment), {
      interpreter: "/u/python",
    });
  });
});
