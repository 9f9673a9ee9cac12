//! What to do about an invocation that was ended: a sentence for each way to end.

use super::text::frame;
use isolet_node::post_mortem::{Frame, Measured, Moment, PostMortem};

/// What the names of functions begin with that no author of a guest wrote: panics, allocation, bindings.
const NOT_OWN: [&str; 12] = [
    "core::",
    "<core::",
    "std::",
    "<std::",
    "alloc::",
    "<alloc::",
    "__rust",
    "rust_",
    "wit_bindgen",
    "wasip2::",
    "abort",
    "cabi_",
];

/// What to do.
pub(super) fn advice(it: &PostMortem) -> String {
    let place = own_function(it).map(|name| format!(" in {name}")).unwrap_or_default();
    match it.code.as_str() {
        "guest_trap" => format!("look at what failed{place}, and at what it wrote last"),
        "guest_no_response" => "return a response on every way through the handler".to_owned(),
        "guest_bad_response" => {
            "make the head and the body agree: a status of 200 to 599, one content-length that holds, and a body that is \
             finished"
                .to_owned()
        }
        "limit_cpu" => format!("raise {}, or look at the loop{place}", limit_of_work(it)),
        "limit_memory" => {
            format!("raise `memory` or `handles` under [limits], or look at what it keeps{place}")
        }
        "limit_time" if is_within(it.wall_ms) => {
            "the time of the function that called it was over: raise `timeout` there, or answer sooner".to_owned()
        }
        "limit_time" => {
            "raise `timeout` under [limits], or give what it waits for a shorter time of its own".to_owned()
        }
        "limit_response" => "raise `response_body` under [limits], or send less".to_owned(),
        "deployment_unavailable" => "deploy the function again: `isolet deploy`".to_owned(),
        _ => "use the release of the node, which knows this code: see `isolet --version`".to_owned(),
    }
}

/// Which limit of work it was. A guest that has used up its host calls is stopped from outside; one without fuel or time traps.
fn limit_of_work(it: &PostMortem) -> &'static str {
    match (it.moment, it.stopped, it.fuel, it.cpu_ms) {
        (Moment::Start, ..) => "`startup_fuel` under [limits], do less before the first request",
        (_, Some(_), ..) => "`host_calls` under [limits]",
        (_, None, _, Some(_)) => "`cpu` under [limits]",
        (_, None, Some(_), None) => "`fuel` under [limits]",
        // Of requests that overlap.
        (_, None, None, None) => "`fuel` or `host_calls` under [limits]",
    }
}

fn is_within(Measured { used, limit }: Measured) -> bool {
    used.is_some_and(|used| used < limit)
}

/// The innermost call that the author of the guest wrote, if it has a name.
fn own_function(it: &PostMortem) -> Option<String> {
    let is_own = |frame: &&Frame| {
        frame.function.as_ref().is_some_and(|name| !NOT_OWN.iter().any(|other| name.starts_with(other)))
    };
    it.backtrace.iter().find(is_own).map(frame)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use isolet_isolate::version::Isolation;
    use isolet_node::post_mortem::Stopped;

    /// One of a function that computed until it was stopped.
    pub(in super::super) fn post_mortem(code: &str) -> PostMortem {
        let of = |used, limit| Measured { used: Some(used), limit };
        PostMortem {
            request_id: "r1".to_owned(),
            at: 1_700_000_000_000,
            function: "shop".to_owned(),
            version: 3,
            trigger: "http".to_owned(),
            code: code.to_owned(),
            moment: Moment::Handler,
            status: 503,
            detail: "all fuel consumed".to_owned(),
            method: "GET".to_owned(),
            path: "/cart".to_owned(),
            query_bytes: 0,
            isolation: Isolation::Fresh,
            phase: Some("fresh".to_owned()),
            stopped: None,
            worker: 1,
            queue_us: 9,
            start_us: 52,
            cpu_us: 25_100,
            wall_ms: of(26, 30_000),
            fuel: Some(of(50_000_000, 50_000_000)),
            cpu_ms: None,
            memory_bytes: of(3 << 20, 128 << 20),
            response_bytes: of(0, 1 << 30),
            subrequests: of(2, 50),
            backtrace: Vec::new(),
            is_deeper: false,
            log: Vec::new(),
            left_out: 0,
        }
    }

    #[test]
    fn every_code_has_its_own_advice() {
        let codes = [
            "guest_trap",
            "guest_no_response",
            "guest_bad_response",
            "limit_cpu",
            "limit_memory",
            "limit_time",
            "limit_response",
            "deployment_unavailable",
            "of_a_later_release",
        ];
        let all: std::collections::BTreeSet<String> =
            codes.iter().map(|code| advice(&post_mortem(code))).collect();
        assert_eq!(all.len(), codes.len());
    }

    #[test]
    fn the_limit_that_was_reached_is_named() {
        let of = |used, limit| Some(Measured { used: Some(used), limit });
        let it = post_mortem("limit_cpu");
        let cases = [
            (it.clone(), "`fuel`"),
            (PostMortem { stopped: Some(Stopped::Computing), ..it.clone() }, "raise `host_calls`"),
            (PostMortem { fuel: None, cpu_ms: of(50, 50), ..it.clone() }, "`cpu`"),
            (PostMortem { fuel: None, ..it.clone() }, "`fuel` or `host_calls`"),
            (PostMortem { moment: Moment::Start, ..it }, "`startup_fuel`"),
        ];
        for (it, limit) in cases {
            assert!(advice(&it).contains(limit), "{limit}: {}", advice(&it));
        }
        let waited = |used| PostMortem {
            wall_ms: Measured { used: Some(used), limit: 30 },
            ..post_mortem("limit_time")
        };
        assert!(advice(&waited(30)).starts_with("raise `timeout`"));
        assert!(advice(&waited(29)).starts_with("the time of the function that called it"));
    }

    #[test]
    fn the_innermost_function_of_the_author_is_named() {
        let named = |names: &[&str]| {
            let call = |name: &&str| Frame {
                function: Some((*name).to_owned()),
                index: 0,
                module: None,
                offset: None,
            };
            advice(&PostMortem { backtrace: names.iter().map(call).collect(), ..post_mortem("guest_trap") })
        };
        assert!(
            named(&["rust_begin_unwind", "core::panicking::panic_fmt", "shop::add", "shop::main"])
                .contains("failed in shop::add,")
        );
        assert!(named(&["abort", "cabi_realloc"]).contains("failed, "));
    }
}
