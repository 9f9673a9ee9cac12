//! Entries are found again, by their function alone, and never more is held than is allowed.

use super::limits::{BLOCK_BYTES, CacheLimits, FILES_MAX, READ_BYTES_MAX, STALE_SECONDS, TOUCH_SECONDS};
use super::store::{Caches, Content, FunctionCache, Hit, Key};
use super::usage::{Usage, locked, peek};
use cap_std::ambient_authority;
use cap_std::fs::Dir;
use http::{HeaderMap, HeaderValue, StatusCode};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

const LIMITS: CacheLimits =
    CacheLimits { bytes: 64 * BLOCK_BYTES, entry_bytes: 32 * BLOCK_BYTES, entries: 100 };
const BUDGET: u64 = 1 << 30;

/// A data folder; each opening of it is what another process would have.
struct Node(TempDir);

impl Node {
    fn new() -> Self {
        Node(tempfile::tempdir().expect("a folder"))
    }

    fn open(&self, budget: u64) -> Arc<Caches> {
        let data = Dir::open_ambient_dir(self.0.path(), ambient_authority()).expect("it is there");
        Caches::open(&data, budget).expect("it can be made")
    }

    fn function(&self, name: &str, limits: CacheLimits) -> Arc<FunctionCache> {
        self.open(BUDGET).function(name, limits)
    }

    fn folder(&self) -> Dir {
        Dir::open_ambient_dir(self.0.path().join("http-cache"), ambient_authority()).expect("it is there")
    }

    /// Everything on disk that is no count.
    fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        for folder in fs::read_dir(self.0.path().join("http-cache")).expect("it is there").flatten() {
            let Ok(entries) = fs::read_dir(folder.path()) else { continue };
            files.extend(entries.flatten().map(|entry| entry.path()).filter(|path| !path.ends_with("usage")));
        }
        files
    }

    /// What the node says that it holds; its functions agree.
    fn usage(&self) -> Usage {
        let node = peek(&self.folder(), "usage").expect("readable");
        assert_eq!(self.functions_usage(), node);
        node
    }

    /// What all functions say that they hold.
    fn functions_usage(&self) -> Usage {
        let folders = fs::read_dir(self.0.path().join("http-cache")).expect("it is there").flatten();
        let counts = folders.filter(|entry| entry.path().is_dir()).map(|entry| {
            let name = entry.file_name().into_string().expect("a digest");
            peek(&self.folder(), &format!("{name}/usage")).expect("readable")
        });
        counts.fold(Usage::default(), Usage::plus)
    }
}

fn blocks(bytes: u64, entries: u64) -> Usage {
    Usage { bytes: bytes * BLOCK_BYTES, entries }
}

fn key(url: &str) -> Key {
    Key::new(None, url)
}

fn long_lived() -> HeaderMap {
    HeaderMap::from_iter([(http::header::CACHE_CONTROL, HeaderValue::from_static("max-age=1000"))])
}

/// Puts a body in pieces of 10,000 bytes.
fn put(cache: &Arc<FunctionCache>, key: &Key, body: &[u8]) {
    let begun = cache.begin(key.clone(), &HeaderMap::new(), StatusCode::OK, long_lived(), SystemTime::now());
    let mut writing = begun.expect("it may be kept");
    let mut pieces = body.chunks(10_000).peekable();
    while let Some(piece) = pieces.next_if(|piece| piece.len() == 10_000) {
        writing.write(piece).expect("written");
    }
    writing.finish(pieces.next().unwrap_or_default()).expect("written");
}

fn lookup(cache: &FunctionCache, key: &Key) -> Option<Hit> {
    cache.lookup(key, &HeaderMap::new(), u64::from(READ_BYTES_MAX), SystemTime::now()).expect("readable")
}

fn body(hit: Hit) -> Vec<u8> {
    let mut reading = match hit.content {
        Content::Whole(bytes) => return bytes,
        Content::Rest(reading) => reading,
    };
    let mut all = Vec::new();
    loop {
        let bytes = reading.read(10_000).expect("readable");
        if bytes.is_empty() {
            return all;
        }
        all.extend(bytes);
    }
}

fn has(cache: &FunctionCache, url: &str) -> bool {
    lookup(cache, &key(url)).is_some()
}

/// A body that takes `blocks` blocks with its head.
fn body_of(blocks: u64) -> Vec<u8> {
    vec![b'x'; usize::try_from(blocks * BLOCK_BYTES).expect("small") - 1_000]
}

