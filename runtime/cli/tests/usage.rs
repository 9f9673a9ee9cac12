//! What functions used: counted exactly over a drain, and never twice, whichever process is killed.

mod support;

use serde_json::Value;
use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use support::{
    Function, Node, Ran, Request, Signal, children, eventually, isolet, isolet_with, kill, within,
};
use tempfile::TempDir;
use tokio::task::JoinSet;

/// Clients that send without a pause.
const CLIENTS: usize = 4;

/// Requests that are surely counted before and after something is killed.
const SOME: u64 = 50;

#[tokio::test]
async fn a_drain_loses_nothing() {
    for workers in [0, 2] {
        let (data, functions) = (folder(), functions());
        let mut node = start(&data, functions.clone(), workers).await;
        for count in 0..30 {
            node.get("hello", "/").await.is_ok();
            node.post("echo", "/", b"12345").await.is_text("12345");
            if count % 3 == 0 {
                node.get("trap", "/").await.is_problem(500, "guest_trap");
            }
        }
        node.signal(Signal::TERM);
        assert_eq!(node.ended().await.code(), Some(0));

        let node = start(&data, functions, workers).await;
        let used = usage(&data).await;
        assert_eq!(figures(&used, "hello", "requests"), 30, "{workers} workers: {used:?}");
        assert_eq!(figures(&used, "hello", "failed"), 0);
        assert_eq!((figures(&used, "trap", "requests"), figures(&used, "trap", "failed")), (10, 10));
        assert_eq!((figures(&used, "echo", "bytes_in"), figures(&used, "echo", "bytes_out")), (150, 150));
        assert_eq!(figures(&used, "hello", "bytes_out"), 30 * u64::try_from(HELLO.len()).expect("short"));
        for name in ["fuel", "cpu_us", "wall_us", "memory_byte_seconds"] {
            assert!(figures(&used, "hello", name) > 0, "{name}: {used:?}");
        }
        drop(node);
    }
}

#[tokio::test]
async fn functions_that_call_others_are_told_apart_from_clients() {
    let data = folder();
    let probe = |name: &str| Function::fixture("probe-rust").named(name);
    let node = start(&data, [probe("a").service("B", "b"), probe("b")].to_vec(), 1).await;
    for _ in 0..3 {
        node.post("a", "/forward?service=B&url=http://b.example/echo", b"hello").await.is_text("hello");
    }
    node.get("b", "/count").await.is_ok();
    let used = settled(&data, 7).await;
    let told = |function: &str, trigger: &str, name: &str| -> u64 {
        let rows = used.iter().filter(|row| row["function"] == function && row["trigger"] == trigger);
        rows.map(|row| row[name].as_u64().expect("a number")).sum()
    };
    assert_eq!((told("a", "http", "requests"), told("a", "http", "subrequests")), (3, 3));
    assert_eq!((told("b", "service", "requests"), told("b", "service", "bytes_in")), (3, 15));
    assert_eq!((told("b", "http", "requests"), told("a", "service", "requests")), (1, 0));
}

#[tokio::test]
async fn versions_are_told_apart_and_what_a_deploy_replaces_is_counted_to_its_end() {
    let data = folder();
    let node = start(&data, Vec::new(), 1).await;
    let shop = |fixture: &str| Function::fixture(fixture).named("shop").write(node.folder());
    let deploy = async |folder: &Path| {
        ask(&data, &["deploy".into(), folder.into()]).await.is_done();
    };
    deploy(&shop("probe-rust")).await;
    let mut streaming = node.connect().await;
    streaming.write(&Request::get("shop", "/chunks?n=60&size=10&ms=50").head()).await;
    assert_eq!(streaming.response_head().await.status, 200);
    deploy(&shop("hello")).await;
    node.get("shop", "/").await.is_text(HELLO);
    // The old version has its sample taken while the request still runs, and once more after its end.
    let mut rest = Vec::new();
    while !rest.ends_with(b"\r\n0\r\n\r\n") {
        let piece = streaming.read_some().await;
        assert!(!piece.is_empty(), "the stream was cut");
        rest.extend(piece);
    }
    let used = settled(&data, 2).await;
    let told: Vec<_> = used.iter().map(|row| (row["version"].clone(), row["requests"].clone())).collect();
    assert_eq!(told, [(1.into(), 1.into()), (2.into(), 1.into())]);
    assert_eq!(used[0]["bytes_out"], 600);
}

