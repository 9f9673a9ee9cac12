//! One post-mortem as people read it: what happened, where, the figures beside their limits, the last lines, and what to do.

use super::advice::advice;
use super::text::{frame, time};
use crate::bench::figures;
use crate::output::{columns, printable};
use anstyle::{AnsiColor, Style};
use isolet_node::post_mortem::{LogLine, Measured, Moment, PostMortem, Stopped};

const BAD: Style = AnsiColor::Red.on_default().bold();
const HEADING: Style = Style::new().bold();
const HELP: Style = AnsiColor::Cyan.on_default().bold();

/// The text of one; ends with a line break.
pub(super) fn diagnosis(it: &PostMortem) -> String {
    let mut text = format!("{BAD}error[{}]{BAD:#}: {}\n", printable(&it.code), printable(&headline(it)));
    text += &set_in(&about(it));
    text += &section("where it was", &backtrace(it));
    text += &section("what it used", &figures_of(it));
    text += &section("what it wrote last", &log(it));
    if it.left_out > 0 {
        text += &format!(
            "\n{HELP}note{HELP:#}: {} more invocations of this version failed before, and are counted only\n",
            figures::count(it.left_out)
        );
    }
    text + &format!("\n{HELP}help{HELP:#}: {}\n", printable(&advice(it)))
}

/// `shop v3`; a function of the node's configuration has no versions.
pub(super) fn name(function: &str, version: u32) -> String {
    if version == 0 { function.to_owned() } else { format!("{function} v{version}") }
}

fn headline(it: &PostMortem) -> String {
    let what = match it.code.as_str() {
        "guest_trap" => "failed",
        "guest_no_response" => "ended without a response",
        "guest_bad_response" => "made a response that cannot be sent",
        "limit_cpu" => "used up the work it may do",
        "limit_memory" => "used up the memory it may have",
        "limit_time" => "took longer than it may",
        "limit_response" => "made a longer response than it may",
        "deployment_unavailable" => "cannot be run",
        _ => "was ended",
    };
    let detail = if it.detail.is_empty() { String::new() } else { format!(": {}", it.detail) };
    format!("{} {what}{detail}", name(&it.function, it.version))
}

fn about(it: &PostMortem) -> String {
    let query = if it.query_bytes > 0 { "?…" } else { "" };
    let by = if it.trigger == "service" { ", called by another function" } else { "" };
    let rows = [
        ["request", &format!("{} {}{query}{by}", it.method, it.path)],
        ["id", &it.request_id],
        ["at", &time(it.at)],
        ["answer", &answer(it)],
        ["isolate", &isolate(it)],
    ];
    columns(rows.map(|row| row.map(|cell| printable(cell).into_owned())))
}

fn answer(it: &PostMortem) -> String {
    let status = it.status;
    match it.moment {
        Moment::Start | Moment::Handler => format!("{status}, for there was no response yet"),
        Moment::Response => format!("{status}, cut midstream: the head had been sent"),
        Moment::AfterResponse => format!("{status}, whole: it happened after the response"),
    }
}

fn isolate(it: &PostMortem) -> String {
    let isolation = format!("{:?}", it.isolation).to_lowercase();
    let phase = match &it.phase {
        Some(phase) => format!("{phase} in {}", figures::time(it.start_us as f64)),
        None => "not started".to_owned(),
    };
    format!("{phase}, isolation {isolation}, worker {}", it.worker)
}

fn backtrace(it: &PostMortem) -> String {
    let stopped = match it.stopped {
        Some(Stopped::Computing) => "it computed, and was stopped from outside\n",
        Some(Stopped::Waiting) => {
            "it waited for a timer, a body or an answer, and was stopped from outside\n"
        }
        None => "",
    };
    let rows = it.backtrace.iter().enumerate().map(|(at, call)| {
        let place = call.offset.map_or(String::new(), |offset| format!("at {offset:#x}"));
        [at.to_string(), printable(&frame(call)).into_owned(), place]
    });
    let deeper = if it.is_deeper { "…and further calls\n" } else { "" };
    let is_unnamed = it.backtrace.iter().all(|call| call.function.is_none());
    let unnamed = if is_unnamed && !it.backtrace.is_empty() {
        "the component was built without names; Rust keeps them with strip = \"debuginfo\"\n"
    } else {
        ""
    };
    format!("{stopped}{}{deeper}{unnamed}", columns(rows))
}

