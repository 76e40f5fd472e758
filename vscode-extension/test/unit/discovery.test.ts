import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { beside, discover, onPath, type Places } from "../../src/server/discovery";
import { installCommand, shown } from "../../src/server/installation";

function places(files: string[], changes: Partial<Places> = {}): Places {
  return {
    setting: "",
    environment: undefined,
    searchPath: "/usr/local/bin:/usr/bin",
    folders: ["/projects/demo"],
    trusted: true,
    home: "/home/me",
    platform: "linux",
    isFile: (path) => files.includes(path),
    ...changes,
  };
}

const venv = "/projects/demo/.venv/bin/coderl-lsp";
const global = "/usr/bin/coderl-lsp";

describe("discovery", () => {
  it("takes the setting, then the environment, then the PATH", () => {
    const files = ["/opt/coderl-lsp", venv, global];
    const environment = "/projects/demo/.venv/bin/python";
    assert.deepEqual(discover(places(files, { setting: "/opt/coderl-lsp", environment })), {
      command: "/opt/coderl-lsp",
      source: "setting",
    });
    assert.deepEqual(discover(places(files, { environment })), { command: venv, source: "environment" });
    assert.deepEqual(discover(places(files)), { command: global, source: "PATH" });
    assert.deepEqual(discover(places([])), {});
  });

  it("goes on to the PATH where the environment has none", () => {
    const found = discover(places([global], { environment: "/projects/demo/.venv/bin/python" }));
    assert.deepEqual(found, { command: global, source: "PATH" });
  });

  it("names the setting that leads nowhere rather than taking another server", () => {
    assert.deepEqual(discover(places([global], { setting: "/opt/gone" })), { setting: "/opt/gone" });
  });

  it("reads ~ and paths relative to a folder in the setting", () => {
    const home = places(["/home/me/bin/coderl-lsp"], { setting: "~/bin/coderl-lsp" });
    assert.deepEqual(discover(home), { command: "/home/me/bin/coderl-lsp", source: "setting" });
    const relative = places([venv], { setting: ".venv/bin/coderl-lsp" });
    assert.deepEqual(discover(relative), { command: venv, source: "setting" });
  });

  it("starts nothing of a workspace that is not trusted", () => {
    const environment = "/projects/demo/.venv/bin/python";
    const searchPath = "/projects/demo/.venv/bin:/usr/bin";
    const untrusted = { environment, searchPath, trusted: false };
    assert.deepEqual(discover(places([venv], untrusted)), {});
    assert.deepEqual(discover(places([venv, global], untrusted)), { command: global, source: "PATH" });
    assert.deepEqual(discover(places([venv], { searchPath })), { command: venv, source: "PATH" });
  });

  it("never takes a relative entry of the PATH", () => {
    assert.equal(onPath("coderl-lsp", places(["bin/coderl-lsp", "coderl-lsp"], { searchPath: "bin::." })), undefined);
  });

  it("knows where Windows keeps scripts", () => {
    const windows = { platform: "win32" as const, searchPath: "C:\\Tools;C:\\Py\\Scripts", folders: [] };
    const script = "C:\\Py\\Scripts\\coderl-lsp.exe";
    assert.deepEqual(discover(places([script], windows)), { command: script, source: "PATH" });
    assert.equal(beside("C:\\Py\\python.exe", "coderl-lsp", places([script], windows)), script);
    assert.equal(beside("C:\\Py\\Scripts\\python.exe", "coderl-lsp", places([script], windows)), script);
  });
});

describe("the command that installs", () => {
  it("uses the selected environment, else uv, else pipx, else pip", () => {
    const at = (files: string[], changes = {}) => shown(installCommand(places(files, changes)));
    assert.equal(at([], { environment: "/v/bin/python" }), "/v/bin/python -m pip install coderl-lsp");
    assert.equal(at(["/usr/bin/uv", "/usr/bin/pipx"]), "uv tool install coderl-lsp");
    assert.equal(at(["/usr/bin/pipx"]), "pipx install coderl-lsp");
    assert.equal(at([]), "python3 -m pip install --user coderl-lsp");
    assert.equal(at([], { platform: "win32" }), "py -m pip install --user coderl-lsp");
  });

  it("quotes what a shell would take apart", () => {
    const command = installCommand(places([], { environment: "/my envs/bin/python" }));
    assert.equal(shown(command), '"/my envs/bin/python" -m pip install coderl-lsp');
  });
});
