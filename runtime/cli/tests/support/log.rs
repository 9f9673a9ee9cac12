//! The lines a child writes, kept for the test to look at.

use super::within;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::sync::watch;

/// The line that says where a node listens.
const LISTENING: &str = "listening on ";

/// Every line that came so far, and news of the next.
#[derive(Clone)]
pub struct Lines {
    lines: Arc<Mutex<Vec<String>>>,
    /// How many lines there are, and whether the stream has ended.
    seen: watch::Receiver<(usize, bool)>,
}

impl Lines {
    /// Reads `stream` to its end, behind.
    pub fn of(stream: impl AsyncRead + Unpin + Send + 'static) -> Self {
        let lines: Arc<Mutex<Vec<String>>> = Arc::default();
        let (news, seen) = watch::channel((0, false));
        let kept = lines.clone();
        tokio::spawn(async move {
            let mut stream = BufReader::new(stream).lines();
            while let Ok(Some(line)) = stream.next_line().await {
                let mut lines = kept.lock().expect("no test panics with it");
                lines.push(line);
                news.send_replace((lines.len(), false));
            }
            news.send_modify(|(_, ended)| *ended = true);
        });
        Lines { lines, seen }
    }

    /// All lines so far.
    pub fn all(&self) -> Vec<String> {
        self.lines.lock().expect("no test panics with it").clone()
    }

    /// Waits for the first line that `wanted` accepts.
    pub async fn find(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        let mut seen = self.seen.clone();
        let look = async {
            loop {
                let (_, ended) = *seen.borrow_and_update();
                if let Some(line) = self.all().into_iter().find(|line| wanted(line)) {
                    return line;
                }
                assert!(!ended, "no line says {what}; they are:\n{}", self.all().join("\n"));
                // An error means that the stream has ended, which is seen above.
                let _ = seen.changed().await;
            }
        };
        within(what, look).await
    }

    /// Waits for a line that holds all of `words`.
    pub async fn says(&self, words: &[&str]) -> String {
        self.find(&words.join(" … "), |line| words.iter().all(|word| line.contains(word))).await
    }

    /// Waits until `count` lines hold all of `words`.
    pub async fn says_times(&self, count: usize, words: &[&str]) {
        let mut seen = self.seen.clone();
        let holds = |line: &String| words.iter().all(|word| line.contains(word));
        let look = async {
            while self.all().iter().filter(|line| holds(line)).count() < count {
                seen.changed().await.expect("the child still writes");
            }
        };
        within(&words.join(" … "), look).await;
    }

    /// The addresses that a node with so many listeners says it listens on.
    pub async fn listening(&self, listeners: usize) -> Option<Vec<SocketAddr>> {
        let mut seen = self.seen.clone();
        loop {
            let (_, ended) = *seen.borrow_and_update();
            let addresses: Vec<SocketAddr> = self.all().iter().filter_map(|line| address(line)).collect();
            if addresses.len() >= listeners {
                return Some(addresses);
            }
            if ended {
                return None;
            }
            let _ = seen.changed().await;
        }
    }

    /// What `listening` finds; these lines are the explanation when it finds nothing.
    pub async fn or_end(&self, listening: impl Future<Output = Option<Vec<SocketAddr>>>) -> Vec<SocketAddr> {
        match within("the start of a node", listening).await {
            Some(addresses) => addresses,
            None => panic!("the node did not start:\n{}", self.all().join("\n")),
        }
    }
}

fn address(line: &str) -> Option<SocketAddr> {
    line.strip_prefix(LISTENING)?.split_once("://")?.1.parse().ok()
}
