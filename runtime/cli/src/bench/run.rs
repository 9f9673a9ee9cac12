//! Runs the scenarios of a plan in turn and prints the report.

use super::connection::{Client, Target};
use super::load::{Until, closed, open};
use super::plan::{BenchArgs, Plan, ROUNDS, Scenario, Subject};
use super::report::{BARE, Measured, Report, add_ratios};
use super::server::Server;
use super::{baseline, html, table};
use anyhow::{Context as _, bail};
use indicatif::{ProgressBar, ProgressStyle};
use isolet_isolate::version::StartPhase;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Load before each measurement, so that connections, caches and pools are as they stay.
const WARM_UP: Duration = Duration::from_millis(200);
/// Longest wait for the answer to the request that is sent before anything is measured.
const PROBE_TIMEOUT: Duration = Duration::from_secs(30);

/// Measures what the arguments say; prints the report on standard output and progress on standard error.
///
/// # Errors
/// When a server cannot be started, does not answer the request with success, or a file cannot be written.
pub async fn run(args: BenchArgs) -> anyhow::Result<()> {
    if args.serve_bare {
        return serve_bare();
    }
    let plan = Plan::new(&args);
    let measured = match &args.subject {
        Subject::Function(path) => measure_function(&plan, path).await?,
        Subject::Url(authority, _) => vec![measure_url(&plan, authority).await?],
    };
    let report = report(&args, &plan, &measured);
    print(&args, &report)
}

/// Serves the bare server and says where, as a node does.
fn serve_bare() -> anyhow::Result<()> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let mut stdout = std::io::stdout().lock();
    writeln!(stdout, "listening on http://{}", listener.local_addr()?)?;
    stdout.flush()?;
    drop(stdout);
    let served = std::thread::spawn(move || baseline::serve_on_this_thread(listener));
    served.join().map_err(|_| anyhow::anyhow!("the bare server stopped"))?.context("the bare server stopped")
}

async fn measure_function(plan: &Plan, function: &Path) -> anyhow::Result<Vec<Measured>> {
    if !function.exists() {
        bail!("{} does not exist; give a component, a folder with isolet.toml, or a URL", function.display());
    }
    let data = tempfile::tempdir().context("cannot make a folder for machine code")?;
    let progress = progress(u64::from(ROUNDS) * plan.scenarios.len() as u64 + 1);
    let bench = Bench { plan, function, data: data.path() };
    progress.set_message("compile");
    bench.prepare().await?;
    progress.inc(1);
    let mut measured: Vec<Measured> = plan.scenarios.iter().map(|scenario| scenario.measured()).collect();
    for _ in 0..ROUNDS {
        for (scenario, measured) in plan.scenarios.iter().zip(&mut measured) {
            progress.set_message(measured.name);
            bench.round(*scenario, measured).await?;
            progress.inc(1);
        }
    }
    progress.finish_and_clear();
    Ok(measured)
}

async fn measure_url(plan: &Plan, authority: &http::uri::Authority) -> anyhow::Result<Measured> {
    let port = authority.port_u16().unwrap_or(80);
    // IPv6 addresses stand in brackets in a URL and without them everywhere else.
    let host = authority.host().trim_matches(['[', ']']);
    let addr =
        tokio::net::lookup_host((host, port)).await.with_context(|| format!("cannot resolve {host}"))?;
    let addr = addr.into_iter().next().with_context(|| format!("{host} has no address"))?;
    let target = plan.target(addr);
    probe(&target).await?;
    let mut measured = Measured { name: "all", ..Measured::default() };
    let progress = progress(u64::from(ROUNDS));
    for _ in 0..ROUNDS {
        progress.set_message("load");
        load(plan, &target, None, &mut measured).await?;
        progress.inc(1);
    }
    progress.finish_and_clear();
    Ok(measured)
}

