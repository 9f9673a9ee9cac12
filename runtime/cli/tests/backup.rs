//! Backups of a running node, and nodes on what was restored from them.
//!
//! `BACKUP_MIB=1024 cargo test --workspace --test backup` takes a backup of so many MiB of components.

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use support::{Client, NONE, Node, Place, Ran, Request, Signal, isolet, numbered, resident_bytes_max};

/// MiB of components of which a backup is taken unless `BACKUP_MIB` says how many.
const MIB: u64 = 160;

/// Memory that a backup may take, in bytes, however much it holds: its pieces, and what the allocator keeps.
const MEMORY_BYTES_MAX: u64 = 24 << 20;

#[tokio::test]
async fn a_restored_node_serves_the_same_versions() {
    let place = Place::new();
    let node = place.node().await;
    place.did("deploy", [place.shop(1)]).await;
    place.did("deploy", [place.shop(2)]).await;
    place.did("deploy --alias next", [place.shop(3)]).await;
    place.did("token create ci --scope deploy:shop", NONE).await;
    let backup = place.path("node.tar");
    place.did("backup", [&backup]).await.says(&["wrote", "node.tar"]);
    assert_eq!(fs::metadata(&backup).expect("a file").permissions().mode() & 0o777, 0o600);
    place.did("deploy", [place.shop(4)]).await;
    place.did("audit", NONE).await.says(&["GET", "/v1/backup"]);
    drop(node);

    let copy = Place::new();
    restore(&backup, &copy).await.is_done().says(&["3 components"]);
    let node = copy.node().await;
    assert_eq!(copy.whole(&node).await, Some(2));
    assert_eq!(copy.numbers().await, [3, 2, 1]);
    copy.did("token list", NONE).await.says(&["ci", "deploy:shop"]);
    // Its machine code is not there: it is made when an alias is to lead there.
    copy.did("rollback shop", NONE).await;
    assert_eq!(copy.whole(&node).await, Some(1));
    copy.did("promote shop v3", NONE).await;
    assert_eq!(copy.whole(&node).await, Some(3));
    copy.did("deploy", [copy.shop(5)]).await.says(&["shop v4"]);
    copy.did("gc", NONE).await;
    assert_eq!(copy.whole(&node).await, Some(5));
}

#[tokio::test]
async fn a_backup_goes_to_standard_output_and_over_tcp_to_who_may() {
    let place = Place::new();
    let start = Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).data(&place.data()).workers(1);
    let node = start.start().await;
    let line = node.output.says(&["admin on "]).await;
    let url = line.strip_prefix("admin on ").expect("the address");
    place.did("deploy", [place.shop(1)]).await;
    let token = async |scope: &str| {
        let made = place.did(&format!("token create test --scope {scope}"), NONE).await;
        ("ISOLET_TOKEN", made.stdout.trim().to_owned())
    };
    let file = place.path("node.tar");
    let args = ["backup".as_ref(), file.as_os_str(), "--node".as_ref(), url.as_ref()];
    support::isolet_with([token("read").await], args).await.is_refused(1, &["(scope)", "admin"]);
    assert!(!file.exists());
    support::isolet_with([token("admin").await], args).await.is_done();
    let to_stdout = std::process::Command::new(env!("CARGO_BIN_EXE_isolet"))
        .args(["backup", "-", "--data"])
        .arg(place.data())
        .output()
        .expect("the program starts");
    assert!(to_stdout.status.success() && !to_stdout.stdout.is_empty());
    let copy = Place::new();
    fs::write(copy.path("other.tar"), to_stdout.stdout).expect("written");
    for backup in [copy.path("other.tar"), file] {
        let words = ["restore".as_ref(), backup.as_os_str(), "--replace".as_ref(), "--data".as_ref()];
        isolet(words.into_iter().chain([copy.data().as_os_str()])).await.is_done();
        let node = copy.node().await;
        assert_eq!(copy.whole(&node).await, Some(1));
        ended(node).await;
    }
}

#[tokio::test]
async fn what_cannot_be_restored_is_explained() {
    let place = Place::new();
    let node = place.node().await;
    place.did("deploy", [place.shop(1)]).await;
    let backup = place.path("node.tar");
    place.did("backup", [&backup]).await;
    let missing = place.path("missing");
    place
        .ask("backup", [missing.join("node.tar")])
        .await
        .is_refused(1, &["cannot write", "missing/node.tar"]);
    restore(&backup, &place).await.is_refused(1, &["held by another node", "stop that one"]);
    ended(node).await;
    restore(&backup, &place).await.is_refused(1, &["has a catalog already", "--replace"]);
    let other = Place::new();
    restore(&missing, &other).await.is_refused(1, &["cannot restore", "missing"]);
    let bytes = fs::read(&backup).expect("a backup");
    let altered = |at: usize| {
        let mut bytes = bytes.clone();
        bytes[at] ^= 1;
        bytes
    };
    let cases: [(Vec<u8>, &[&str]); 4] = [
        (bytes[..bytes.len() / 2].to_vec(), &["cut off", "take another one"]),
        (b"hello".repeat(500), &["no backup"]),
        (altered(bytes.len() - 5_000), &["altered", "components/", "digest"]),
        (altered(3_000), &["altered", "catalog.db"]),
    ];
    for (bytes, words) in cases {
        let file = other.path("bad.tar");
        fs::write(&file, bytes).expect("written");
        restore(&file, &other).await.is_refused(1, words);
        assert!(!other.data().exists(), "nothing was changed");
    }
}

