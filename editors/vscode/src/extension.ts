// Starts `newslint lsp` for copy, and ends it with the editor: all the rest is said in the protocol.

import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

const COPY = ["markdown", "mdx", "plaintext", "html"];

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("newslint.restart", restart),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("newslint")) void restart();
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  const [command = "newslint", ...args] = vscode.workspace.getConfiguration("newslint").get<string[]>("command", []);
  const schemes = ["file", "untitled"];
  const documentSelector = COPY.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));
  client = new LanguageClient("newslint", "newslint", { command, args }, { documentSelector });
  try {
    await client.start();
  } catch {
    client = undefined;
    void vscode.window.showErrorMessage(`newslint cannot be started as ${command}: pip install 'newslint[lsp]', or set newslint.command.`);
  }
}
