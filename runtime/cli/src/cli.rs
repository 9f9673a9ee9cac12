//! The command line: every command and flag with its help, and what flags say to the configuration.

pub mod remote;
pub mod restore;
pub mod usage;
pub mod values;

use crate::bench::BenchArgs;
use crate::javascript::SHIM;
use crate::prepare::FunctionOverrides;
use clap::{Args, Parser, Subcommand, ValueEnum};
use isolet_isolate::version::Isolation;
use isolet_node::config::Overrides;
use remote::RemoteCommand;
use restore::RestoreArgs;
use std::path::PathBuf;

/// Names the node that commands ask.
pub const NODE: &str = "ISOLET_NODE";

/// Holds the token that commands send. No flag does, since others see the arguments of a process.
pub const TOKEN: &str = "ISOLET_TOKEN";

/// Names the data folder, of a node and of commands that ask one.
pub const DATA: &str = "ISOLET_DATA";

/// Names a step at which a test ends the process, as `STEP` or `STEP:TIME`. Only builds with debug assertions obey.
pub const END_AT: &str = "ISOLET_END_AT";

const EXAMPLES: &str = "\
Examples:
  isolet new rust hello                        # start a function
  cd hello && isolet dev                       # build and run it, and again when a file changes
  isolet serve                                 # run a node
  isolet deploy hello                          # make the function live on it
  isolet bench hello                           # compare its cold and warm starts";

const SERVE_EXAMPLES: &str = "\
Every setting can also come from the file of --config and from the environment: --drain-timeout is
ISOLET_DRAIN_TIMEOUT, `--set http.header_timeout=5s` is ISOLET_HTTP_HEADER_TIMEOUT. Flags win over
the environment, the environment over the file. `isolet config` shows what results.

SIGTERM drains: requests under way finish, new ones are refused. SIGHUP reads the configuration again.

Examples:
  isolet serve --function shop.wasm
  isolet serve --function shop --function blog --listen 0.0.0.0:80
  isolet serve --config node.toml --log-format json
  isolet serve --function shop --listen 127.0.0.1:0      # prints the port it picked";

const DEV_EXAMPLES: &str = "\
Examples:
  isolet dev
  isolet dev examples/hello-rust --listen 127.0.0.1:3000";

const NEW_USAGE: &str = "\
isolet new <TEMPLATE> <DIR>
       isolet new --list";

const NEW_EXAMPLES: &str = "\
Examples:
  isolet new rust hello
  isolet new typescript hello
  isolet new --list";

const BUILD_EXAMPLES: &str = "\
Examples:
  isolet build
  isolet build examples/hello-rust";

const INSPECT_EXAMPLES: &str = "\
Examples:
  isolet inspect shop.wasm
  isolet inspect examples/hello-rust --figures
  isolet inspect shop.wasm --json | jq .imports";

const CONFIG_EXAMPLES: &str = "\
Examples:
  isolet config
  isolet config --config node.toml --set http.header_timeout=5s
  ISOLET_WORKERS=4 isolet config --json";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  isolet completions bash > ~/.local/share/bash-completion/completions/isolet
  isolet completions zsh > ~/.zfunc/_isolet
  isolet completions fish > ~/.config/fish/completions/isolet.fish";

/// Runs WebAssembly components as functions, each request in an isolate of its own
#[derive(Debug, Parser)]
#[command(name = "isolet", version, after_help = EXAMPLES, max_term_width = 100, disable_help_subcommand = true)]
pub struct Cli {
    /// When to use colours: auto, always or never
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "WHEN",
        default_value_t,
        hide_possible_values = true
    )]
    pub color: Color,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// A command with its arguments.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Runs a node that serves functions over HTTP
    Serve(ServeArgs),
    /// Builds and runs one function, and does both again when a file changes
    Dev(DevArgs),
    /// Starts a function from a template
    New(NewArgs),
    /// Builds a function and checks what was made
    Build(BuildArgs),
    /// Shows what a component imports and exports, and whether it can run here
    Inspect(InspectArgs),
    // Its help stands beside its arguments.
    #[allow(missing_docs)]
    Bench(BenchArgs),
    #[allow(missing_docs)]
    #[command(flatten)]
    Remote(RemoteCommand),
    /// Puts a backup into the data folder of a node that does not run
    Restore(RestoreArgs),
    /// Prints every setting of a node with its value and where that came from
    Config(ConfigArgs),
    /// Prints a completion script for a shell
    Completions(CompletionsArgs),
    /// Serves on sockets that a supervisor hands over.
    #[command(hide = true)]
    Worker,
    /// Compiles what comes on standard input.
    #[command(hide = true)]
    CompileChild,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Also in files and pipes
    Always,
    /// Nowhere
    Never,
}

