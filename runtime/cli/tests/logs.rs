//! `isolet logs` and the stream behind it: who follows sees what happens in every worker, and slows down nobody.

mod support;

use serde_json::Value;
use std::ffi::OsString;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use support::{
    Client, Function, Lines, Node, Ran, Request, Signal, eventually, isolet, isolet_with, kill, within,
};
use tokio::net::UnixStream;
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// Followers that a node has room for.
const FOLLOWERS_MAX: usize = 16;

/// More than a node keeps for one follower and the socket between them holds.
const LINES_BYTES: u64 = 8 << 20;

/// What one request writes of that.
const FLOOD_BYTES: u64 = 256 << 10;

#[tokio::test]
async fn requests_and_lines_are_shown_as_they_happen() {
    for workers in [0, 1] {
        let node = Node::serving(["hello", "log-line", "trap"]).own_data().workers(workers).start().await;
        let follower = Follower::start(&node, "logs -f").await;
        follower.begins(&node, "r-hello").await;
        get(&node, "log-line", "r-line").await;
        get(&node, "trap", "r-trap").await;
        let hello = follower.output.says(&["r-hello"]).await;
        assert!(hello.contains(" hello GET / 200 ok ") && hello.contains("(cpu "), "{hello}");
        let guest = follower.output.says(&["stdout hello log", "r-line"]).await;
        assert!(guest.contains(" log-line "), "{guest}");
        let trap = follower.output.says(&["r-trap"]).await;
        assert!(trap.contains(" trap GET / 500 guest_trap: "), "{trap}");
        assert!(follower.interrupt().await.success(), "Ctrl-C is no failure");
    }
}

#[tokio::test]
async fn filters_show_what_they_say() {
    let node = Node::serving(["hello", "probe-rust", "trap"]).own_data().workers(1).start().await;
    let cases = [
        ("logs -f --json trap", ["trap request trap-1", "trap request trap-2"].as_slice()),
        ("logs -f --json --level error", &["trap request trap-1", "trap request trap-2"]),
        (
            "logs -f --json --level warn",
            &["probe-rust guest err", "trap request trap-1", "trap request trap-2"],
        ),
        ("logs -f --json --status 5xx", &["trap request trap-1", "trap request trap-2"]),
        ("logs -f --json --outcome guest_trap", &["trap request trap-1", "trap request trap-2"]),
        ("logs -f --json --request err", &["probe-rust guest err", "probe-rust request err"]),
        ("logs -f --json --status 200 hello", &["hello request hello"]),
    ];
    let mut followers = Vec::new();
    for (line, _) in cases {
        followers.push(Follower::start(&node, line).await);
    }
    // The last of them shows that all have begun.
    followers.last().expect("several").begins(&node, "hello").await;
    let request = Request::get("probe-rust", "/log?text=oops&to=stderr").header("x-request-id", "err");
    node.send(request).await.is_ok();
    get(&node, "trap", "trap-1").await;
    get(&node, "trap", "trap-2").await;
    for ((line, expected), follower) in cases.iter().zip(followers) {
        let last = expected.last().expect("something is shown");
        follower.output.find(last, |line| shown(line) == *last).await;
        let mut all: Vec<String> = follower.output.all().iter().map(|line| shown(line)).collect();
        all.dedup();
        assert_eq!(all, *expected, "{line}");
    }
}

#[tokio::test]
async fn without_following_the_latest_lines_that_matter_are_shown() {
    let node = Node::serving(["hello", "trap"]).own_data().workers(1).start().await;
    get(&node, "hello", "r-hello").await;
    get(&node, "trap", "r-trap").await;
    let ran = loop {
        let ran = ask(&node, "logs").await;
        if ran.is_done().stdout.contains("r-trap") {
            break ran;
        }
    };
    assert!(!ran.stdout.contains("r-hello"), "nobody followed: {}", ran.stdout);
    let json = ask(&node, "logs --json trap").await;
    let line: Value = serde_json::from_str(json.is_done().stdout.trim()).expect("one line of JSON");
    assert_eq!((&line["event"], &line["status"]), (&"request".into(), &500.into()), "{line}");
    for key in ["at", "version", "phase", "wall_us", "cpu_us", "fuel", "memory_peak", "detail"] {
        assert!(line.get(key).is_some(), "{key} in {line}");
    }
    assert_eq!(ask(&node, "logs hello").await.is_done().stdout, "");
}

