//! A worker process on its own, told by the test what a supervisor would tell it.

use super::*;
use crate::catalog::Catalog;
use crate::control::{Certificates, ServeConfig, hand_over};
use crate::front_door::HttpConfig;
use cap_std::ambient_authority;
use isolet_isolate::artifacts::Artifacts;
use isolet_isolate::pool::PoolConfig;
use std::process::Stdio;
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// Longest wait for anything to happen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A worker that was started and told nothing.
struct Started {
    child: Child,
    control: Control,
    _data: tempfile::TempDir,
}

/// Starts a worker on a listener of its own.
fn start() -> Started {
    let data = tempfile::tempdir().expect("a folder");
    let folder = Dir::open_ambient_dir(data.path(), ambient_authority()).expect("a folder");
    drop(Artifacts::open(&folder).expect("a store"));
    let (_, counts) = Counts::shared(1, 1, 1).expect("memory");
    let socket = TcpListener::bind("127.0.0.1:0").expect("free");
    let (ours, theirs) = UnixStream::pair().expect("sockets");
    hand_over(&ours, &[folder.as_fd(), counts.as_fd(), socket.as_fd()]).expect("handed");
    let child = command().stdin(Stdio::from(OwnedFd::from(theirs))).spawn().expect("started");
    Started { child, control: Control::new(ours).expect("a runtime"), _data: data }
}

fn command() -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command
        .args(["--exact", "supervisor::tests::worker_process", "--ignored", "--quiet", "--nocapture"])
        .kill_on_drop(true);
    command
}

fn setup(listeners: usize) -> WorkerSetup {
    let serve = ServeConfig {
        http: HttpConfig::default(),
        pool: PoolConfig::default(),
        in_flight_max: 1,
        previews: Default::default(),
        drain_timeout: Duration::ZERO,
        log_level: Level::INFO,
        sampling: None,
    };
    WorkerSetup {
        worker: 0,
        workers: 1,
        functions_max: 1,
        places: 1,
        serve,
        certificates: Certificates(vec![None; listeners]),
        follow: Default::default(),
    }
}

fn whole_catalog() -> ToWorker {
    ToWorker::Catalog { part: Catalog::default(), is_last: true }
}

impl Started {
    async fn serving() -> Self {
        let mut worker = start();
        worker.control.say(&setup(1)).await.expect("it hears");
        worker.control.say(&whole_catalog()).await.expect("it hears");
        assert_eq!(worker.hear().await, Some(FromWorker::Ready));
        worker
    }

    async fn hear(&mut self) -> Option<FromWorker> {
        timeout(PATIENCE, self.control.receive()).await.expect("in time").expect("sound")
    }

    /// Hangs up; whether the worker then exits with code 0.
    async fn ends_well(self) -> bool {
        let Started { mut child, control, .. } = self;
        drop(control);
        timeout(PATIENCE, child.wait()).await.expect("in time").expect("a child").success()
    }
}

#[tokio::test]
async fn a_worker_drains_when_told_and_when_its_supervisor_is_gone() {
    let mut told = Started::serving().await;
    told.control.say(&ToWorker::Drain { bound: Duration::ZERO }).await.expect("it hears");
    assert_eq!(told.hear().await, Some(FromWorker::Drained { cut: 0, sample: Box::default() }));
    assert!(told.ends_well().await);
    assert!(Started::serving().await.ends_well().await);
}

#[tokio::test]
async fn a_worker_drains_when_it_cannot_understand_its_supervisor() {
    let mut worker = Started::serving().await;
    worker.control.say(&"nonsense").await.expect("it hears");
    assert_eq!(worker.hear().await, Some(FromWorker::Drained { cut: 0, sample: Box::default() }));
    assert!(worker.ends_well().await);
}

#[tokio::test]
async fn a_worker_that_is_told_nothing_or_nonsense_fails() {
    assert!(!start().ends_well().await);
    let mut worker = start();
    worker.control.say(&setup(2)).await.expect("it hears");
    worker.control.say(&whole_catalog()).await.expect("it hears");
    let failed = worker.hear().await;
    assert!(matches!(&failed, Some(FromWorker::Failed(why)) if why.contains("1 listeners")), "{failed:?}");
    assert!(!worker.ends_well().await);
    let mut alone = command().stdin(Stdio::null()).spawn().expect("started");
    assert!(!alone.wait().await.expect("a child").success(), "no supervisor");
}

#[tokio::test]
async fn a_worker_is_confined() {
    let worker = Started::serving().await;
    let process = format!("/proc/{}", worker.child.id().expect("it runs"));
    let read = |file: String| std::fs::read_to_string(file).expect("it runs");
    let limits = read(format!("{process}/limits"));
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("listed");
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"]);
    // The test program runs its tests on threads of their own.
    let threads = std::fs::read_dir(format!("{process}/task")).expect("it runs");
    let is_confined =
        |thread: std::path::PathBuf| read(format!("{}/status", thread.display())).contains("NoNewPrivs:\t1");
    assert!(threads.flatten().any(|thread| is_confined(thread.path())));
    let stdin = std::fs::read_link(format!("{process}/fd/0")).expect("open");
    assert_eq!(stdin.to_str(), Some("/dev/null"));
}