#[test]
fn what_is_put_is_found_until_it_is_stale() {
    let node = Node::new();
    let cache = node.function("shop", LIMITS);
    for body_bytes in [0, 5, 65_536, 65_537] {
        let written: Vec<u8> = (0..body_bytes).map(|at| (at % 251) as u8).collect();
        put(&cache, &key("http://a/"), &written);
        let hit = lookup(&cache, &key("http://a/")).expect("a hit");
        assert_eq!(hit.status, 200);
        assert_eq!(hit.headers["cf-cache-status"], "HIT");
        assert_eq!(hit.headers["content-length"], body_bytes.to_string());
        assert_eq!(matches!(hit.content, Content::Whole(_)), body_bytes <= 65_536);
        assert!(body(hit) == written);
    }
    let in_seconds = |seconds| SystemTime::now() + Duration::from_secs(seconds);
    let later = |seconds| {
        let found = cache.lookup(&key("http://a/"), &HeaderMap::new(), 0, in_seconds(seconds));
        found.expect("readable").map(|hit| hit.headers["age"].to_str().expect("digits").parse::<u64>())
    };
    assert!((990..=991).contains(&later(990).expect("fresh").expect("a number")));
    assert_eq!(later(1_001), None);
    assert!(node.files().is_empty() && node.usage() == blocks(0, 0), "what is stale is removed");
}

#[test]
fn nobody_sees_what_another_function_or_cache_holds() {
    let node = Node::new();
    let (shop, blog) = (node.function("shop", LIMITS), node.function("blog", LIMITS));
    put(&shop, &key("http://a/"), b"shop");
    put(&shop, &Key::new(Some(""), "http://a/"), b"unnamed");
    put(&shop, &Key::new(Some("x"), "http://a/"), b"x");
    assert!(lookup(&blog, &key("http://a/")).is_none());
    assert!(!blog.delete(&key("http://a/"), SystemTime::now()).expect("deleted"));
    for (cache, expected) in [(None, "shop"), (Some(""), "unnamed"), (Some("x"), "x")] {
        assert_eq!(body(lookup(&shop, &Key::new(cache, "http://a/")).expect("a hit")), expected.as_bytes());
    }
    // The border between name and URL counts.
    assert!(lookup(&shop, &Key::new(Some("xh"), "ttp://a/")).is_none());
}

#[test]
fn a_body_may_be_as_large_as_an_entry_and_no_larger() {
    let node = Node::new();
    let cache = node.function("shop", CacheLimits { entry_bytes: 20_000, ..LIMITS });
    for (body_bytes, kept) in [(19_999, true), (20_000, true), (20_001, false), (30_000, false)] {
        let url = format!("http://a/{body_bytes}");
        put(&cache, &key(&url), &vec![0; body_bytes]);
        assert_eq!(has(&cache, &url), kept, "{body_bytes}");
    }
    assert_eq!(node.files().len(), 2);
    assert_eq!(node.usage(), blocks(10, 2));
}

#[test]
fn a_full_function_drops_what_was_not_used_for_longest() {
    let node = Node::new();
    let cache = node.function("shop", CacheLimits { bytes: 8 * BLOCK_BYTES, ..LIMITS });
    for name in 0..8_u64 {
        put(&cache, &key(&name.to_string()), &body_of(1));
        set_idle(&node, &key(&name.to_string()), Duration::from_secs(1_000 - name));
    }
    assert_eq!(node.usage(), blocks(8, 8), "at the bound nothing goes");
    assert!(has(&cache, "0"), "the oldest is used once more");
    put(&cache, &key("more"), b"");
    let left: Vec<u64> = (0..8).filter(|name| has(&cache, &name.to_string())).collect();
    assert_eq!(left, [0, 3, 4, 5, 6, 7]);
    assert!(has(&cache, "more"));
    assert_eq!(node.usage(), blocks(7, 7));
}

#[test]
fn a_function_has_as_many_entries_as_it_may() {
    let node = Node::new();
    let cache = node.function("shop", CacheLimits { entries: 4, ..LIMITS });
    for name in 0..6_u64 {
        put(&cache, &key(&name.to_string()), b"");
        assert!(node.usage().entries <= 4);
        set_idle(&node, &key(&name.to_string()), Duration::from_secs(1_000 - name));
    }
    assert!(has(&cache, "5") && !has(&cache, "0") && !has(&cache, "1"));
}