#[tokio::test]
async fn what_cannot_be_followed_is_explained() {
    let node = Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).own_data().start().await;
    ask(&node, "logs nothing").await.is_refused(1, &["nothing", "(not_found)"]);
    ask(&node, "logs -f nothing").await.is_refused(1, &["nothing", "(not_found)"]);
    ask(&node, "logs --status 6xx").await.is_refused(2, &["`6xx` is no status", "5xx"]);
    ask(&node, "logs --level loud").await.is_refused(2, &["loud"]);
    ask(&node, "logs --outcome bad").await.is_refused(1, &["`bad`", "guest_trap", "(bad_request)"]);
    let nowhere = isolet(["logs", "-f", "--node", "http://127.0.0.1:1"]).await;
    nowhere.is_refused(1, &["cannot reach the node"]);
}

#[tokio::test]
async fn a_token_follows_what_it_may_read() {
    let functions = ["hello", "trap"].map(Function::fixture);
    let node = Node::serving(functions).set("admin.listen=127.0.0.1:0").own_data().start().await;
    let line = node.output.says(&["admin on "]).await;
    let url = line.strip_prefix("admin on ").expect("the address").to_owned();
    let made = async |scope: &str| {
        let ran = ask(&node, &format!("token create x --scope {scope}")).await;
        ran.is_done().stdout.trim().to_owned()
    };
    let tcp = async |token: &str, line: &str| {
        let args: Vec<OsString> = line.split(' ').chain(["--node", &url]).map(OsString::from).collect();
        isolet_with([("ISOLET_TOKEN", token.to_owned())], args).await
    };
    get(&node, "trap", "r-trap").await;
    let (read, own, other) = (made("read").await, made("deploy:trap").await, made("deploy:hello").await);
    eventually_shown(&node, "r-trap").await;
    for (token, line) in [(&read, "logs"), (&read, "logs trap"), (&own, "logs"), (&own, "logs trap")] {
        tcp(token, line).await.is_done().says(&["r-trap"]);
    }
    assert_eq!(tcp(&other, "logs").await.is_done().stdout, "", "another's lines");
    tcp(&other, "logs trap").await.is_refused(1, &["trap", "(not_found)"]);
    tcp(&other, "logs -f trap").await.is_refused(1, &["trap", "(not_found)"]);
    tcp("isolet_1_wrong", "logs").await.is_refused(1, &["(token)"]);
}

#[tokio::test]
async fn followers_are_bounded_and_make_room_when_they_leave() {
    let node = Node::serving(["hello"]).own_data().start().await;
    let mut followers = Vec::new();
    for _ in 0..FOLLOWERS_MAX {
        let (client, status) = follow(&node, "/v1/logs").await;
        assert_eq!(status, 200);
        followers.push(client);
    }
    let (_, status) = follow(&node, "/v1/logs").await;
    assert_eq!(status, 429);
    let refused = ask(&node, "logs -f").await;
    refused.is_refused(1, &["16 clients follow", "(too_many_followers)"]);
    // Who only looks takes no place.
    ask(&node, "logs").await.is_done();
    followers.pop();
    within("a free place", async { while follow(&node, "/v1/logs").await.1 != 200 {} }).await;
}

#[tokio::test]
async fn a_follower_that_does_not_read_slows_nobody_and_takes_no_memory() {
    let flood = Function::fixture("log-flood").limit("log_bytes", FLOOD_BYTES);
    let node = Node::serving([Function::fixture("hello"), flood]).own_data().workers(1).start().await;
    let (mut client, status) = follow(&node, "/v1/logs").await;
    assert_eq!(status, 200);
    let began = async {
        while let Err(_silence) = timeout(Duration::from_millis(50), client.read_some()).await {
            get(&node, "hello", "first").await;
        }
    };
    within("the first line", began).await;
    node.get("log-flood", "/").await.is_ok();
    let before = node.resident_bytes();
    for _ in 0..LINES_BYTES / FLOOD_BYTES {
        node.get("log-flood", "/").await.is_ok();
    }
    let more = node.resident_bytes().saturating_sub(before);
    assert!(more < 32 << 20, "{more} bytes more");
    // What it then reads has a gap, and says so.
    let mut text = Vec::new();
    while !String::from_utf8_lossy(&text).contains("event: missed\ndata: {\"event\":\"missed\",\"lines\":") {
        let piece = within("what is missing", client.read_some()).await;
        assert!(!piece.is_empty(), "the stream goes on");
        text.extend(piece);
    }
}