fn figures_of(it: &PostMortem) -> String {
    let of = |measured: Measured, shown: fn(u64) -> String| {
        let used = measured.used.map_or("not known".to_owned(), shown);
        format!("{used} of {}", shown(measured.limit))
    };
    let millis = |millis: u64| figures::time(millis as f64 * 1e3);
    let micros = |micros: u64| figures::time(micros as f64);
    let fuel_name = if it.moment == Moment::Start { "startup_fuel" } else { "fuel" };
    let mut rows = Vec::new();
    rows.extend(it.fuel.map(|fuel| [fuel_name, &of(fuel, figures::count)].map(str::to_owned)));
    rows.extend(it.cpu_ms.map(|cpu| ["cpu", &of(cpu, millis)].map(str::to_owned)));
    let waited = format!("executed {}, waited for admission {}", micros(it.cpu_us), micros(it.queue_us));
    let time = format!("{} ({waited})", of(it.wall_ms, millis));
    rows.extend(
        [
            ["memory", &of(it.memory_bytes, figures::bytes)],
            ["timeout", &time],
            ["response_body", &of(it.response_bytes, figures::bytes)],
            ["subrequests", &of(it.subrequests, figures::count)],
        ]
        .map(|row| row.map(str::to_owned)),
    );
    columns(rows)
}

fn log(it: &PostMortem) -> String {
    let line = |line: &LogLine| format!("{} | {}\n", printable(&line.stream), printable(&line.text));
    it.log.iter().map(line).collect()
}

/// A heading and what stands below it; nothing when there is nothing.
fn section(heading: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("\n{HEADING}{heading}{HEADING:#}\n{}", set_in(text))
}

fn set_in(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::super::advice::tests::post_mortem;
    use super::*;
    use isolet_node::post_mortem::Frame;

    fn plain(it: &PostMortem) -> String {
        anstream::adapter::strip_str(&diagnosis(it)).to_string()
    }

    #[test]
    fn a_request_that_computed_too_long_is_explained() {
        let frame =
            |name: &str| Frame { function: Some(name.to_owned()), index: 1, module: None, offset: Some(26) };
        let it = PostMortem {
            backtrace: vec![frame("core::iter::next"), frame("shop::cart::add")],
            is_deeper: true,
            log: vec![LogLine { stream: "stderr".to_owned(), text: "adding\u{1b}[2J".to_owned() }],
            query_bytes: 3,
            left_out: 1_234,
            ..post_mortem("limit_cpu")
        };
        let expected = "\
error[limit_cpu]: shop v3 used up the work it may do: all fuel consumed
  request  GET /cart?…
  id       r1
  at       14 Nov 2023 22:13:20 GMT
  answer   503, for there was no response yet
  isolate  fresh in 52.0 µs, isolation fresh, worker 1

where it was
  0  core::iter::next  at 0x1a
  1  shop::cart::add   at 0x1a
  …and further calls

what it used
  fuel           50,000,000 of 50,000,000
  memory         3.00 MiB of 128 MiB
  timeout        26.0 ms of 30.0 s (executed 25.1 ms, waited for admission 9.00 µs)
  response_body  0.00 B of 1.00 GiB
  subrequests    2 of 50

what it wrote last
  stderr | adding\\u{1b}[2J

note: 1,234 more invocations of this version failed before, and are counted only

help: raise `fuel` under [limits], or look at the loop in shop::cart::add
";
        assert_eq!(plain(&it), expected);
    }

    #[test]
    fn what_is_not_known_is_left_out_or_said() {
        let start = PostMortem {
            moment: Moment::Start,
            phase: None,
            version: 0,
            fuel: Some(Measured { used: None, limit: 1_000 }),
            ..post_mortem("limit_cpu")
        };
        let text = plain(&start);
        for words in ["]: shop used up", "startup_fuel   not known of 1,000", "not started", "`startup_fuel`"]
        {
            assert!(text.contains(words), "{words}: {text}");
        }
        for absent in ["where it was", "wrote last", "note:"] {
            assert!(!text.contains(absent), "{absent}: {text}");
        }
    }

    #[test]
    fn it_is_said_how_much_the_client_saw_and_what_the_guest_did() {
        let of = |moment, stopped| {
            plain(&PostMortem { moment, stopped, status: 200, ..post_mortem("limit_time") })
        };
        assert!(of(Moment::Response, Some(Stopped::Waiting)).contains("200, cut midstream"));
        assert!(of(Moment::Response, Some(Stopped::Waiting)).contains("it waited for a timer"));
        assert!(of(Moment::AfterResponse, Some(Stopped::Computing)).contains("200, whole"));
        assert!(of(Moment::AfterResponse, Some(Stopped::Computing)).contains("it computed"));
    }

    #[test]
    fn a_component_without_names_is_told_how_to_keep_them() {
        let unnamed = Frame { function: None, index: 7, module: Some("m".to_owned()), offset: None };
        let text = plain(&PostMortem { backtrace: vec![unnamed], ..post_mortem("guest_trap") });
        assert!(text.contains("0  function 7 of m") && text.contains("strip = \"debuginfo\""), "{text}");
        assert!(text.ends_with("help: look at what failed, and at what it wrote last\n"), "{text}");
    }
}