/// Arguments of `isolet serve`.
#[derive(Clone, Debug, Default, Args)]
#[command(after_help = SERVE_EXAMPLES)]
pub struct ServeArgs {
    /// File with the node's settings
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Folder for machine code and everything else the node keeps [default: isolet-data]
    #[arg(long, value_name = "DIR")]
    pub data: Option<String>,
    /// Address to listen on; may be given again [default: 127.0.0.1:8080]
    #[arg(long, value_name = "IP:PORT")]
    pub listen: Vec<String>,
    /// A function to serve: a .wasm, a .wat or a folder with isolet.toml or wrangler.toml; may be given again
    #[arg(long = "function", value_name = "PATH")]
    pub functions: Vec<String>,
    /// Worker processes; 0 serves in this process [default: one a core]
    #[arg(long, value_name = "N")]
    pub workers: Option<u32>,
    /// Isolates alive at once in one worker; a request beyond them is answered 503 [default: 1000]
    #[arg(long, value_name = "N")]
    pub isolates_per_worker: Option<u32>,
    /// Runs components for wasi:http 0.3 too, which the engine calls experimental
    #[arg(long)]
    pub wasi_p3: bool,
    /// How long requests under way may go on once the node is told to stop [default: 30s]
    #[arg(long, value_name = "TIME")]
    pub drain_timeout: Option<String>,
    /// Shape of a log line [default: text]
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,
    /// Least important level that is logged [default: info]
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub log_level: Option<LogLevel>,
    /// Sets any setting, as in the file; may be given again
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = setting)]
    pub settings: Vec<(String, String)>,
    /// Answers every request with the headers server-timing and isolet-fuel
    #[arg(long)]
    pub server_timing: bool,
    /// How requests share isolates, in place of what the manifests say
    #[arg(long, value_enum, value_name = "MODE")]
    pub isolation: Option<IsolationMode>,
    /// Isolates that each worker keeps ready for a function, in place of what the manifests say
    #[arg(long, value_name = "N")]
    pub ready: Option<u32>,
}

/// Shape of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people
    Text,
    /// One JSON object a line
    Json,
}

/// How important an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "the names say it all")]
pub enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

/// How requests share isolates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum IsolationMode {
    /// One new isolate a request
    Fresh,
    /// An isolate serves many requests, one after another
    Reuse,
    /// An isolate serves many requests at once (wasi:http 0.3 alone)
    Concurrent,
}

/// Arguments of `isolet dev`.
#[derive(Clone, Debug, Args)]
#[command(after_help = DEV_EXAMPLES)]
pub struct DevArgs {
    /// A folder with isolet.toml or wrangler.toml, or a component
    #[arg(default_value = ".")]
    pub path: PathBuf,
    /// Address to listen on; port 0 picks one
    #[arg(long, value_name = "IP:PORT", default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Builds once and does not watch for changes
    #[arg(long)]
    pub no_watch: bool,
    /// Runs a component for wasi:http 0.3 too, which the engine calls experimental
    #[arg(long)]
    pub wasi_p3: bool,
}

/// Arguments of `isolet new`.
#[derive(Clone, Debug, Args)]
#[command(after_help = NEW_EXAMPLES, override_usage = NEW_USAGE)]
pub struct NewArgs {
    /// What to start from
    #[arg(value_enum, required_unless_present = "list")]
    pub template: Option<Template>,
    /// Folder to make; its name becomes the function's
    #[arg(value_name = "DIR", required_unless_present = "list")]
    pub directory: Option<PathBuf>,
    /// Lists the templates
    #[arg(long, exclusive = true)]
    pub list: bool,
}

/// What a function is started from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Template {
    /// A function in Rust, for wasi:http 0.2
    Rust,
    /// A function in JavaScript
    Javascript,
    /// A function in TypeScript
    Typescript,
    /// A function in TypeScript with the web framework Hono
    Hono,
}

/// Arguments of `isolet build`.
#[derive(Clone, Debug, Args)]
#[command(after_help = BUILD_EXAMPLES)]
pub struct BuildArgs {
    /// A folder with isolet.toml or wrangler.toml
    #[arg(default_value = ".")]
    pub path: PathBuf,
}

/// Arguments of `isolet inspect`.
#[derive(Clone, Debug, Args)]
#[command(after_help = INSPECT_EXAMPLES)]
pub struct InspectArgs {
    /// A component, or a folder with isolet.toml
    #[arg(default_value = ".")]
    pub path: PathBuf,
    /// Also compiles it and measures how long an isolate takes to start
    #[arg(long)]
    pub figures: bool,
    /// With --figures, measures a component for wasi:http 0.3 too, which the engine calls experimental
    #[arg(long)]
    pub wasi_p3: bool,
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `isolet config`.
#[derive(Clone, Debug, Args)]
#[command(after_help = CONFIG_EXAMPLES)]
pub struct ConfigArgs {
    /// File with the node's settings
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Sets any setting, as in the file; may be given again
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = setting)]
    pub settings: Vec<(String, String)>,
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `isolet completions`.
#[derive(Clone, Debug, Args)]
#[command(after_help = COMPLETIONS_EXAMPLES)]
pub struct CompletionsArgs {
    /// The shell to complete in
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// The environment, without variables that are not UTF-8: no setting is called by such a name or has such a value. Without
/// those as well that are of other commands and not of nodes.
pub fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os()
        .filter(|(name, _)| ![SHIM, NODE, TOKEN, END_AT].iter().any(|other| name == other))
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}

