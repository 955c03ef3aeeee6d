// The bundle as VS Code loads it, and the server that it starts, spoken to with VS Code's own library.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require("vscode-jsonrpc/node");
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const command = process.env.NEWSLINT ? JSON.parse(process.env.NEWSLINT) : manifest.contributes.configuration.properties["newslint.command"].default;
const SEED = "# Ferries\n\nThe yard 🚢 ordered ships for 380 billion yuan ($35 billion).\n\n($1 = 7.1157 Chinese yuan)\n";

/** As much of `vscode` as the bundle asks for while it is loaded: whatever is named is a class, a function and a value. */
function anything() {
  return new Proxy(class {}, { get: (made, name) => (name in made ? made[name] : (made[name] = anything())) });
}

test("the bundle is what the manifest names", () => {
  const load = Module._load;
  Module._load = (request, ...rest) => (request === "vscode" ? anything() : load(request, ...rest));
  try {
    const extension = require(`../${manifest.main}`);
    assert.equal(typeof extension.activate, "function");
    assert.equal(typeof extension.deactivate, "function");
  } finally {
    Module._load = load;
  }
});

test("the server underlines a figure where VS Code counts it", { timeout: 60_000 }, async () => {
  const [program, ...args] = command;
  const server = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  const line = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const shown = new Promise((resolve) => line.onNotification("textDocument/publishDiagnostics", resolve));
  line.listen();
  const started = await line.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  assert.equal(started.capabilities.positionEncoding, "utf-16");
  await line.sendNotification("initialized", {});
  const textDocument = { uri: "untitled:Untitled-1", languageId: "markdown", version: 1, text: SEED };
  await line.sendNotification("textDocument/didOpen", { textDocument });
  const { diagnostics } = await shown;
  assert.deepEqual(diagnostics.map((found) => found.code), ["FIG101"]);
  assert.equal(diagnostics[0].range.start.character, SEED.split("\n")[2].indexOf("$35"));
  await line.sendRequest("shutdown");
  const ended = new Promise((resolve) => server.on("exit", resolve));
  await line.sendNotification("exit");
  assert.equal(await ended, 0);
});