#[test]
fn nothing_is_kept_where_there_is_no_room() {
    for (limits, budget) in [
        (CacheLimits { bytes: 0, ..LIMITS }, BUDGET),
        (CacheLimits { bytes: BLOCK_BYTES - 1, ..LIMITS }, BUDGET),
        (CacheLimits { entries: 0, ..LIMITS }, BUDGET),
        (LIMITS, 0),
        (LIMITS, BLOCK_BYTES - 1),
    ] {
        let node = Node::new();
        let cache = node.open(budget).function("shop", limits);
        put(&cache, &key("http://a/"), b"x");
        assert!(!has(&cache, "http://a/") && node.files().is_empty() && node.usage() == blocks(0, 0));
    }
}

#[test]
fn an_entry_in_place_of_another_takes_its_room() {
    let node = Node::new();
    let cache = node.function("shop", LIMITS);
    put(&cache, &key("http://a/"), &body_of(5));
    put(&cache, &key("http://a/"), &body_of(2));
    assert_eq!(node.usage(), blocks(2, 1));
    assert!(cache.delete(&key("http://a/"), SystemTime::now()).expect("deleted"));
    assert!(!cache.delete(&key("http://a/"), SystemTime::now()).expect("deleted"));
    assert_eq!(node.usage(), blocks(0, 0));
}

#[test]
fn what_is_stale_counts_as_deleted_already() {
    let node = Node::new();
    let cache = node.function("shop", LIMITS);
    put(&cache, &key("http://a/"), b"");
    let later = SystemTime::now() + Duration::from_secs(1_001);
    assert!(!cache.delete(&key("http://a/"), later).expect("deleted"));
    assert!(node.files().is_empty());
}

#[test]
fn a_put_that_is_given_up_leaves_nothing() {
    let node = Node::new();
    let cache = node.function("shop", LIMITS);
    let begun =
        cache.begin(key("http://a/"), &HeaderMap::new(), StatusCode::OK, long_lived(), SystemTime::now());
    let mut writing = begun.expect("it may be kept");
    writing.write(&body_of(3)).expect("written");
    assert_eq!((node.files().len(), node.usage()), (1, blocks(3, 1)));
    assert!(!has(&cache, "http://a/"), "it is not whole");
    drop(writing);
    assert_eq!((node.files().len(), node.usage()), (0, blocks(0, 0)));
}

#[test]
fn what_a_process_left_behind_is_put_right_by_the_next() {
    let node = Node::new();
    put(&node.function("shop", LIMITS), &key("http://a/"), &body_of(2));
    let folder = node.files()[0].parent().expect("a folder").to_owned();
    for (name, age) in [("new-1", STALE_SECONDS + 60), ("new-2", 0)] {
        let file = fs::File::create(folder.join(name)).expect("a file");
        file.set_modified(SystemTime::now() - Duration::from_secs(age)).expect("a time");
    }
    let count = format!("{}/usage", folder.file_name().expect("a name").to_str().expect("a digest"));
    locked(&node.folder(), &count, |usage| *usage = blocks(60, 70)).expect("written");
    locked(&node.folder(), "usage", |usage| *usage = blocks(60, 70)).expect("written");
    put(&node.function("shop", LIMITS), &key("http://b/"), b"");
    assert_eq!(node.usage(), blocks(4, 3), "two entries and what is being written");
    assert!(!folder.join("new-1").exists() && folder.join("new-2").exists());
}

#[test]
fn a_file_that_is_damaged_is_none_and_goes() {
    let node = Node::new();
    let cache = node.function("shop", LIMITS);
    put(&cache, &key("http://a/"), b"whole");
    let path = node.files().pop().expect("one");
    let length = fs::metadata(&path).expect("it is there").len();
    fs::OpenOptions::new().write(true).open(&path).and_then(|file| file.set_len(length - 1)).expect("cut");
    assert!(!has(&cache, "http://a/") && !path.exists());
    assert_eq!(node.usage(), blocks(0, 0));
}

#[test]
fn a_folder_that_was_removed_is_made_again() {
    let node = Node::new();
    let cache = node.function("shop", LIMITS);
    put(&cache, &key("a"), b"");
    let path = node.files().pop().expect("one");
    fs::remove_dir_all(path.parent().expect("a folder")).expect("removed");
    assert!(!has(&cache, "a"));
    let headers = HeaderMap::new();
    let begun = cache.begin(key("b"), &headers, StatusCode::OK, long_lived(), SystemTime::now());
    assert!(begun.expect("it may be kept").finish(b"").is_err(), "the first put meets the error");
    put(&cache, &key("b"), b"");
    assert!(has(&cache, "b"));
}

