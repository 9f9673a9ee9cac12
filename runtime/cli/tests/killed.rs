//! A node that is killed at every step of a change, and at any moment: the next one starts, serves the old or the new version
//! whole, and takes the change again.
//!
//! `KILLS=100 cargo test --workspace --test killed` kills it a hundred times at random, `KILLS_SEED=N` at the same moments as
//! another run, as far as the machine is as fast.

mod support;

use std::os::unix::process::ExitStatusExt as _;
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use support::{NONE, Node, Place, isolet_with, kill_family};

/// Kills at random moments unless `KILLS` says how many: as many as half a minute allows.
const KILLS: u64 = 30;

/// The time within which a node is killed, in deploys: in the first, the second, or between them.
const KILLED_WITHIN: u32 = 2;

/// Ends the process when it reaches a step.
const END_AT: &str = "ISOLET_END_AT";

/// Every step of a deploy that brings a component. Its transactions are: the answer `no_component`; the audit of it; that of
/// the component; the version; its answer; its audit; the alias; its answer; its audit.
#[tokio::test]
async fn a_node_killed_at_any_step_of_a_deploy_has_the_old_or_the_new_version() {
    let place = Place::new();
    let node = place.node().await;
    place.did("deploy", [place.shop(1)]).await;
    node_killed(node).await;
    let steps = [
        "before-commit:1",
        "component-received",
        "file-unnamed",
        "component-written",
        "compiled",
        "file-unnamed:2",
        "machine-code-written",
        "started-once",
        "before-commit:4",
        "after-commit:4",
        "version-stored",
        "reply-kept:2",
        "before-commit:7",
        "after-commit:7",
        "alias-stored",
        "workers-told",
        "reply-kept:3",
        "before-commit:9",
    ];
    for (old, step) in (1..).zip(steps) {
        let new = old + 1;
        killed_at(&place, step, "deploy", Some(place.shop(new))).await;
        let node = place.node().await;
        let serves = place.whole(&node).await;
        assert!([Some(old), Some(new)].contains(&serves), "{step}: {serves:?} instead of {old} or {new}");
        place.did("deploy", [place.shop(new)]).await;
        assert_eq!(place.whole(&node).await, Some(new), "{step}");
        let made = place.numbers().await.iter().filter(|&&number| number == new).count();
        assert_eq!(made, 1, "{step}: the same again is the same version");
        place.did("gc", NONE).await;
        assert!(place.leftovers().is_empty(), "{step}: {:?}", place.leftovers());
        assert_eq!(place.whole(&node).await, Some(new), "{step}");
        node_killed(node).await;
    }
}

#[tokio::test]
async fn a_node_killed_at_any_step_of_another_change_has_the_old_or_the_new_state() {
    let place = Place::new();
    let node = place.node().await;
    for number in 1..=2 {
        place.did("deploy", [place.shop(number)]).await;
    }
    node_killed(node).await;
    let change =
        ["before-commit:1", "after-commit:1", "alias-stored", "workers-told", "reply-kept", "after-commit:3"];
    for (step, wanted) in change.into_iter().zip([1, 2].into_iter().cycle()) {
        killed_at(&place, step, &format!("promote shop v{wanted}"), None).await;
        let node = place.node().await;
        assert!([Some(1), Some(2)].contains(&place.whole(&node).await), "promote, {step}");
        place.did(&format!("promote shop v{wanted}"), NONE).await;
        assert_eq!(place.whole(&node).await, Some(wanted), "promote, {step}");
        node_killed(node).await;
    }
    for step in change {
        killed_at(&place, step, "rollback shop", None).await;
        let node = place.node().await;
        assert!([Some(1), Some(2)].contains(&place.whole(&node).await), "rollback, {step}");
        // So that there is something to go back to.
        place.did("promote shop v1", NONE).await;
        place.did("promote shop v2", NONE).await;
        node_killed(node).await;
    }
}

#[tokio::test]
async fn a_node_killed_at_any_step_of_a_deletion_has_deleted_or_has_not() {
    let place = Place::new();
    let steps = [
        "before-commit:1",
        "after-commit:1",
        "versions-deleted",
        "components-removed",
        "workers-told",
        "reply-kept",
    ];
    let mut node = place.node().await;
    place.did("deploy", [place.shop(1)]).await;
    for (number, step) in (2..).zip(steps) {
        place.did("deploy --no-alias", [place.shop(number)]).await;
        node_killed(node).await;
        killed_at(&place, step, &format!("delete shop v{number} --yes"), None).await;
        node = place.node().await;
        assert_eq!(place.whole(&node).await, Some(1), "{step}");
        // Deleted already, or deleted now.
        place.ask(&format!("delete shop v{number} --yes"), NONE).await;
        assert_eq!(place.numbers().await, [1], "{step}");
    }
}