impl ServeArgs {
    /// What the flags say to the node's configuration.
    pub fn overrides(&self) -> Overrides {
        let mut overrides = Overrides::default();
        set_all(&mut overrides, &self.settings);
        for address in &self.listen {
            overrides.set("listen", Some(address));
        }
        for function in &self.functions {
            overrides.set("functions", Some(function));
        }
        overrides.set("data", self.data.as_ref());
        overrides.set("workers", self.workers);
        overrides.set("isolates_per_worker", self.isolates_per_worker);
        overrides.set("wasi_p3", self.wasi_p3.then_some(true));
        overrides.set("drain_timeout", self.drain_timeout.as_ref());
        overrides.set("log.format", self.log_format.as_ref().map(name_of));
        overrides.set("log.level", self.log_level.as_ref().map(name_of));
        overrides
    }

    /// What the flags change in every function.
    pub fn function_overrides(&self) -> FunctionOverrides {
        FunctionOverrides {
            isolation: self.isolation.map(Isolation::from),
            ready: self.ready,
            server_timing: self.server_timing.then_some(true),
        }
    }
}

impl ConfigArgs {
    /// What the flags say to the node's configuration.
    pub fn overrides(&self) -> Overrides {
        let mut overrides = Overrides::default();
        set_all(&mut overrides, &self.settings);
        overrides
    }
}

impl From<IsolationMode> for Isolation {
    fn from(mode: IsolationMode) -> Self {
        match mode {
            IsolationMode::Fresh => Isolation::Fresh,
            IsolationMode::Reuse => Isolation::Reuse,
            IsolationMode::Concurrent => Isolation::Concurrent,
        }
    }
}

impl From<Color> for anstream::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
    }
}

/// The word a value is chosen by.
pub fn name_of(value: &impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn set_all(overrides: &mut Overrides, settings: &[(String, String)]) {
    for (key, value) in settings {
        overrides.set(key, Some(value));
    }
}

fn setting(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once('=') {
        Some((key, value)) if !key.trim().is_empty() => Ok((key.trim().to_owned(), value.trim().to_owned())),
        _ => Err("write KEY=VALUE, like http.header_timeout=5s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;
    use isolet_node::config::NodeConfig;

    fn serve(line: &str) -> ServeArgs {
        let line = format!("isolet serve {line}");
        match Cli::try_parse_from(line.split(' ').filter(|word| !word.is_empty())) {
            Ok(Cli { command: Command::Serve(args), .. }) => args,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn commands_and_flags_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_flag_of_serve_reaches_the_configuration() {
        let args = serve(
            "--data d --listen 127.0.0.1:0 --listen [::1]:0 --function a.wasm --function b --workers 3 --wasi-p3 \
             --drain-timeout 5s --log-format json --log-level debug --set http.header_timeout=7s",
        );
        let config = NodeConfig::load(None, [], args.overrides()).expect("the flags are valid");
        let changed = config.explain().iter().filter(|row| row.origin.to_string().starts_with("flag"));
        let changed: Vec<_> = changed.map(|row| format!("{}={}", row.key, row.value)).collect();
        assert_eq!(
            changed,
            [
                "listen[0]=http://127.0.0.1:0",
                "listen[1]=http://[::1]:0",
                "data=d",
                "workers=3",
                "wasi_p3=true",
                "drain_timeout=5s",
                "functions[0]=a.wasm",
                "functions[1]=b",
                "http.header_timeout=7s",
                "log.format=json",
                "log.level=debug",
            ]
        );
    }

    #[test]
    fn flags_that_are_not_given_leave_all_to_the_other_layers() {
        let env = [("ISOLET_WORKERS".to_owned(), "2".to_owned())];
        let config = NodeConfig::load(None, env, serve("").overrides()).expect("valid");
        assert_eq!(config.workers, 2);
        assert!(config.explain().iter().all(|row| !row.origin.to_string().starts_with("flag")));
    }

    #[test]
    fn flags_for_load_tests_change_every_function() {
        let overrides = serve("--isolation reuse --ready 4 --server-timing").function_overrides();
        assert_eq!(overrides.isolation, Some(Isolation::Reuse));
        assert_eq!((overrides.ready, overrides.server_timing), (Some(4), Some(true)));
        let none = serve("").function_overrides();
        assert_eq!((none.isolation, none.ready, none.server_timing), (None, None, None));
    }

    #[test]
    fn settings_are_a_key_and_a_value() {
        assert_eq!(setting("a.b = c=d"), Ok(("a.b".to_owned(), "c=d".to_owned())));
        for wrong in ["", "a", "=b"] {
            assert!(setting(wrong).is_err(), "{wrong}");
        }
    }
}
