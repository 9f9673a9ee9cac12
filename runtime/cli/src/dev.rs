//! `isolet dev`: build, run, watch, rebuild and reload without dropping a request; one line a request.

use crate::build;
use crate::cli::DevArgs;
use crate::javascript;
use crate::output::printable;
use crate::prepare::{self, FunctionOverrides};
use crate::serve::host_ready;
use crate::settings::serve_config;
use anstyle::{AnsiColor, Style};
use anyhow::Context as _;
use isolet_isolate::deploy::Deployer;
use isolet_isolate::evidence::Evidence;
use isolet_isolate::outcome::Outcome;
use isolet_node::catalog::Catalog;
use isolet_node::config::{NodeConfig, Overrides};
use isolet_node::control::Certificates;
use isolet_node::counts::Counts;
use isolet_node::events::outbox;
use isolet_node::manifest::{Manifest, Source, function_routes_default};
use isolet_node::node::{Closed, missing_callees};
use isolet_node::worker::{Given, Serving};
use notify::{RecursiveMode, Watcher as _};
use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

/// Changes that come closer together than this are one: editors write a file in several steps.
const SETTLE: Duration = Duration::from_millis(150);

/// Bytes of sources that are read to see whether they changed.
const FINGERPRINT_BYTES_MAX: u64 = 64 << 20;

/// Where `dev` keeps machine code, inside the function's folder.
const DATA: &str = javascript::FOLDER;

/// Time for requests in flight once `dev` is stopped.
const DRAIN: Duration = Duration::from_secs(2);

const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const DIM: Style = Style::new().dimmed();

/// Runs `isolet dev` until it is interrupted.
///
/// # Errors
/// The first build fails in a way that editing the source cannot mend: no manifest, a port in use.
pub async fn run(args: DevArgs) -> anyhow::Result<()> {
    let mut flags = Overrides::default();
    flags.set("listen", Some(&args.listen));
    flags.set("functions", Some(args.path.display()));
    let config = NodeConfig::load(None, [], flags)?;
    host_ready()?;
    let mut manifest = Manifest::load(&args.path, &config.bounds)?;
    let data = prepare::open_data(&manifest.directory.join(DATA))?;
    let deployer = prepare::deployer(&data, args.wasi_p3)?;
    // Nobody follows: what happens is printed here.
    let (events, _) = outbox();
    let given = Given { data, counts: Counts::private(1), events };
    let mut settings = serve_config(&config, 1);
    settings.pool.engine.wasi_p3 = args.wasi_p3;
    // What it does is printed, not sent anywhere.
    settings.sampling = None;
    let serving = Serving::new(&settings, &Certificates(vec![None]), given, Box::new(print_request))?;
    let listener = bind(&args.listen)?;
    let address = listener.local_addr()?;

    let (changes, mut changed) = mpsc::channel(1);
    let watched = watched(&manifest);
    let mut watch = if args.no_watch { None } else { Some(Watch::start(&watched, changes)?) };
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let sources = fingerprint(&watched);
    let is_built = reload(&args.path, &mut manifest, &config, &deployer, &serving, true).await;
    let mut built = is_built.then_some(sources);
    serving.accept(vec![listener])?;
    anstream::println!("listening on http://{address}");
    loop {
        tokio::select! {
            Some(()) = changed.recv() => {
                settle(&mut changed).await;
                if let Some(watch) = &mut watch {
                    watch.follow()?;
                }
                // What a build itself wrote is no change once it writes the same.
                let sources = Some(fingerprint(&watched));
                if built != sources {
                    let is_built = reload(&args.path, &mut manifest, &config, &deployer, &serving, false).await;
                    // After a failure the reason may lie outside of what is watched.
                    built = sources.filter(|_| is_built);
                }
            }
            _ = interrupt.recv() => break,
            _ = terminate.recv() => break,
        }
    }
    serving.drained(DRAIN).await;
    Ok(())
}

/// Waits until what changes together has changed, and forgets that it did.
async fn settle(changed: &mut mpsc::Receiver<()>) {
    tokio::time::sleep(SETTLE).await;
    while changed.try_recv().is_ok() {}
}

/// A digest of what the watched files hold, links left out. Past [`FINGERPRINT_BYTES_MAX`] it is of lengths and times.
fn fingerprint(watched: &[PathBuf]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let mut left = FINGERPRINT_BYTES_MAX;
    let mut paths: Vec<PathBuf> = watched.to_vec();
    while let Some(path) = paths.pop() {
        // What cannot be read, or is gone, differs from what is there.
        let Ok(about) = std::fs::metadata(&path) else { continue };
        hasher.update(path.as_os_str().as_encoded_bytes());
        if about.is_dir() {
            let entries = std::fs::read_dir(&path).into_iter().flatten().flatten();
            // A linked folder may contain this one.
            let is_link = |entry: &std::fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_symlink());
            let inside = entries.filter(|entry| !is_link(entry)).map(|entry| entry.path());
            let mut inside: Vec<_> = inside.filter(|path| !javascript::is_ignored(path)).collect();
            inside.sort_unstable();
            paths.append(&mut inside);
        } else if let Some(rest) = left.checked_sub(about.len()) {
            left = rest;
            hasher.update(&std::fs::read(&path).unwrap_or_default());
        } else {
            hasher.update(format!("{} {:?}", about.len(), about.modified().ok()).as_bytes());
        }
    }
    hasher.finalize()
}