#[tokio::test]
async fn a_killed_worker_loses_little_and_counts_nothing_twice() {
    let data = folder();
    let mut node = start(&data, vec!["hello".into()], 2).await;
    let load = Load::start(&node);
    let mut seen = 0;
    for _ in 0..3 {
        seen = later(&data, seen + SOME).await;
        let victim = node.workers()[0];
        kill(victim, Signal::KILL);
        eventually("a new worker", || node.workers().len() == 2 && !node.workers().contains(&victim)).await;
    }
    let in_ledger = later(&data, seen + SOME).await;
    let (sent, _) = load.stop().await;
    for _ in 0..SOME {
        node.get("hello", "/").await.is_ok();
    }
    node.signal(Signal::TERM);
    assert_eq!(node.ended().await.code(), Some(0));
    let _node = start(&data, vec!["hello".into()], 0).await;
    let told = figures(&usage(&data).await, "hello", "requests");
    assert!(told <= sent + SOME, "{told} of {sent} and {SOME}");
    assert!(told >= in_ledger + SOME, "{told}: {in_ledger} were in the ledger, {SOME} came after");
}

#[tokio::test]
async fn a_killed_node_keeps_what_is_in_the_ledger_and_counts_nothing_twice() {
    let data = folder();
    let mut total = 0;
    for round in 0..3 {
        let mut node = start(&data, vec!["hello".into()], 1).await;
        for _ in 0..SOME {
            node.get("hello", "/").await.is_ok();
        }
        total += SOME;
        let used = settled(&data, total).await;
        assert_eq!(figures(&used, "hello", "requests"), total, "round {round}");
        kill_whole(&mut node).await;
    }
    // Killed in the midst of requests: some are lost, none is counted twice.
    let mut node = start(&data, vec!["hello".into()], 1).await;
    let load = Load::start(&node);
    let in_ledger = later(&data, total + SOME).await;
    kill_whole(&mut node).await;
    let (sent, _) = load.stop().await;
    let _node = start(&data, vec!["hello".into()], 0).await;
    let told = figures(&usage(&data).await, "hello", "requests");
    assert!((in_ledger..=total + sent).contains(&told), "{told}: {in_ledger} were there, {sent} sent");
}

#[tokio::test]
async fn usage_is_a_table_csv_or_json_and_a_bill() {
    let data = folder();
    let node = start(&data, functions(), 1).await;
    for _ in 0..2 {
        node.get("hello", "/").await.is_ok();
    }
    settled(&data, 2).await;
    let table = told(&data, "usage hello").await;
    let lines: Vec<Vec<&str>> = table.stdout.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines[0][..4], ["function", "requests", "failed", "cpu"], "{table:?}");
    assert_eq!(lines[1][..3], ["hello", "2", "0"], "{table:?}");
    told(&data, "usage --by minute").await.says(&["from", "GMT", "hello"]);
    assert_eq!(told(&data, "usage trap").await.stdout.lines().count(), 1, "it was not called");
    assert_eq!(told(&data, "usage --from 2026-01-01 --to 2026-01-02").await.stdout.lines().count(), 1);

    let csv = told(&data, "usage --format csv --by day").await.stdout;
    let (header, row) = csv.split_once('\n').expect("two lines");
    assert!(header.starts_with("from,seconds,function,version,trigger,requests,failed,fuel,"), "{header}");
    let cells: Vec<&str> = row.trim().split(',').collect();
    assert!(cells[0].ends_with("T00:00:00Z"), "{row}");
    assert_eq!((cells[1], &cells[2..7]), ("86400", &["hello", "0", "http", "2", "0"][..]), "{row}");
    assert_eq!(cells.len(), header.split(',').count());

    let plan = data.path().join("plan.toml");
    std::fs::write(&plan, "base_per_month = 5\n[price]\nmillion_requests = 1_000_000").expect("written");
    let plan = plan.to_str().expect("a path in UTF-8");
    // Two requests in an hour are 1,440 in a month of 30 days, at 1 each.
    let bill = told(&data, &format!("usage --last 1h --machine 40 --price {plan}")).await;
    bill.says(&["1,440", "1440.00", "1445.00", "A machine for 40.00 USD", "from 36 requests a month on"]);
    let json = told(&data, &format!("usage --last 1h --json --price {plan}")).await;
    let json: Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!((&json["functions"][0]["requests"], &json["total"]), (&1440.0.into(), &1445.0.into()));
    drop(node);
}