/// What every round needs.
#[derive(Clone, Copy, Debug)]
struct Bench<'a> {
    plan: &'a Plan,
    function: &'a Path,
    data: &'a Path,
}

impl Bench<'_> {
    /// Has the function compiled into the data folder, and checks that it answers.
    async fn prepare(&self) -> anyhow::Result<()> {
        let server = self.start(Scenario::Fresh).await?;
        probe(&server.target(self.plan)).await?;
        server.stop().await
    }

    async fn round(&self, scenario: Scenario, measured: &mut Measured) -> anyhow::Result<()> {
        if scenario == Scenario::Loaded {
            return self.first_requests(measured).await;
        }
        let server = self.start(scenario).await?;
        let target = server.target(self.plan);
        load(self.plan, &target, Some(&server), measured).await?;
        server.stop().await
    }

    /// The first request to each of several new processes, over a connection that is open before.
    async fn first_requests(&self, measured: &mut Measured) -> anyhow::Result<()> {
        for _ in 0..self.plan.starts_per_round {
            let server = self.start(Scenario::Loaded).await?;
            let summary = closed(&server.target(self.plan), 1, Until::Requests(1)).await?;
            measured.open.merge(&summary);
            measured.memory = server.processes.memory().ok();
            server.stop().await?;
        }
        Ok(())
    }

    async fn start(&self, scenario: Scenario) -> anyhow::Result<Server> {
        Server::start(scenario, self.function, self.data, self.plan.settings.ready).await
    }
}

/// One round of load on one server: warm-up, throughput, latency.
async fn load(
    plan: &Plan,
    target: &Target,
    server: Option<&Server>,
    measured: &mut Measured,
) -> anyhow::Result<()> {
    let connections = plan.settings.connections;
    closed(target, connections, Until::Elapsed(WARM_UP.min(plan.slice))).await?;
    let cpu = || server.and_then(|server| server.processes.cpu().ok());
    let cpu_before = cpu();
    let throughput = closed(target, connections, Until::Elapsed(plan.slice)).await?;
    let used = cpu().zip(cpu_before).map(|(after, before)| after.saturating_sub(before));
    if throughput.responses == 0 {
        bail!("{}: no request was answered: {:?}", measured.name, throughput.errors);
    }
    let latency = open(target, plan.offered(throughput.throughput())).await?;
    measured.cpu = used.map(|used| used + measured.cpu.unwrap_or_default());
    measured.memory = server.and_then(|server| server.processes.memory().ok());
    measured.offered += plan.slice;
    measured.closed.merge(&throughput);
    measured.open.merge(&latency);
    Ok(())
}

/// Sends one request and refuses to measure anything that does not answer it with success.
async fn probe(target: &Target) -> anyhow::Result<()> {
    let mut client = Client::new(target, &Arc::from(target.wire()));
    let (method, path, addr) = (&target.method, &target.path, target.addr);
    let response = tokio::time::timeout(PROBE_TIMEOUT, client.send()).await;
    let response = response.with_context(|| format!("{addr} did not answer {method} {path} within 30 s"))?;
    let response = response.with_context(|| format!("{addr} did not answer {method} {path}"))?;
    if response.status >= 400 {
        let code = response.error.map(|code| format!(" ({code})")).unwrap_or_default();
        bail!(
            "{method} {path} was answered with {}{code}; choose a request with --path, --method, -H",
            response.status
        );
    }
    Ok(())
}

impl Scenario {
    fn measured(self) -> Measured {
        let phase = match self {
            Scenario::Bare => return Measured { name: BARE, ..Measured::default() },
            Scenario::Loaded => StartPhase::Loaded,
            Scenario::Fresh => StartPhase::Fresh,
            Scenario::Ready => StartPhase::Ready,
            Scenario::Reused => StartPhase::Reused,
        };
        Measured { name: phase.as_str(), phase: Some(phase), ..Measured::default() }
    }
}