#[tokio::test]
async fn every_worker_is_heard_and_so_is_the_one_that_replaces_another() {
    let node = Node::serving(["hello"]).own_data().workers(2).start().await;
    let follower = Follower::start(&node, "logs -f --json").await;
    let workers = node.workers();
    for (place, held) in workers.iter().enumerate() {
        // Only the other can answer.
        kill(*held, Signal::STOP);
        follower.begins(&node, &format!("r-{place}")).await;
        kill(*held, Signal::CONT);
    }
    workers.iter().for_each(|worker| kill(*worker, Signal::KILL));
    eventually("two new workers", || {
        let now = node.workers();
        now.len() == 2 && !now.iter().any(|worker| workers.contains(worker))
    })
    .await;
    follower.begins(&node, "r-new").await;
}

#[tokio::test]
async fn a_node_that_is_lost_is_missed_aloud_and_found_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let start = || Node::serving(["hello"]).data(&folder.path().join("data")).workers(1).start();
    let mut node = start().await;
    let follower = Follower::start(&node, "logs -f").await;
    node.signal(Signal::TERM);
    node.ended().await;
    follower.log.says(&["warning: ", "trying again"]).await;
    let node = start().await;
    follower.log.says(&["warning: the node is back"]).await;
    follower.begins(&node, "r-again").await;
    assert!(follower.interrupt().await.success());
}

#[tokio::test]
async fn a_storm_of_failures_does_not_flood_the_log() {
    let node = Node::serving(["trap"]).own_data().start().await;
    let mut client = node.connect().await;
    let storm = async {
        let mut sent = 0;
        while !node.log.all().iter().any(|line| line.contains("requests that failed were not logged")) {
            client.send(&Request::get("trap", "/")).await.is_problem(500, "guest_trap");
            sent += 1;
        }
        sent
    };
    let sent = within("a storm", storm).await;
    let logged = node.log.all().iter().filter(|line| line.contains("\"guest_trap\"")).count();
    assert!(logged < sent, "{logged} of {sent}");
}

/// A running `isolet logs -f`. Dropping it kills it.
struct Follower {
    output: Lines,
    log: Lines,
    child: Child,
}

impl Follower {
    /// Starts it, and waits until the node has answered.
    async fn start(node: &Node, line: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_isolet"));
        command.args(line.split(' ')).arg("--data").arg(node.data());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().expect("the program starts");
        let log = Lines::of(child.stderr.take().expect("it is piped"));
        let output = Lines::of(child.stdout.take().expect("it is piped"));
        log.says(&["following"]).await;
        Follower { output, log, child }
    }

    /// Asks `hello` under an id until that is shown: those who serve hear of a follower a moment after it.
    async fn begins(&self, node: &Node, id: &str) {
        let ask = async {
            while !self.output.all().iter().any(|line| line.contains(id)) {
                get(node, "hello", id).await;
            }
        };
        within(id, ask).await;
    }

    /// Stops it as Ctrl-C does, and waits for the end.
    async fn interrupt(mut self) -> ExitStatus {
        kill(self.child.id().expect("it runs"), Signal::INT);
        within("the end of the command", self.child.wait()).await.expect("a child can be waited for")
    }
}

/// Follows the log as a client that reads only what a test says; with the status of the answer.
async fn follow(node: &Node, path: &str) -> (Client, u16) {
    let stream = UnixStream::connect(node.data().join("admin.sock")).await.expect("the node listens");
    let mut client = Client::over(stream);
    client.write(format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").as_bytes()).await;
    let status = client.response_head().await.status;
    (client, status)
}

/// Runs a command for the node.
async fn ask(node: &Node, line: &str) -> Ran {
    let data = node.data().as_os_str().to_owned();
    isolet(line.split(' ').map(OsString::from).chain(["--data".into(), data])).await
}

/// Waits until the node has kept a line with `word`.
async fn eventually_shown(node: &Node, word: &str) {
    let look = async { while !ask(node, "logs").await.is_done().stdout.contains(word) {} };
    within(word, look).await;
}

/// Gets `/` of the function under an id, whatever the answer.
async fn get(node: &Node, function: &str, id: &str) {
    node.send(Request::get(function, "/").header("x-request-id", id)).await;
}

/// A line of JSON as function, event and request.
fn shown(line: &str) -> String {
    let line: Value = serde_json::from_str(line).expect("a line of JSON");
    let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
    format!("{} {} {}", text("function"), text("event"), text("request_id"))
}