#[tokio::test]
async fn a_node_killed_at_any_step_of_a_collection_lacks_nothing_that_is_needed() {
    let place = Place::new();
    let mut node = place.node().await;
    let mut live = 6;
    for number in 1..=live {
        place.did("deploy", [place.shop(number)]).await;
    }
    let steps = [
        "before-commit:1",
        "after-commit:1",
        "versions-deleted",
        "components-removed",
        "machine-code-removed",
        "reply-kept",
    ];
    for step in steps {
        // The oldest of six are for the collection.
        live += 1;
        place.did("deploy", [place.shop(live)]).await;
        node_killed(node).await;
        killed_at(&place, step, "gc", None).await;
        node = place.node().await;
        assert_eq!(place.whole(&node).await, Some(live), "{step}");
        place.did("rollback shop", NONE).await;
        assert_eq!(place.whole(&node).await, Some(live - 1), "{step}");
        place.did(&format!("promote shop v{live}"), NONE).await;
    }
    place.did("gc", NONE).await;
    assert_eq!(place.numbers().await, (live - 4..=live).rev().collect::<Vec<_>>());
    let machine_code = std::fs::read_dir(place.data().join("machine-code")).expect("the folder").count();
    assert_eq!(machine_code, 5, "that of the versions which are left");
}

#[tokio::test]
async fn a_restore_or_a_backup_that_is_killed_leaves_the_old_or_the_new_catalog() {
    let (source, place) = (Place::new(), Place::new());
    let backup = source.path("node.tar");
    let node = source.node().await;
    source.did("deploy", [source.shop(7)]).await;
    node_killed(node).await;
    killed_at(&source, "catalog-copied", "backup", Some(backup.clone())).await;
    let node = source.node().await;
    assert!(source.leftovers().is_empty() && !backup.exists(), "{:?}", source.leftovers());
    source.did("backup", [&backup]).await;
    node_killed(node).await;
    let mut node = place.node().await;
    place.did("deploy", [place.shop(3)]).await;
    for step in ["catalog-staged", "file-unnamed", "component-restored", "log-removed", "catalog-placed"] {
        node_killed(node).await;
        let data = place.data();
        let words = ["restore".as_ref(), backup.as_os_str(), "--replace".as_ref(), "--data".as_ref()];
        let words = words.into_iter().chain([data.as_os_str()]);
        let ran = isolet_with([(END_AT, step.to_owned())], words).await;
        assert_eq!(ran.code, None, "{step}: {ran:?}");
        node = place.node().await;
        let expected = if step == "catalog-placed" { 7 } else { 3 };
        assert_eq!(place.whole(&node).await, Some(expected), "{step}");
        place.did("gc", NONE).await;
        assert!(place.leftovers().is_empty(), "{step}: {:?}", place.leftovers());
    }
}

#[tokio::test]
async fn a_node_killed_at_any_moment_keeps_what_it_acknowledged() {
    let kills = variable("KILLS").unwrap_or(KILLS);
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let seed = variable("KILLS_SEED").unwrap_or(u64::from(since.subsec_nanos()));
    println!("{kills} kills; repeat them with KILLS={kills} KILLS_SEED={seed}");
    let place = Place::new();
    let mut random = Random(seed | 1);
    let mut node = place.node().await;
    let (mut attempted, mut acknowledged) = (1, vec![1]);
    let begun = Instant::now();
    place.did("deploy", [place.shop(attempted)]).await;
    let killed_within = begun.elapsed() * KILLED_WITHIN;
    for kill in 0..kills {
        let deploys = async {
            loop {
                attempted += 1;
                // Where it fails, the node is gone.
                match place.ask("deploy", [place.shop(attempted)]).await.code {
                    Some(0) => acknowledged.push(attempted),
                    _ => return,
                }
            }
        };
        let killed = async {
            tokio::time::sleep(killed_within.mul_f64(random.part())).await;
            node_killed(node).await;
        };
        tokio::join!(deploys, killed);
        node = place.node().await;
        let serves = place.whole(&node).await;
        let known = acknowledged.last().copied();
        assert!(
            serves == known || serves == Some(attempted),
            "kill {kill}: {serves:?}, {known:?}, {attempted}"
        );
        let numbers = place.numbers().await;
        let missing: Vec<_> = acknowledged.iter().filter(|number| !numbers.contains(number)).collect();
        assert!(missing.is_empty(), "kill {kill}: {missing:?} were acknowledged");
        // What serves now is what is known from here on.
        acknowledged.extend(serves.filter(|number| known != Some(*number)));
    }
    println!("{} deploys were done, {attempted} attempted", acknowledged.len());
}

/// Starts a node that ends itself at `step`, and asks it for what leads there.
async fn killed_at(place: &Place, step: &str, line: &str, more: Option<std::path::PathBuf>) {
    let start = Node::with_args(NONE).data(&place.data()).workers(1).variable(END_AT, step);
    let mut node = start.start().await;
    let ran = place.ask(line, more).await;
    assert_eq!(ran.code, Some(1), "{line}, {step}: {ran:?}");
    assert_eq!(node.ended().await.signal(), Some(9), "{line}: it ends at {step}");
}

/// Kills a node and its workers.
async fn node_killed(mut node: Node) {
    kill_family(node.pid());
    node.ended().await;
}

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().expect("a number"))
}

/// Xorshift: the same numbers after the same seed.
struct Random(u64);

impl Random {
    /// From 0 to 1.
    fn part(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % 1_000) as f64 / 1_000.0
    }
}