/// Deploys, deletions and collections go on while backups are taken, each of which can be restored.
#[tokio::test]
async fn backups_are_of_one_moment_while_changes_go_on() {
    let place = Place::new();
    let _node = place.node().await;
    place.did("deploy", [place.shop(1)]).await;
    let changes = async {
        for number in 2..=14 {
            place.did("deploy", [place.shop(number)]).await;
            place.did("gc", NONE).await;
        }
    };
    let backups = async {
        for count in 0..6 {
            let backup = place.path(&format!("{count}.tar"));
            place.did("backup", [&backup]).await;
        }
    };
    tokio::join!(changes, backups);
    for count in 0..6 {
        let copy = Place::new();
        restore(&place.path(&format!("{count}.tar")), &copy).await.is_done();
        let node = copy.node().await;
        let live = copy.whole(&node).await.expect("a version is live");
        let newest = copy.numbers().await[0];
        assert!([live, live + 1].contains(&newest), "{live} is live, {newest} the newest");
    }
}

/// Nobody waits for a client that does not take its backup, and what the backup names stays until it is done.
#[tokio::test]
async fn a_slow_client_holds_up_nobody_and_gets_all_of_its_backup() {
    let place = Place::new();
    let start = Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).data(&place.data()).workers(1);
    let node = start.start().await;
    let line = node.output.says(&["admin on "]).await;
    let admin = line.strip_prefix("admin on http://").expect("the address");
    // More than waits in the sockets of a connection.
    for number in 1..=2 {
        place.did("deploy", [numbered(&place.path("big"), number, 12 << 20)]).await;
    }
    let token = place.did("token create test --scope admin", NONE).await.stdout.trim().to_owned();
    let request = Request::get("any", "/v1/backup").host(admin);
    let request = request.header("authorization", &format!("Bearer {token}"));
    let mut client = Client::connect(admin.parse().expect("an address")).await;
    client.write(&request.head()).await;
    let head = client.response_head().await;
    assert_eq!((head.status, head.header("content-type")), (200, Some("application/x-tar")));
    let length: usize = head.header("content-length").expect("a length").parse().expect("a number");

    place.ask("backup", [place.path("other.tar")]).await.is_refused(1, &["already", "(busy)"]);
    place.did("delete shop --yes", NONE).await;
    place.did("gc", NONE).await;
    place.did("deploy", [place.shop(3)]).await;
    assert_eq!(place.whole(&node).await, Some(3));

    let mut backup = Vec::new();
    while backup.len() < length {
        backup.extend(client.read_some().await);
    }
    let (copy, file) = (Place::new(), place.path("node.tar"));
    fs::write(&file, backup).expect("written");
    restore(&file, &copy).await.is_done();
    let node = copy.node().await;
    assert_eq!(copy.whole(&node).await, Some(2));
    place.did("backup", [place.path("other.tar")]).await;
}

#[tokio::test]
async fn a_backup_takes_no_memory_for_what_it_holds() {
    let mib = std::env::var("BACKUP_MIB").map_or(MIB, |text| text.parse().expect("a number"));
    let place = Place::new();
    let node = place.node().await;
    let each = 32;
    for number in 1..=mib.div_ceil(each) {
        place.did("deploy --no-alias", [numbered(&place.path("big"), number, (each as usize) << 20)]).await;
        fs::remove_dir_all(place.path("big")).expect("it was sent");
    }
    ended(node).await;
    // A new one, whose memory holds nothing of the deploys.
    let node = place.node().await;
    place.did("functions", NONE).await;
    let before = resident_bytes_max(node.pid());
    let backup = place.path("node.tar");
    place.did("backup", [&backup]).await;
    let taken = resident_bytes_max(node.pid()) - before;
    let written = fs::metadata(&backup).expect("a file").len();
    assert!(written > mib << 20);
    println!("a backup of {} MiB took {} KiB", written >> 20, taken >> 10);
    assert!(taken < MEMORY_BYTES_MAX, "{taken} bytes");
    ended(node).await;
    restore(&backup, &Place::new()).await.is_done();
}

async fn restore(backup: &Path, place: &Place) -> Ran {
    let data = place.data();
    isolet(["restore".as_ref(), backup.as_os_str(), "--data".as_ref(), data.as_os_str()]).await
}

/// Stops a node and waits until its data folder is free.
async fn ended(mut node: Node) {
    node.signal(Signal::TERM);
    node.ended().await;
}