#[tokio::test]
async fn what_cannot_be_told_is_explained() {
    let data = folder();
    let node =
        Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).data(&data.path().join("data")).start().await;
    let refused = async |line: &str, code: i32, words: &[&str]| {
        let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        ask(&data, &args).await.is_refused(code, words);
    };
    refused("usage --from yesterday", 2, &["`yesterday` is no time", "2026-11-01"]).await;
    refused("usage --from 2026-02-01 --to 2026-01-01", 1, &["to: must be after `from`", "(bad_value)"]).await;
    refused("usage --last 1w", 2, &["`1w` is no time"]).await;
    refused("usage --price missing.toml", 1, &["cannot read the price plan missing.toml"]).await;
    let plan = data.path().join("plan.toml");
    std::fs::write(&plan, "\n[price]\nmillion_request = 1").expect("written");
    let plan = plan.to_str().expect("a path in UTF-8").to_owned();
    let words = [&*format!("{plan}:3:1"), "unknown key `million_request`", "`million_requests`"];
    refused(&format!("usage --price {plan}"), 1, &words).await;

    let line = node.output.says(&["admin on "]).await;
    let url = line.strip_prefix("admin on ").expect("the address").to_owned();
    let made = told(&data, "token create ci --scope deploy:shop").await;
    let token = made.stdout.trim().to_owned();
    let tcp = |line: &str| {
        let args: Vec<OsString> = line.split(' ').chain(["--node", &url]).map(OsString::from).collect();
        isolet_with([("ISOLET_TOKEN", token.clone())], args)
    };
    tcp("usage shop").await.is_done();
    tcp("usage").await.is_refused(1, &["(scope)", "read"]);
    tcp("usage other").await.is_refused(1, &["other", "(not_found)"]);
}

const HELLO: &str = "Hello from Isolet!\n";

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn functions() -> Vec<Function> {
    ["hello", "echo", "trap"].map(Function::from).to_vec()
}

/// A node that keeps its data in `folder`, beyond its own end.
async fn start(folder: &TempDir, functions: Vec<Function>, workers: u32) -> Node {
    Node::serving(functions).data(&folder.path().join("data")).workers(workers).start().await
}

/// Runs a command for the node whose data is in `folder`.
async fn ask(folder: &TempDir, args: &[OsString]) -> Ran {
    let data = ["--data".into(), folder.path().join("data").into_os_string()];
    isolet(args.iter().cloned().chain(data)).await
}

/// Runs a command that must be done.
async fn told(folder: &TempDir, line: &str) -> Ran {
    let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
    let ran = ask(folder, &args).await;
    ran.is_done();
    ran
}

/// What the ledger says of each function, version and trigger.
async fn usage(folder: &TempDir) -> Vec<Value> {
    serde_json::from_str(&told(folder, "usage --json").await.stdout).expect("a list in JSON")
}

/// The sum of a figure of a function.
fn figures(used: &[Value], function: &str, name: &str) -> u64 {
    let rows = used.iter().filter(|row| row["function"] == function);
    rows.map(|row| row[name].as_u64().expect("a number")).sum()
}

fn requests(used: &[Value]) -> u64 {
    used.iter().map(|row| row["requests"].as_u64().expect("a number")).sum()
}

/// What the ledger says once it has at least so many requests.
async fn settled(folder: &TempDir, expected: u64) -> Vec<Value> {
    let asking = async {
        loop {
            let used = usage(folder).await;
            if requests(&used) >= expected {
                return used;
            }
        }
    };
    let used = within("usage in the ledger", asking).await;
    assert!(requests(&used) >= expected, "{used:?}");
    used
}

/// How many requests the ledger has once it has at least so many.
async fn later(folder: &TempDir, at_least: u64) -> u64 {
    requests(&settled(folder, at_least).await)
}

/// Kills a node and waits until its workers, which notice, are gone too.
async fn kill_whole(node: &mut Node) {
    let workers = children(node.pid());
    node.signal(Signal::KILL);
    node.ended().await;
    eventually("the workers are gone", || !workers.iter().any(|&worker| support::is_alive(worker))).await;
}

/// Clients that send requests to `hello` until they are told to stop.
struct Load {
    stop: Arc<AtomicBool>,
    sent: Arc<AtomicU64>,
    clients: JoinSet<u64>,
}

impl Load {
    fn start(node: &Node) -> Self {
        let (stop, sent) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let mut clients = JoinSet::new();
        for _ in 0..CLIENTS {
            let (stop, sent, address) = (stop.clone(), sent.clone(), node.address());
            clients.spawn(async move {
                let mut answered = 0;
                while !stop.load(Ordering::Relaxed) {
                    answered += u64::from(exchange(address, &sent).await.is_ok());
                }
                answered
            });
        }
        Load { stop, sent, clients }
    }

    /// How many requests were sent at most, and how many were answered.
    async fn stop(self) -> (u64, u64) {
        self.stop.store(true, Ordering::Relaxed);
        let answered = self.clients.join_all().await.into_iter().sum();
        (self.sent.load(Ordering::Relaxed), answered)
    }
}

/// One request on a connection of its own, which may be cut.
async fn exchange(address: std::net::SocketAddr, sent: &AtomicU64) -> std::io::Result<()> {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut stream = tokio::net::TcpStream::connect(address).await?;
    sent.fetch_add(1, Ordering::Relaxed);
    stream.write_all(b"GET / HTTP/1.1\r\nhost: hello.test\r\nconnection: close\r\n\r\n").await?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await?;
    if response.starts_with(b"HTTP/1.1 200") { Ok(()) } else { Err(std::io::ErrorKind::InvalidData.into()) }
}
