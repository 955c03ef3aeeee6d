//! Starts `newslint lsp`, as it is found on the PATH of the work tree.

use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Newslint;

impl zed::Extension for Newslint {
    fn new() -> Self {
        Newslint
    }

    fn language_server_command(&mut self, _id: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree
            .which("newslint")
            .ok_or("newslint is not on the PATH: pip install 'newslint[lsp]'")?;
        Ok(Command { command, args: vec!["lsp".to_string()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Newslint);
