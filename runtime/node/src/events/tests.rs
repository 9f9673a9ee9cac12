//! Events reach those who want them, and cost nothing more than their bounds say when nobody takes them.

use super::*;
use std::sync::Arc;

/// A line of a guest called `function`.
fn line(function: &str, message: &str) -> LogEvent {
    let line = GuestLine { stream: Stream::Stdout, message: message.to_owned(), dropped_bytes: 0 };
    event(function, Level::Info, What::Guest(line))
}

/// The closing line of a request to `function`.
fn closed(function: &str, level: Level, status: u16, outcome: &str) -> LogEvent {
    let line = RequestLine { status, outcome: outcome.to_owned(), ..RequestLine::default() };
    event(function, level, What::Request(line))
}

fn event(function: &str, level: Level, what: What) -> LogEvent {
    LogEvent { at: 1, level, function: function.to_owned(), version: 2, request_id: "r1".to_owned(), what }
}

fn message(event: &LogEvent) -> &str {
    match &event.what {
        What::Guest(line) => &line.message,
        What::Request(line) => &line.outcome,
    }
}

#[tokio::test]
async fn events_come_out_in_order_and_what_finds_no_room_is_counted() {
    let (outbox, mut inbox) = outbox();
    for number in 0..EVENTS_MAX + 3 {
        outbox.clone().offer(Event::Log(line("a", &number.to_string())));
    }
    let first = inbox.batch().await;
    assert_eq!(first.dropped, 3);
    let mut came = first.events;
    assert!(came.len() < EVENTS_MAX, "one batch is not all");
    while came.len() < EVENTS_MAX {
        let batch = inbox.rest();
        assert_eq!(batch.dropped, 0, "told once");
        came.extend(batch.events);
    }
    let numbers = came.iter().map(|event| match event {
        Event::Log(event) => message(event).to_owned(),
        other => panic!("{other:?}"),
    });
    assert!(numbers.eq((0..EVENTS_MAX).map(|number| number.to_string())));
    assert_eq!(inbox.rest(), Batch::default());
}

#[tokio::test]
async fn nobody_waits_for_an_event_that_is_not_there_and_nothing_is_kept_for_nobody() {
    let (outbox, mut inbox) = outbox();
    let none = tokio::time::timeout(std::time::Duration::ZERO, inbox.batch()).await;
    assert!(none.is_err(), "there is nothing to take");
    outbox.offer(Event::Log(line("a", "kept")));
    assert_eq!(inbox.batch().await.events.len(), 1, "the wait that was given up has lost nothing");
    drop(inbox);
    outbox.offer(Event::Log(line("a", "lost")));
}

#[test]
fn without_followers_only_what_matters_most_is_wanted() {
    let (outbox, _inbox) = outbox();
    let wants = |outbox: &Outbox| {
        [Level::Error, Level::Warn, Level::Info].map(|level| ["a", "b"].map(|name| outbox.wants(level, name)))
    };
    assert_eq!(wants(&outbox), [[true; 2], [true; 2], [false; 2]]);
    outbox.follow(Some(Follow { level: Level::Info, functions: Some(vec!["a".to_owned()]) }));
    assert_eq!(wants(&outbox), [[true; 2], [true; 2], [true, false]]);
    outbox.follow(Some(Follow { level: Level::Info, functions: None }));
    assert_eq!(wants(&outbox), [[true; 2]; 3]);
    outbox.follow(Some(Follow { level: Level::Error, functions: None }));
    assert_eq!(wants(&outbox), [[true; 2], [true; 2], [false; 2]]);
    // Of a storm that nobody follows, a part is sent; who follows is sent all.
    outbox.follow(None);
    assert!((0..1_000).filter(|_| outbox.wants(Level::Error, "a")).count() < 500);
    outbox.follow(Some(Follow { level: Level::Error, functions: Some(vec!["a".to_owned()]) }));
    assert!((0..1_000).all(|_| outbox.wants(Level::Error, "a")));
    assert!((0..1_000).filter(|_| outbox.wants(Level::Error, "b")).count() < 500);
}

#[tokio::test]
async fn a_follower_sees_what_its_filter_shows() {
    let logs = Logs::default();
    let all = LogFilter::default();
    let cases = [
        (all.clone(), vec!["ok", "said", "guest_trap"]),
        (LogFilter { functions: Some(vec!["b".to_owned()]), ..all.clone() }, vec!["guest_trap"]),
        (LogFilter { level: Level::Error, ..all.clone() }, vec!["guest_trap"]),
        (LogFilter { outcome: Some("ok".to_owned()), ..all.clone() }, vec!["ok"]),
        (LogFilter { status: Some(Statuses::One(500)), ..all.clone() }, vec!["guest_trap"]),
        (LogFilter { status: Some(Statuses::Class(2)), ..all.clone() }, vec!["ok"]),
        (LogFilter { request_id: Some("r1".to_owned()), ..all.clone() }, vec!["ok", "said", "guest_trap"]),
        (LogFilter { request_id: Some("r2".to_owned()), ..all.clone() }, vec![]),
    ];
    let mut followers: Vec<_> =
        cases.iter().map(|(filter, _)| logs.follow(filter.clone(), None).expect("room")).collect();
    for event in
        [closed("a", Level::Info, 200, "ok"), line("a", "said"), closed("b", Level::Error, 500, "guest_trap")]
    {
        logs.add(event);
    }
    // What comes last shows that nothing else came.
    logs.missed(1);
    for ((filter, expected), follower) in cases.iter().zip(&mut followers) {
        assert_eq!(follower.next().await, News::Missed(1));
        for expected in expected {
            let News::Event(entry) = follower.next().await else { panic!("{filter:?}") };
            assert_eq!(message(&entry.event), *expected, "{filter:?}");
        }
        let latest = logs.latest(filter);
        assert!(latest.iter().map(|entry| message(&entry.event)).eq(expected.iter().copied()), "{filter:?}");
    }
}

