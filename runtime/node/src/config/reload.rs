//! What a running node takes over from a configuration that was read again, and what only a restart can change.

use super::{Explained, NodeConfig};
use std::collections::BTreeMap;

/// Settings that a running node takes over. `NAME.` stands for all of a section.
const LIVE: [&str; 8] = [
    "drain_timeout",
    "preview_domain",
    "version_field",
    "http.",
    "limits.",
    "ceilings.",
    "log.level",
    "admin.hosts",
];

/// Why the others wait for a restart; the first that fits. `NAME.` and `NAME[` stand for all that begin so.
const RESTART: [(&str, &str); 8] = [
    ("listen[", "sockets are opened at the start; the certificates of listeners that stay are read again"),
    ("admin.listen", "sockets are opened at the start"),
    ("data", "a node holds one data folder for as long as it runs"),
    ("workers", "the workers are started once"),
    ("isolates_per_worker", "a worker reserves the room for its isolates when it starts"),
    ("memory_budget", "the budget is divided between the workers when they start"),
    ("http.max_connections", "a worker makes the places of its connections when it starts"),
    ("log.format", "all processes of a node write one format"),
];

/// Why anything else waits.
const RESTART_OTHERWISE: &str = "it is read at the start";

/// A setting that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its key, as `isolet config` shows it.
    pub key: String,
    /// Its value before; absent when it was not there.
    pub before: Option<String>,
    /// Its value now; absent when it is gone.
    pub after: Option<String>,
    /// Why it keeps its value until a restart; absent when it was taken over.
    pub kept: Option<&'static str>,
}

impl NodeConfig {
    /// Takes over what a running node can from `wanted`, and says what differs.
    ///
    /// The functions are not its business: they stay, and so do the listeners, but for their certificates when nothing else
    /// about listeners changed.
    pub fn take_over(&mut self, wanted: Self) -> Vec<Changed> {
        let changed = changes(&self.explained, &wanted.explained);
        let row = |key: &str, rows: &[Explained]| rows.iter().find(|row| row.key == key).cloned();
        let is_kept = |key: &str| changed.iter().any(|changed| changed.key == key && changed.kept.is_some());
        let rows = wanted.explained.iter().filter_map(|new| {
            if is_kept(&new.key) { row(&new.key, &self.explained) } else { Some(new.clone()) }
        });
        let mut explained: Vec<Explained> = rows.collect();
        let gone = self
            .explained
            .iter()
            .filter(|old| is_kept(&old.key) && row(&old.key, &wanted.explained).is_none());
        explained.extend(gone.cloned());
        if !changed.iter().any(|changed| changed.key.starts_with("listen[")) {
            self.listen = wanted.listen;
        }
        let max_connections = self.http.max_connections;
        self.http = wanted.http;
        self.http.max_connections = max_connections;
        self.drain_timeout = wanted.drain_timeout;
        self.previews = wanted.previews;
        self.bounds = wanted.bounds;
        self.log.level = wanted.log.level;
        self.admin.hosts = wanted.admin.hosts;
        self.explained = explained;
        changed
    }
}

fn changes(before: &[Explained], after: &[Explained]) -> Vec<Changed> {
    let values = |rows: &[Explained]| -> BTreeMap<String, String> {
        let settings = rows.iter().filter(|row| !row.key.starts_with("functions["));
        settings.map(|row| (row.key.clone(), row.value.clone())).collect()
    };
    let (before, after) = (values(before), values(after));
    let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    let differ = keys.into_iter().filter(|key| before.get(*key) != after.get(*key));
    let change = |key: &String| Changed {
        key: key.clone(),
        before: before.get(key).cloned(),
        after: after.get(key).cloned(),
        kept: kept(key),
    };
    differ.map(change).collect()
}

fn kept(key: &str) -> Option<&'static str> {
    let fits = |known: &str| key == known || (known.ends_with(['.', '[']) && key.starts_with(known));
    let reason = RESTART.iter().find(|(known, _)| fits(known)).map(|(_, reason)| *reason);
    let is_live = LIVE.iter().any(|known| fits(known));
    reason.or((!is_live).then_some(RESTART_OTHERWISE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Overrides;

    fn config(settings: &[(&str, &str)]) -> NodeConfig {
        let mut flags = Overrides::default();
        for (key, value) in settings {
            flags.set(*key, Some(value));
        }
        NodeConfig::load(None, [], flags).expect("it is valid")
    }

    /// The keys that were taken over, and those that were not.
    fn keys(changed: &[Changed]) -> (Vec<&str>, Vec<&str>) {
        let (taken, kept): (Vec<_>, Vec<_>) = changed.iter().partition(|changed| changed.kept.is_none());
        (taken.iter().map(|it| it.key.as_str()).collect(), kept.iter().map(|it| it.key.as_str()).collect())
    }

    #[test]
    fn what_can_be_taken_over_is_and_the_rest_is_told_again_each_time() {
        let mut running = config(&[]);
        let before = running.clone();
        let wanted = || {
            config(&[
                ("drain_timeout", "5s"),
                ("http.max_uri", "4KiB"),
                ("http.max_connections", "7"),
                ("limits.fuel", "1000000"),
                ("log.level", "debug"),
                ("log.format", "json"),
                ("workers", "3"),
                ("listen", "127.0.0.1:1"),
                ("wasi_p3", "true"),
            ])
        };
        let changed = running.take_over(wanted());
        let (taken, kept) = keys(&changed);
        assert_eq!(taken, ["drain_timeout", "http.max_uri", "limits.fuel", "log.level"]);
        assert_eq!(kept, ["http.max_connections", "listen[0]", "log.format", "wasi_p3", "workers"]);
        let fuel = changed.iter().find(|changed| changed.key == "limits.fuel").expect("it changed");
        assert_ne!((&fuel.before, &fuel.after), (&fuel.after, &fuel.before));
        assert_eq!(running.http.max_uri, 4 << 10);
        assert_eq!(running.http.max_connections, before.http.max_connections);
        assert_eq!(
            (running.workers, &running.listen, running.log.format),
            (before.workers, &before.listen, before.log.format)
        );
        assert_eq!(running.log.level, tracing::Level::DEBUG);
        // What waits still does; what was taken over is no change any more.
        let (taken, kept) = (running.take_over(wanted()), 5);
        assert_eq!(taken.iter().filter(|changed| changed.kept.is_some()).count(), kept);
        assert_eq!(taken.len(), kept);
    }

    #[test]
    fn listeners_that_come_and_go_wait() {
        let mut running = config(&[("listen", "127.0.0.1:1"), ("listen", "127.0.0.1:2")]);
        let one = || config(&[("listen", "127.0.0.1:1")]);
        for _ in 0..2 {
            let changed = running.take_over(one());
            assert_eq!((changed.len(), changed[0].key.as_str(), &changed[0].after), (1, "listen[1]", &None));
            assert_eq!(running.listen.len(), 2);
        }
        assert_eq!(running.take_over(config(&[("listen", "127.0.0.1:1"), ("listen", "127.0.0.1:2")])), []);
    }
}
