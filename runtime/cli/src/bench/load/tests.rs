//! The generator against small servers whose behaviour is known.

use super::*;
use crate::bench::baseline;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const ANSWER: &[u8] =
    b"HTTP/1.1 200 OK\r\nserver-timing: start;desc=\"fresh\";dur=0.5\r\ncontent-length: 2\r\n\r\nok";

/// Serves on the test's only thread, which the generator does not use; request number `stalled` waits for `stall`.
async fn stalling_server(stalled: u64, stall: Duration) -> Target {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
    let target = Target::at(listener.local_addr().expect("bound"));
    let count = Arc::new(AtomicU64::new(0));
    let serve = async move {
        loop {
            let (mut stream, _) = listener.accept().await.expect("a client");
            let count = count.clone();
            tokio::spawn(async move {
                let mut request = [0; 1024];
                while stream.read(&mut request).await.is_ok_and(|read| read > 0) {
                    if count.fetch_add(1, Ordering::Relaxed) + 1 == stalled {
                        // Blocks every connection at once, as a pause for garbage collection would.
                        std::thread::sleep(stall);
                    }
                    if stream.write_all(ANSWER).await.is_err() {
                        break;
                    }
                }
            });
        }
    };
    tokio::spawn(serve);
    target
}

fn offered(rate: f64, duration: Duration, in_flight_max: usize) -> OpenLoop {
    OpenLoop { rate, arrivals: Arrivals::Uniform, duration, in_flight_max, seed: 1 }
}

#[tokio::test]
async fn a_closed_loop_sends_the_number_asked_for() {
    let target = stalling_server(0, Duration::ZERO).await;
    for count in [1, 7, 100] {
        let summary = closed(&target, 4, Until::Requests(count)).await.expect("a run");
        assert_eq!((summary.responses, summary.error_count()), (count, 0));
        assert_eq!(
            summary.phase(isolet_isolate::version::StartPhase::Fresh).map(|p| p.start.count()),
            Some(count)
        );
    }
}

#[tokio::test]
async fn a_closed_loop_ends_in_time() {
    let target = stalling_server(0, Duration::ZERO).await;
    let summary = closed(&target, 2, Until::Elapsed(Duration::from_millis(100))).await.expect("a run");
    assert!(summary.responses > 0 && summary.throughput() > 0.0);
    assert!(summary.elapsed >= Duration::from_millis(100) && summary.elapsed < RESPONSE_TIMEOUT);
}

#[tokio::test]
async fn an_open_loop_sends_exactly_what_is_due() {
    let target = stalling_server(0, Duration::ZERO).await;
    let summary = open(&target, offered(1000.0, Duration::from_millis(200), 64)).await.expect("a run");
    // Due at 1 ms, 2 ms, … 199 ms.
    assert_eq!((summary.responses, summary.error_count(), summary.unsent), (199, 0, 0));
}

/// The test of coordinated omission: a server that answers at once except for one stall of 300 ms holds up the 300
/// requests that come due meanwhile. A generator that waits for each response would record a single slow request.
#[tokio::test]
async fn a_stall_shows_in_every_request_it_held_up() {
    const STALL: Duration = Duration::from_millis(300);
    let target = stalling_server(100, STALL).await;
    for in_flight_max in [1, 1024] {
        let target = if in_flight_max == 1 { stalling_server(100, STALL).await } else { target.clone() };
        let summary =
            open(&target, offered(1000.0, Duration::from_secs(1), in_flight_max)).await.expect("a run");
        assert_eq!((summary.responses, summary.unsent), (999, 0));
        let held_up = summary.responses as f64 * (1.0 - summary.latency_below(STALL / 2));
        // Due in the first half of the stall, so at least half of it late; ± room for a busy machine.
        assert!(held_up >= 140.0, "{held_up} of about 150 requests show half the stall");
        assert!(summary.latency.max_ns() >= 299_000_000, "{}", summary.latency.max_ns());
        assert!(in_flight_max > 1 || summary.late >= 280, "{} late", summary.late);
        assert_eq!(summary.full > 0, in_flight_max == 1, "{} found no room", summary.full);
    }
}

#[tokio::test]
async fn what_is_never_sent_counts_with_the_time_it_waited() {
    // The third request is answered long after the run was given up.
    let target = stalling_server(3, Duration::from_secs(4)).await;
    let summary = open(&target, offered(100.0, Duration::from_millis(200), 1)).await.expect("a run");
    assert_eq!(summary.responses, 2);
    assert_eq!(summary.errors.get("timeout"), Some(&1));
    assert_eq!(summary.errors.get("unsent").copied().unwrap_or_default(), summary.unsent);
    assert_eq!(summary.latency.count(), 19, "every request due has a latency");
    assert!(summary.latency.quantile_ns(0.5) >= 1_900_000_000);
}

#[tokio::test]
async fn a_target_that_refuses_is_named() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("loopback");
    let target = Target::at(listener.local_addr().expect("bound"));
    drop(listener);
    let error = closed(&target, 1, Until::Requests(1)).await.expect_err("nobody listens");
    assert_eq!(error.to_string(), format!("cannot connect to {}", target.addr));
}

/// A figure to look at, not a promise: `cargo test --release -p isolet generator_speed -- --ignored --nocapture`.
#[tokio::test]
#[ignore = "a measurement"]
async fn generator_speed() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback");
    let target = Target::at(listener.local_addr().expect("bound"));
    std::thread::spawn(move || baseline::serve_on_this_thread(listener));
    let summary = closed(&target, 64, Until::Elapsed(Duration::from_secs(3))).await.expect("a run");
    let of_one_core = summary.responses as f64 / summary.generator_cpu.as_secs_f64();
    assert!(of_one_core > 60_000.0, "{of_one_core} requests/s of one core, {} here", summary.throughput());
}
