//! A disk without room: the node says so, goes on serving, and takes deploys again when there is room.
//!
//! The data folder is in a small file system in memory, in name spaces of the node alone, which need no special rights where
//! the system allows them at all. Where it does not, the tests say so and check nothing.

mod support;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::{NONE, Node, Place, Ran, isolet};

/// Room of the file system, in bytes: a dozen versions, and the log of the database.
const ROOM: u64 = 16 << 20;

/// By how much the room grows from one attempt to the next: what a database or a file system takes at once.
const STEP: u64 = 4 << 10;

const SKIPPED: &str =
    "skipped: `unshare -Urm` and `mount -t tmpfs` are not for this user here, so no disk can be filled";

/// A node whose disk can be filled.
struct Small {
    node: Node,
    place: Place,
    /// The file system of the node, as others see it.
    disk: PathBuf,
}

impl Small {
    /// None where the system does not let this user have a file system.
    async fn start() -> Option<Self> {
        let place = Place::new();
        let disk = place.path("disk");
        fs::create_dir(&disk).expect("a folder");
        let mount = format!("mount -t tmpfs -o size={ROOM},mode=700 tmpfs {}", disk.display());
        let tried = Command::new("unshare").args(["-Urm", "sh", "-c", &mount]).output().ok()?;
        if !tried.status.success() {
            return None;
        }
        let command = format!("{mount} && exec \"$@\"");
        let start = Node::with_args(NONE).data(&disk.join("data")).workers(1);
        let node = start.wrapped(&["unshare", "-Urm", "sh", "-c", &command, "sh"]).start().await;
        let root = Path::new("/proc").join(node.pid().to_string()).join("root");
        let disk = root.join(disk.strip_prefix("/").expect("an absolute path"));
        Some(Small { node, place, disk })
    }

    async fn ask(&self, line: &str, more: impl IntoIterator<Item = PathBuf>) -> Ran {
        let data = ["--data".into(), self.disk.join("data").into_os_string()];
        let args = line.split(' ').map(Into::into).chain(data);
        isolet(args.chain(more.into_iter().map(PathBuf::into_os_string))).await
    }

    async fn deploy(&self, number: u64) -> Ran {
        self.ask("deploy", [self.place.shop(number)]).await
    }

    /// Takes all room but `bytes`.
    fn leave(&self, bytes: u64) {
        let path = self.disk.join("filler");
        let _ = fs::remove_file(&path);
        let mut filler = File::create(&path).expect("a file");
        while filler.write_all(&[0x5a; STEP as usize]).is_ok() {}
        let length = filler.metadata().expect("it is there").len();
        filler.set_len(length.saturating_sub(bytes)).expect("shorter");
    }

    fn leave_all(&self) {
        fs::remove_file(self.disk.join("filler")).expect("it was there");
    }

    async fn serves(&self, number: u64) {
        let text = format!("version {number:010}\n");
        self.node.get("shop", "/").await.is_text(&text);
        self.node.get("shop", &format!("/{number}")).await.is_text(&text);
    }

    fn unfinished(&self) -> usize {
        let folders = ["data/components", "data/machine-code"].map(|name| self.disk.join(name));
        let files = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("the folder"));
        files
            .filter(|file| file.as_ref().expect("a file").file_name().to_string_lossy().starts_with(".new-"))
            .count()
    }
}

/// With ever more room, every write of a deploy is at some time the first for which there is none.
#[tokio::test]
async fn whatever_write_finds_the_disk_full_the_node_serves_on() {
    let Some(small) = Small::start().await else { return println!("{SKIPPED}") };
    small.deploy(1).await.is_done();
    let mut found_full = BTreeSet::new();
    let mut live = 1;
    for (attempt, room) in (0..ROOM).step_by(STEP as usize).enumerate() {
        small.leave(room);
        let number = live + 1;
        let ran = small.deploy(number).await;
        if ran.code == Some(0) {
            live = number;
        } else {
            ran.is_refused(1, &["(disk_full)", "no space is left"]);
            let files = ["components/", "machine-code/", "catalog.db"];
            found_full.extend(files.into_iter().filter(|name| ran.stderr.contains(name)));
        }
        small.serves(live).await;
        assert_eq!(small.unfinished(), 0, "attempt {attempt}");
        if live == 4 {
            break;
        }
    }
    assert_eq!(live, 4, "there is room at last");
    assert!(["components/", "machine-code/"].iter().all(|name| found_full.contains(name)), "{found_full:?}");
    println!("no room for {found_full:?}");
    small.leave_all();
    small.deploy(5).await.is_done();
    small.serves(5).await;
}

#[tokio::test]
async fn on_a_full_disk_a_collection_makes_room() {
    let Some(small) = Small::start().await else { return println!("{SKIPPED}") };
    for number in 1..=14 {
        small.deploy(number).await.is_done();
    }
    small.leave(0);
    small.deploy(15).await.is_refused(1, &["(disk_full)", "`isolet gc`"]);
    small.serves(14).await;
    small.ask("backup", [small.place.path("node.tar")]).await.is_refused(1, &["(disk_full)"]);
    small.ask("gc", []).await.is_done().says(&["deleted 9 versions, 9 components and 9 files"]);
    small.deploy(15).await.is_done();
    small.serves(15).await;
}