fn report(args: &BenchArgs, plan: &Plan, measured: &[Measured]) -> Report {
    let mut rows: Vec<_> = measured.iter().flat_map(Measured::rows).collect();
    add_ratios(&mut rows);
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let mut notes: Vec<_> = measured.iter().flat_map(Measured::notes).collect();
    if cfg!(debug_assertions) && matches!(args.subject, Subject::Function(_)) {
        notes.insert(0, "This is a debug build: its figures say little. Build with --release.".to_owned());
    }
    if processors == 1 {
        notes.push("The load generator and the server share one processor.".to_owned());
    }
    Report {
        version: env!("CARGO_PKG_VERSION"),
        target: args.subject.to_string(),
        request: plan.request(),
        build: if cfg!(debug_assertions) { "debug" } else { "release" },
        processors,
        settings: plan.settings.clone(),
        rows,
        notes,
    }
}

fn print(args: &BenchArgs, report: &Report) -> anyhow::Result<()> {
    if let Some(file) = &args.html {
        std::fs::write(file, html::page(report))
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    let mut stdout = std::io::stdout().lock();
    if args.json {
        serde_json::to_writer_pretty(&mut stdout, report)?;
        writeln!(stdout)?;
        return Ok(());
    }
    writeln!(stdout, "{}", table::table(report))?;
    for note in &report.notes {
        writeln!(stdout, "note: {note}")?;
    }
    if let Some(file) = &args.html {
        writeln!(stdout, "report: {}", file.display())?;
    }
    Ok(())
}

/// A bar on standard error; nothing where that is not a terminal.
fn progress(steps: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} [{bar:30}] {pos}/{len} {msg} ({elapsed})");
    let bar = ProgressBar::new(steps).with_style(style.expect("the template is a valid constant"));
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::report::Row;
    use clap::Parser;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        args: BenchArgs,
    }

    fn args(line: &[&str]) -> BenchArgs {
        Cli::try_parse_from([&["bench"], line].concat()).expect("valid arguments").args
    }

    /// A bare server on a thread that lives as long as the tests.
    fn bare() -> String {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback");
        let addr = listener.local_addr().expect("bound");
        std::thread::spawn(move || baseline::serve_on_this_thread(listener));
        format!("http://{addr}/")
    }

    #[tokio::test]
    async fn a_url_is_measured_and_reported() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("report.html");
        let mut args = args(&[&bare(), "--duration", "600ms", "--rate", "500"]);
        args.html = Some(file.clone());
        run(args).await.expect("a report");
        let page = std::fs::read_to_string(file).expect("the page was written");
        assert!(page.contains("<th scope=\"row\">all</th>"), "{page}");
    }

    #[tokio::test]
    async fn the_open_loop_offers_the_rate_it_says() {
        let args = args(&[&bare(), "--duration", "1200ms", "--rate", "500", "--arrivals", "uniform"]);
        let authority = match &args.subject {
            Subject::Url(authority, _) => authority.clone(),
            Subject::Function(path) => unreachable!("{} is not a URL", path.display()),
        };
        let measured = measure_url(&Plan::new(&args), &authority).await.expect("it is served");
        let [row]: [Row; 1] = measured.rows().try_into().expect("no phases are named");
        // 200 ms at 500 a second, three times; the arrival at the very end is not due.
        assert_eq!(row.requests, 3 * 99);
        assert!(row.errors.is_empty() && row.throughput > Some(0.0), "{row:?}");
    }

    #[tokio::test]
    async fn what_cannot_be_measured_is_said() {
        let gone = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback");
        let url = format!("http://{}/", gone.local_addr().expect("bound"));
        drop(gone);
        let cases =
            [(url.as_str(), "did not answer GET /"), ("/nowhere.wasm", "/nowhere.wasm does not exist")];
        for (subject, message) in cases {
            let error = run(args(&[subject])).await.expect_err("nothing to measure").to_string();
            assert!(error.contains(message), "{error}");
        }
    }
}
