//! A node under constant load, while versions move and workers die.

mod support;

use std::collections::VecDeque;
use std::ffi::OsString;
use std::time::{Duration, Instant};
use support::{Connections, Exchange, Function, Load, Node, Ran, Signal, eventually, isolet, kill};

/// Requests a second; a debug build answers ten times as many.
const RATE: u32 = 100;

/// Deploys and rollbacks while the load goes on.
const MOVES: usize = 200;

/// Worker processes that are killed while the load goes on.
const KILLS: usize = 50;

/// More than on the processors of most machines, so that each has lived a while when its turn comes.
const WORKERS: u32 = 4;

/// A worker that dies younger counts as one that crashes at its start, and is replaced ever later.
const LONG_LIFE: Duration = Duration::from_millis(1_050);

/// The longest a killed worker may be missing.
const REPLACED_WITHIN: Duration = Duration::from_secs(1);

/// A version that was live: from the moment it was asked for to the moment its successor was confirmed.
struct Reign {
    body: String,
    from: Instant,
    to: Option<Instant>,
}

#[tokio::test]
async fn no_request_fails_and_none_is_answered_by_a_version_that_is_not_live() {
    let node = Node::with_args(Vec::<OsString>::new()).own_data().workers(2).start().await;
    deploy(&node, 0).await;
    let mut reigns = vec![Reign { body: body(0), from: Instant::now(), to: None }];
    let load = Load::start(node.address(), "shop.test", "/env", RATE, Connections::Kept);
    // What is live, under what it was before: a rollback goes one back.
    let mut stack = vec![0];
    for step in 1..=MOVES {
        let from = Instant::now();
        if step % 4 == 3 || step % 4 == 0 {
            stack.pop();
            ask(&node, ["rollback", "shop"].map(OsString::from)).await;
        } else {
            stack.push(step);
            deploy(&node, step).await;
        }
        reigns.last_mut().expect("one reigns").to = Some(Instant::now());
        let live = stack.last().expect("the first version is never rolled back");
        reigns.push(Reign { body: body(*live), from, to: None });
    }
    let exchanges = load.stop().await;
    assert!(exchanges.len() >= MOVES, "{} requests say little", exchanges.len());
    for Exchange { sent, ended, answer } in &exchanges {
        let (status, text) = answer.as_ref().expect("no request fails");
        assert_eq!(*status, 200, "{text}");
        let reigned = |reign: &&Reign| reign.from <= *ended && reign.to.is_none_or(|to| to >= *sent);
        let live: Vec<&str> = reigns.iter().filter(reigned).map(|reign| reign.body.as_str()).collect();
        assert!(live.contains(&text.as_str()), "answered by {text:?} while {live:?} were live");
    }
}

#[tokio::test]
async fn a_killed_worker_takes_only_what_it_was_answering() {
    let node = Node::serving(["hello"]).workers(WORKERS).start().await;
    let load = Load::start(node.address(), "hello.test", "/", RATE, Connections::New);
    let mut born: VecDeque<(u32, Instant)> =
        node.workers().into_iter().map(|pid| (pid, Instant::now())).collect();
    let mut kills = Vec::new();
    for round in 0..KILLS {
        let (victim, since) = born.pop_front().expect("there are workers");
        tokio::time::sleep_until((since + LONG_LIFE).into()).await;
        let began = Instant::now();
        kill(victim, Signal::KILL);
        let mut heir = None;
        eventually("a new worker", || {
            heir = node
                .workers()
                .into_iter()
                .find(|pid| *pid != victim && born.iter().all(|(known, _)| known != pid));
            heir.is_some()
        })
        .await;
        let missing = began.elapsed();
        assert!(missing <= REPLACED_WITHIN, "kill {round}: {missing:?}");
        born.push_back((heir.expect("it was found"), Instant::now()));
        kills.push((began, Instant::now()));
    }
    let exchanges = load.stop().await;
    let failed: Vec<&Exchange> = exchanges.iter().filter(|exchange| exchange.answer.is_err()).collect();
    for Exchange { sent, ended, answer } in &failed {
        let was_running = kills.iter().any(|(began, _)| sent <= began && ended >= began);
        assert!(was_running, "{answer:?}, {:?} long, when no worker was killed", *ended - *sent);
    }
    let answered = exchanges.iter().filter_map(|exchange| exchange.answer.as_ref().ok());
    assert!(answered.clone().all(|(status, _)| *status == 200));
    // At this rate, a worker seldom has two requests at once.
    assert!(failed.len() <= 2 * KILLS, "{} of {} failed", failed.len(), exchanges.len());
}

/// Deploys a version of `shop` that answers with its number.
async fn deploy(node: &Node, number: usize) {
    let vars = format!("[vars]\nNAME = \"{number}\"");
    let folder = Function::fixture("probe-rust").named("shop").section(&vars).write(node.folder());
    ask(node, ["deploy".into(), folder.into()]).await;
}

fn body(number: usize) -> String {
    format!("NAME={number}\n")
}

async fn ask(node: &Node, line: impl IntoIterator<Item = OsString>) -> Ran {
    let data = node.folder().join("data").into_os_string();
    let ran = isolet(line.into_iter().chain(["--data".into(), data])).await;
    ran.is_done();
    ran
}