fn bind(address: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).with_context(|| {
        format!(
            "cannot listen on {address}; stop what uses it or choose another with --listen (port 0 picks one)"
        )
    })
}

/// Builds and serves what the folder holds now, and says whether it does. On an error it is printed and the version before
/// serves on.
async fn reload(
    path: &Path,
    manifest: &mut Manifest,
    config: &NodeConfig,
    deployer: &Deployer,
    serving: &Serving,
    first: bool,
) -> bool {
    let began = Instant::now();
    match rebuild(path, manifest, config, deployer, serving).await {
        Ok(()) => {
            let verb = if first { "built" } else { "reloaded" };
            anstream::eprintln!(
                "{GOOD}{verb}{GOOD:#} {} {DIM}in {:.0?}{DIM:#}",
                manifest.name,
                began.elapsed()
            );
            true
        }
        Err(error) => {
            anstream::eprintln!("{BAD}error{BAD:#}: {error:#}");
            let hint =
                if first { "nothing is served until it is mended" } else { "the version before serves on" };
            anstream::eprintln!("{DIM}{hint}{DIM:#}");
            false
        }
    }
}

async fn rebuild(
    path: &Path,
    manifest: &mut Manifest,
    config: &NodeConfig,
    deployer: &Deployer,
    serving: &Serving,
) -> anyhow::Result<()> {
    *manifest = Manifest::load(path, &config.bounds)?;
    for warning in prepare::warnings(manifest) {
        anstream::eprintln!("{DIM}warning: {}{DIM:#}", printable(warning));
    }
    build::make(manifest).await?;
    let overrides = FunctionOverrides {
        server_timing: Some(manifest.observe.server_timing.unwrap_or(true)),
        ..FunctionOverrides::default()
    };
    let mut deployed = prepare::deploy(manifest, 1, deployer, &overrides).await?;
    let everything = function_routes_default(&manifest.name, 1);
    // The hosts of a Worker's routes are those of its deployment; while it is written, any will do.
    if manifest.wrangler.is_some() && !deployed.routes.contains(&everything) {
        deployed.routes.push(everything);
    }
    let catalog = Catalog::from_iter([deployed]);
    for missing in missing_callees(&catalog) {
        anstream::eprintln!("{DIM}warning: {missing}; a call of it is answered with 503{DIM:#}");
    }
    serving.apply(catalog).await?;
    Ok(())
}

/// What is watched: what the manifest names, the manifest itself and, without a build command, the component. Of a function in
/// JavaScript it is the whole folder.
fn watched(manifest: &Manifest) -> Vec<PathBuf> {
    let mut watched: Vec<PathBuf> = manifest.build.watch.clone();
    match (&manifest.component, &manifest.build.command) {
        (Source::Main(_), _) => watched.push(manifest.directory.join(".")),
        (Source::Component(_), Some(_)) if watched.is_empty() => watched.push(manifest.directory.join("src")),
        (Source::Component(_), Some(_)) => {}
        (Source::Component(path), None) => watched.push(path.clone()),
    }
    if matches!(manifest.component, Source::Component(_)) {
        watched.push(manifest.directory.join(isolet_node::manifest::MANIFEST_FILE));
    }
    watched
}

/// A watch over files and folders.
///
/// Files are watched by their folders: most tools put a new file in the place of the old one, and a watch on that one
/// would end with it.
struct Watch {
    watcher: notify::RecommendedWatcher,
    /// Folders to watch with what is below them, as events name them.
    folders: Vec<PathBuf>,
    /// Places that are watched. One has one watch; the wider one is enough.
    places: BTreeSet<PathBuf>,
}