#[test]
fn a_full_node_takes_from_those_that_hold_most() {
    let node = Node::new();
    let caches = node.open(40 * BLOCK_BYTES);
    let (large, small) = (caches.function("large", LIMITS), caches.function("small", LIMITS));
    put(&small, &key("a"), b"");
    put(&small, &key("b"), b"");
    for name in 0..100_u64 {
        put(&large, &key(&name.to_string()), &body_of(1));
        let usage = node.usage();
        assert!(usage.bytes <= 40 * BLOCK_BYTES, "{usage:?}");
    }
    assert!(has(&small, "a") && has(&small, "b") && has(&large, "99"));
    assert!(node.usage().bytes >= 20 * BLOCK_BYTES);
}

#[test]
fn while_a_process_makes_room_on_the_node_others_drop_their_puts() {
    let node = Node::new();
    let cache = node.open(2 * BLOCK_BYTES).function("shop", LIMITS);
    put(&cache, &key("a"), b"");
    put(&cache, &key("b"), b"");
    let sweeping = super::usage::try_lock(&node.folder(), "sweep").expect("readable").expect("free");
    put(&cache, &key("c"), b"");
    assert!(has(&cache, "a") && has(&cache, "b") && !has(&cache, "c"));
    drop(sweeping);
    put(&cache, &key("c"), b"");
    assert!(has(&cache, "c"));
}

#[test]
fn processes_share_entries_and_bounds() {
    let node = Node::new();
    let limits = CacheLimits { bytes: 16 * BLOCK_BYTES, entry_bytes: 4 * BLOCK_BYTES, entries: 10 };
    let processes: Vec<_> = (0..3).map(|_| node.function("shop", limits)).collect();
    put(&processes[0], &key("first"), b"shared");
    assert_eq!(body(lookup(&processes[1], &key("first")).expect("a hit")), b"shared");
    assert!(processes[2].delete(&key("first"), SystemTime::now()).expect("deleted"));
    assert!(!has(&processes[0], "first"));
    std::thread::scope(|scope| {
        let node = &node;
        for (at, cache) in processes.iter().enumerate() {
            scope.spawn(move || {
                for round in 0..40_u64 {
                    let name = ((round * 7 + at as u64) % 20).to_string();
                    put(cache, &key(&name), &body_of(1 + round % 3));
                    if let Some(hit) = lookup(cache, &key(&((round * 3) % 20).to_string())) {
                        assert!(body(hit).iter().all(|byte| *byte == b'x'));
                    }
                    let held = node.functions_usage();
                    assert!(
                        held.is_within(Usage { bytes: limits.bytes, entries: limits.entries }),
                        "{held:?}"
                    );
                }
            });
        }
    });
    let on_disk = node.files().into_iter().map(|path| fs::metadata(path).expect("it is there").len());
    let on_disk = on_disk.fold(blocks(0, 0), |sum, length| {
        sum.plus(Usage { bytes: length.next_multiple_of(BLOCK_BYTES), entries: 1 })
    });
    assert_eq!(node.usage(), on_disk);
}

#[test]
fn a_process_opens_a_bounded_number_of_files() {
    let node = Node::new();
    let cache = node.function("shop", LIMITS);
    put(&cache, &key("a"), b"body");
    let open = || cache.lookup(&key("a"), &HeaderMap::new(), 0, SystemTime::now()).expect("readable");
    let mut held: Vec<_> = (0..FILES_MAX).map(|_| open().expect("a hit")).collect();
    assert!(open().is_none(), "a miss");
    put(&cache, &key("b"), b"");
    held.pop();
    assert!(open().is_some() && !has(&cache, "b"), "the put was dropped");
}

#[test]
fn use_is_noted_now_and_then() {
    let node = Node::new();
    let cache = node.function("shop", LIMITS);
    put(&cache, &key("a"), b"");
    let idle = || {
        let used = fs::metadata(&node.files()[0]).and_then(|metadata| metadata.modified()).expect("a time");
        SystemTime::now().duration_since(used).unwrap_or_default().as_secs()
    };
    for (seconds, noted) in [(TOUCH_SECONDS - 10, false), (TOUCH_SECONDS + 10, true)] {
        set_idle(&node, &key("a"), Duration::from_secs(seconds));
        assert!(has(&cache, "a"));
        assert_eq!(idle() < 5, noted, "{seconds}");
    }
}

/// Makes an entry look unused for `idle`.
fn set_idle(node: &Node, key: &Key, idle: Duration) {
    let path = node.files().into_iter().find(|path| path.ends_with(key.name())).expect("it is there");
    let file = fs::File::open(path).expect("it is there");
    file.set_modified(SystemTime::now() - idle).expect("a time");
}