#[tokio::test]
async fn a_follower_that_does_not_read_misses_the_oldest_and_is_told_how_many() {
    let logs = Logs::default();
    let mut follower = logs.follow(LogFilter::default(), None).expect("room");
    let text = "x".repeat(1 << 10);
    let sent: u64 = 3_000;
    for number in 0..sent {
        logs.add(line("a", &format!("{number} {text}")));
    }
    let News::Missed(missed) = follower.next().await else { panic!("some did not fit") };
    for number in missed..sent {
        let News::Event(entry) = follower.next().await else { panic!("told once") };
        assert!(message(&entry.event).starts_with(&format!("{number} ")), "the rest has no gap");
    }
    assert!(missed > 1_000 && missed < sent, "{missed}");
    let kept = logs.latest(&LogFilter::default()).len();
    assert_eq!(kept as u64, sent - missed, "the latest lines have as much room");
}

#[test]
fn what_is_wanted_is_what_all_followers_want_together() {
    let logs = Logs::default();
    let wanted = logs.wanted();
    let filter = |level, function: &str| LogFilter {
        level,
        functions: Some(vec![function.to_owned()]),
        ..LogFilter::default()
    };
    let now = || wanted.borrow().clone();
    assert_eq!(now(), None);
    let first = logs.follow(filter(Level::Info, "b"), None).expect("room");
    let second = logs.follow(filter(Level::Warn, "a"), None).expect("room");
    let both = Some(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(now(), Some(Follow { level: Level::Info, functions: both }));
    let third = logs.follow(LogFilter::default(), None).expect("room");
    assert_eq!(now(), Some(Follow { level: Level::Info, functions: None }));
    drop((first, third));
    assert_eq!(now(), Some(filter(Level::Warn, "a").follow()));
    drop(second);
    assert_eq!(now(), None);
}

#[tokio::test]
async fn a_follower_that_comes_back_is_told_what_was_kept_since() {
    let logs = Logs::default();
    for name in ["a", "b", "c"] {
        logs.add(line(name, name));
    }
    let first = logs.latest(&LogFilter::default())[0].id;
    let mut follower = logs.follow(LogFilter::default(), Some(first)).expect("room");
    logs.add(line("d", "d"));
    for (place, name) in (1..).zip(["b", "c", "d"]) {
        let News::Event(entry) = follower.next().await else { panic!("nothing is missing") };
        assert_eq!((message(&entry.event), entry.id), (name, first + place));
    }
}

#[test]
fn followers_are_bounded_and_make_room_when_they_go() {
    let logs = Logs::default();
    let follow = || logs.follow(LogFilter::default(), None);
    let mut followers: Vec<_> = (0..FOLLOWERS_MAX).map(|_| follow().expect("room")).collect();
    assert_eq!(follow().err(), Some(TooManyFollowers));
    followers.pop();
    assert!(follow().is_ok());
}

#[test]
fn lines_survive_the_way_and_are_flat() {
    let event = closed("a", Level::Error, 503, "limit_cpu");
    let text = serde_json::to_string(&event).expect("plain data");
    assert!(text.contains("\"event\":\"request\"") && text.contains("\"status\":503"), "{text}");
    assert_eq!(serde_json::from_str::<LogEvent>(&text).expect("the same"), event);
    let event = line("a", "b\n\"\u{1b}");
    let text = serde_json::to_string(&event).expect("plain data");
    assert_eq!(serde_json::from_str::<LogEvent>(&text).expect("the same"), event);
}

#[test]
fn statuses_are_one_or_a_class() {
    assert_eq!("404".parse(), Ok(Statuses::One(404)));
    assert_eq!("5xx".parse(), Ok(Statuses::Class(5)));
    for wrong in ["", "xx", "6xx", "0xx", "55xx", "99", "600", "5XX", "-1", "ok"] {
        let error = wrong.parse::<Statuses>().expect_err(wrong);
        assert!(error.contains("5xx"), "{error}");
    }
}

#[test]
fn long_texts_are_shortened_between_characters() {
    assert_eq!(shortened("é"), "é");
    let long = "é".repeat(1_000);
    let short = shortened(&long);
    assert!(short.ends_with("é…") && short.len() < 1_100, "{}", short.len());
    assert_eq!(shortened(&long[..1_024]), long[..1_024]);
}

#[test]
fn a_queue_holds_what_its_bytes_allow() {
    let entry = Arc::new(Entry { id: 1, event: line("a", "x") });
    let weight = entry.event.weight();
    let mut queue = queue::Queue::new(2 * weight);
    for _ in 0..3 {
        queue.push(entry.clone());
    }
    assert_eq!(queue.entries().count(), 2);
    let news = std::iter::from_fn(|| queue.take());
    assert!(news.eq([News::Missed(1), News::Event(entry.clone()), News::Event(entry.clone())]));
    let mut narrow = queue::Queue::new(weight - 1);
    narrow.push(entry);
    assert_eq!((narrow.take(), narrow.take()), (Some(News::Missed(1)), None));
}