impl Watch {
    /// Tells `changes` when something in `watched` changes.
    fn start(watched: &[PathBuf], changes: mpsc::Sender<()>) -> anyhow::Result<Self> {
        let (folders, files): (Vec<_>, Vec<_>) =
            watched.iter().filter_map(|path| absolute(path)).partition(|path| path.is_dir());
        let parents: BTreeSet<_> =
            files.iter().filter_map(|file| file.parent().map(Path::to_owned)).collect();
        let concerned = folders.clone();
        let concerns = move |path: &PathBuf| {
            files.contains(path) || concerned.iter().any(|folder| is_source(path, folder))
        };
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !event.kind.is_access() && event.paths.iter().any(&concerns)) {
                // Full means that a change is already waiting.
                let _ = changes.try_send(());
            }
        })?;
        let mut watch = Watch { watcher, folders, places: BTreeSet::new() };
        watch.follow()?;
        for parent in parents {
            if !watch.folders.iter().any(|folder| is_source(&parent, folder)) {
                watch.place(parent, RecursiveMode::NonRecursive)?;
            }
        }
        Ok(watch)
    }

    /// Watches the folders that have come since. Those that hold no sources may be huge, so each folder is watched through
    /// what is in it.
    fn follow(&mut self) -> anyhow::Result<()> {
        for folder in self.folders.clone() {
            let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
            let inside = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
            let inside: Vec<_> = inside.map(|entry| entry.path()).collect();
            self.place(folder, RecursiveMode::NonRecursive)?;
            for folder in inside.into_iter().filter(|folder| !javascript::is_ignored(folder)) {
                self.place(folder, RecursiveMode::Recursive)?;
            }
        }
        Ok(())
    }

    fn place(&mut self, place: PathBuf, mode: RecursiveMode) -> anyhow::Result<()> {
        if self.places.contains(&place) {
            return Ok(());
        }
        match self.watcher.watch(&place, mode) {
            // It was there a moment ago; when it comes again, so does an event.
            Err(_) if !place.exists() => return Ok(()),
            watched => watched.with_context(|| format!("cannot watch {}", place.display()))?,
        }
        self.places.insert(place);
        Ok(())
    }
}

/// Whether `path` lies in `folder`, and in none below it that holds no sources.
fn is_source(path: &Path, folder: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(folder) else { return false };
    !inside.components().any(|part| javascript::is_ignored(Path::new(part.as_os_str())))
}

/// The path as events name it; `None` when not even its folder is there.
fn absolute(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return path.canonicalize().ok();
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(parent.canonicalize().ok()?.join(path.file_name()?))
}

/// One line a request: what it was, how it ended, what it took, and how much of its limits is left.
fn print_request(closed: &Closed) {
    let report = &closed.report;
    let style = if report.outcome == Outcome::Ok { GOOD } else { BAD };
    let fuel =
        report.fuel.map_or(String::new(), |used| format!("  fuel {}", headroom(used, closed.fuel_limit)));
    anstream::println!(
        "{style}{}{style:#} {} {} {DIM}{} {:.3} ms, handler {:.3} ms, total {:.3} ms{DIM:#}{fuel}  memory {}{}",
        closed.status.as_u16(),
        closed.method,
        closed.uri.path(),
        report.phase.as_str(),
        millis(report.start),
        millis(report.handler),
        millis(closed.wall),
        headroom(report.memory_peak, closed.memory_limit),
        fault(closed),
    );
}

fn fault(closed: &Closed) -> String {
    match closed.report.outcome {
        Outcome::Ok => String::new(),
        outcome => {
            let detail = closed.report.detail.as_deref().unwrap_or_default();
            format!("\n    {BAD}{}{BAD:#} {}{}", outcome.as_str(), detail.escape_debug(), calls(closed))
        }
    }
}

/// The calls in which it happened, a line each; what it wrote is above.
fn calls(closed: &Closed) -> String {
    let frames = closed.report.evidence.as_ref().map(Evidence::frames).unwrap_or_default();
    let names = frames.into_iter().filter_map(|frame| frame.function);
    names.map(|name| format!("\n      {DIM}in{DIM:#} {}", printable(&name))).collect()
}

/// The share of a limit that is left.
fn headroom(used: u64, limit: u64) -> String {
    let left = limit.saturating_sub(used) as f64 / limit.max(1) as f64;
    format!("{:.0} %", left * 100.0)
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_of_contents_not_of_times() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("src").join("lib.rs");
        std::fs::create_dir(folder.path().join("src")).expect("a folder");
        let watched = [folder.path().join("src"), folder.path().join("absent.toml")];
        let write = |text: &str| std::fs::write(&file, text).expect("a file");
        write("one");
        let one = fingerprint(&watched);
        write("one");
        assert_eq!(fingerprint(&watched), one, "written again");
        write("two");
        assert_ne!(fingerprint(&watched), one);
        write("one");
        std::fs::write(&watched[1], "").expect("a file");
        assert_ne!(fingerprint(&watched), one, "another file");
    }

    #[test]
    fn headroom_is_what_is_left_of_a_limit() {
        assert_eq!(headroom(0, 100), "100 %");
        assert_eq!(headroom(29, 100), "71 %");
        assert_eq!(headroom(100, 100), "0 %");
        assert_eq!(headroom(101, 100), "0 %");
        assert_eq!(headroom(0, 0), "0 %");
    }
}
