//! Where all that happens in the processes that serve comes together.

use crate::events::{Batch, Event, Follow, Inbox, Logs, Outbox};
use crate::metrics::PassedOnCounts;
use std::sync::Arc;
use tokio::sync::watch;

/// Is told of every event. Called where the supervisor does all its work, so it must not block: what takes time is for
/// a task of its own, behind a channel with a bound.
pub type Sink = Box<dyn Fn(&Event) + Send + Sync>;

pub(super) struct Hub {
    pub(super) logs: Logs,
    pub(super) sinks: Vec<Sink>,
    pub(super) passed_on: Arc<PassedOnCounts>,
}

impl Hub {
    /// Passes on what a process sent.
    pub(super) fn take(&self, Batch { events, dropped }: Batch) {
        if dropped > 0 {
            self.logs.missed(dropped);
            self.passed_on.dropped(dropped);
        }
        for event in events {
            self.sinks.iter().for_each(|sink| sink(&event));
            match event {
                Event::Log(event) => self.logs.add(event),
                // A sink has it, if anybody wants it.
                Event::PostMortem(_) | Event::Trace(_) => {}
            }
        }
    }

    /// What is followed, now and when it changes.
    pub(super) fn wanted(&self) -> watch::Receiver<Option<Follow>> {
        self.logs.wanted()
    }

    /// Takes what happens in this process, for as long as it is awaited.
    pub(super) async fn carry(self, outbox: Outbox, mut inbox: Inbox) {
        let mut wanted = self.wanted();
        outbox.follow(wanted.borrow_and_update().clone());
        loop {
            tokio::select! {
                batch = inbox.batch() => self.take(batch),
                // Its sender lives as long as this.
                Ok(()) = wanted.changed() => outbox.follow(wanted.borrow_and_update().clone()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::{GuestLine, Level, LogEvent, LogFilter, News, Stream, What, outbox};
    use std::sync::{Arc, Mutex};

    fn event(message: &str) -> Event {
        let line = GuestLine { stream: Stream::Stdout, message: message.to_owned(), dropped_bytes: 0 };
        let (function, request_id) = ("shop".to_owned(), "r1".to_owned());
        let what = What::Guest(line);
        Event::Log(LogEvent { at: 1, level: Level::Info, function, version: 1, request_id, what })
    }

    #[tokio::test]
    async fn what_happens_reaches_sinks_and_followers() {
        let seen: Arc<Mutex<Vec<Event>>> = Arc::default();
        let kept = seen.clone();
        let sink: Sink = Box::new(move |event| kept.lock().expect("no panic").push(event.clone()));
        let logs = Logs::default();
        let mut follower = logs.follow(LogFilter::default(), None).expect("room");
        let hub = Hub { logs, sinks: vec![sink], passed_on: Arc::default() };
        let (outbox, inbox) = outbox();
        outbox.offer(event("one"));
        let news = tokio::select! {
            news = follower.next() => news,
            () = hub.carry(outbox.clone(), inbox) => panic!("it goes on"),
        };
        let News::Event(entry) = news else { panic!("{news:?}") };
        assert_eq!(Event::Log(entry.event.clone()), event("one"));
        assert_eq!(*seen.lock().expect("no panic"), [event("one")]);
        assert!(outbox.wants(Level::Info, "shop"), "somebody follows");
    }

    #[tokio::test]
    async fn followers_are_told_of_what_a_process_had_no_room_for() {
        let logs = Logs::default();
        let mut follower = logs.follow(LogFilter::default(), None).expect("room");
        let hub = Hub { logs, sinks: Vec::new(), passed_on: Arc::default() };
        hub.take(Batch { events: vec![event("one")], dropped: 3 });
        assert_eq!(follower.next().await, News::Missed(3));
        assert!(matches!(follower.next().await, News::Event(_)));
    }
}
