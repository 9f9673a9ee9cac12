//! A node that is killed at any moment: what it acknowledged is there, and the next start finds the catalog whole.

use super::{Place, add, set};
use crate::data::Page;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// Tells the test binary that it is the process to be killed, and where its folder is.
const FOLDER: &str = "ISOLET_TEST_KILLED_FOLDER";

/// Times the process is killed.
const KILLS: u64 = 20;

const FUNCTIONS: [&str; 3] = ["auth", "cart", "shop"];

/// What the process said was done: a version added, and an alias led to it.
struct Acknowledged {
    function: String,
    number: u32,
    deployment: Option<i64>,
}

/// Not a test by itself: what the killed process runs, until it is killed.
#[test]
fn changes_without_end() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let dir = cap_std::fs::Dir::open_ambient_dir(&folder, cap_std::ambient_authority()).unwrap();
    let data = crate::data::DataFolder::open(&dir, Path::new(&folder)).unwrap();
    for round in 0.. {
        for function in FUNCTIONS {
            let number = add(&data, function, &format!("{}-{round}", std::process::id()));
            println!("done {function} {number}");
            let deployment = set(&data, function, "live", number).id;
            println!("done {function} {number} {deployment}");
            if number.is_multiple_of(50) {
                data.gc(20).unwrap();
            }
        }
    }
}

#[test]
fn nothing_acknowledged_is_missing_after_a_kill() {
    let place = Place::new();
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..KILLS {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        check(&place, &killed_after(&place, random % 40, random >> 42));
    }
}

/// Runs the process, kills it when it has said `lines` lines and some more instants have passed, and returns what it said.
fn killed_after(place: &Place, lines: u64, instants: u64) -> Vec<Acknowledged> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "--test-threads=1"])
        .arg(module_path!().split_once("::").unwrap().1.to_owned() + "::changes_without_end")
        .env(FOLDER, place.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap());
    let acknowledged = listen_and_kill(&mut child, said, lines, instants);
    child.wait().unwrap();
    acknowledged
}

fn listen_and_kill(
    child: &mut Child,
    mut said: BufReader<ChildStdout>,
    lines: u64,
    instants: u64,
) -> Vec<Acknowledged> {
    let mut acknowledged = Vec::new();
    let mut line = String::new();
    while (acknowledged.len() as u64) < lines {
        line.clear();
        assert_ne!(said.read_line(&mut line).unwrap(), 0, "it ended by itself");
        acknowledged.extend(parse(&line));
    }
    // A random moment between two lines, or before the first.
    (0..instants).for_each(|_| std::hint::spin_loop());
    child.kill().unwrap();
    loop {
        line.clear();
        // The last line may be cut off, and then nobody was told.
        if said.read_line(&mut line).unwrap() == 0 || !line.ends_with('\n') {
            return acknowledged;
        }
        acknowledged.extend(parse(&line));
    }
}

/// The harness writes its own words before the first of these, on the same line.
fn parse(line: &str) -> Option<Acknowledged> {
    let mut words = line.split("done ").nth(1)?.split_whitespace();
    let function = words.next()?.to_owned();
    let number = words.next()?.parse().ok()?;
    Some(Acknowledged { function, number, deployment: words.next().map(|word| word.parse().unwrap()) })
}

fn check(place: &Place, acknowledged: &[Acknowledged]) {
    let data = place.open();
    let whole: String =
        data.catalog.connection().query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    for function in FUNCTIONS {
        let Some(stored) = data.function(function).unwrap() else {
            assert!(!acknowledged.iter().any(|it| it.function == function), "{function} is missing");
            continue;
        };
        let live = stored.aliases.first();
        let newest = data.versions(function, Page::first(1)).unwrap()[0].number;
        for it in acknowledged.iter().filter(|it| it.function == function) {
            assert!(newest >= it.number, "v{} of {function} is missing", it.number);
            let Some(deployment) = it.deployment else { continue };
            assert!(data.deployment(deployment).unwrap().is_some(), "deployment {deployment} is missing");
            assert!(live.is_some_and(|row| row.id >= deployment), "{function} does not serve v{}", it.number);
        }
        // Whole: what is live is there.
        let shares = live.map(|row| row.split.shares.clone()).unwrap_or_default();
        assert!(shares.iter().all(|share| data.version(function, share.version).unwrap().is_some()));
    }
}
