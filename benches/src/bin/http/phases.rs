//! Start phases of one node beside a bare hyper server.

use crate::Common;
use isolet_benches::contest::{self, Contender, Load};
use isolet_benches::project_file;
use isolet_benches::server::{Server, bare, isolet_serve};
use std::path::Path;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct PhasesArgs {
    #[command(flatten)]
    load: Load,
    /// Isolates kept ready where the phase is ready
    #[arg(long, default_value_t = 32)]
    ready: u32,
    /// Also measure JavaScript, which takes a while to compile
    #[arg(long)]
    javascript: bool,
}

/// One node to measure: a guest and how its isolates start.
struct Case<'a> {
    name: &'a str,
    component: &'a str,
    isolation: &'a str,
    ready: u32,
}

/// Measures and prints.
pub(crate) async fn run(common: &Common, args: &PhasesArgs) -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let mut contenders = vec![Contender::new("bare hyper", Server::start(&mut bare(&common.isolet)?).await?)];
    for case in cases(args) {
        eprintln!("start {}", case.name);
        let server = start(common, &case, &data.path().join(case.name)).await?;
        contenders.push(Contender::new(case.name, server));
    }
    let rows = contest::run(contenders, &args.load, |round, name| eprintln!("round {round}: {name}")).await?;
    if common.json {
        println!("{}", serde_json::to_string_pretty(&rows)?);
    } else {
        println!("{}", contest::table(&rows));
    }
    Ok(())
}

fn cases(args: &PhasesArgs) -> Vec<Case<'static>> {
    let (wat, rust) = ("fixtures/wasm/hello.wasm", "examples/hello-rust/hello-rust.wasm");
    let case = |name, component, isolation| Case { name, component, isolation, ready: 0 };
    let mut cases = vec![
        case("wat fresh", wat, "fresh"),
        case("rust fresh", rust, "fresh"),
        Case { ready: args.ready, ..case("rust ready", rust, "fresh") },
        case("rust reused", rust, "reuse"),
    ];
    if args.javascript {
        cases.push(case("javascript fresh", "examples/hello-js/.isolet/hello-js.wasm", "fresh"));
    }
    cases
}

async fn start(common: &Common, case: &Case<'_>, data: &Path) -> anyhow::Result<Server> {
    let mut command = isolet_serve(&common.isolet, data)?;
    command.arg("--function").arg(project_file(case.component));
    command.args(["--server-timing", "--isolation", case.isolation, "--ready", &case.ready.to_string()]);
    Server::start(&mut command).await
}
