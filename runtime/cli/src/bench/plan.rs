//! The arguments of `isolet bench`, as typed and as ready to use.

use super::connection::Target;
use super::load::OpenLoop;
use super::report::Settings;
use super::schedule::Arrivals;
use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderName, HeaderValue, Method, Uri};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

/// Rounds over all scenarios: what else the machine does then weighs on all of them alike.
pub const ROUNDS: u32 = 3;

const EXAMPLES: &str = "\
Examples:
  isolet bench examples/hello-rust
  isolet bench examples/hello-rust --baseline --html report.html
  isolet bench shop.wasm --phases fresh,reused --duration 30s --json
  isolet bench http://127.0.0.1:8080/ --rate 5000 --duration 10s";

/// Compares cold with warm starts of a function, or loads a URL
///
/// For a PATH (a component or a folder with isolet.toml) it starts nodes of its own and measures each start phase. For
/// a URL it only sends requests. Throughput and CPU time come from a closed loop, latencies from an open loop that
/// measures each request from the time it was due.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct BenchArgs {
    /// A component, a folder with isolet.toml, or an http:// URL
    #[arg(value_name = "PATH|URL", default_value = ".")]
    pub subject: Subject,
    /// Seconds of load for each phase, half for throughput and half for latency
    #[arg(long, value_name = "TIME", default_value = "6s", value_parser = duration)]
    pub duration: Duration,
    /// Requests a second to measure latency at [default: half of the throughput found]
    #[arg(long, value_name = "N", value_parser = rate)]
    pub rate: Option<f64>,
    /// Connections to measure throughput with
    #[arg(long, value_name = "N", default_value = "64", value_parser = clap::value_parser!(u16).range(1..=4096))]
    pub connections: u16,
    /// Most requests under way at once while latency is measured; further ones wait and count as late
    #[arg(long, value_name = "N", default_value = "512", value_parser = clap::value_parser!(u16).range(1..=8192))]
    pub in_flight: u16,
    /// How requests are spaced while latency is measured
    #[arg(long, value_enum, default_value_t)]
    pub arrivals: Arrivals,
    /// Seed of the times at which requests are due
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Start phases to measure
    #[arg(long, value_enum, value_delimiter = ',', default_value = "loaded,fresh,ready,reused")]
    pub phases: Vec<Scenario>,
    /// Isolates kept ready in the phase `ready`
    #[arg(long, value_name = "N", default_value = "64", value_parser = clap::value_parser!(u32).range(1..=4096))]
    pub ready: u32,
    /// Node processes to start for the phase `loaded`
    #[arg(long, value_name = "N", default_value = "21", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub starts: u32,
    /// Also measures a bare hyper server in turn with the others, and prints ratios to it
    #[arg(long)]
    pub baseline: bool,
    /// Path and query to request [default: that of the URL, or /]
    #[arg(long, value_name = "PATH")]
    pub path: Option<PathAndQuery>,
    /// Method to request with
    #[arg(long, value_name = "METHOD", default_value = "GET")]
    pub method: Method,
    /// A header to send; may be given again
    #[arg(short = 'H', long = "header", value_name = "NAME: VALUE", value_parser = header)]
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// A body to send
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub body: String,
    /// Prints the report as JSON
    #[arg(long)]
    pub json: bool,
    /// Writes the report as one HTML page
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "isolet-bench.html")]
    pub html: Option<PathBuf>,
    /// Serves the bare server of --baseline
    #[arg(long, hide = true)]
    pub serve_bare: bool,
}

/// What is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A function, served by nodes that the bench starts.
    Function(PathBuf),
    /// Something that is being served: `host:port` and the path.
    Url(http::uri::Authority, PathAndQuery),
}

/// A server to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Scenario {
    /// The bare hyper server.
    #[value(skip)]
    Bare,
    /// The first request to a node that finds the machine code on disk.
    Loaded,
    /// One new isolate a request.
    Fresh,
    /// One new isolate a request, made ahead of it.
    Ready,
    /// Isolates that have served before.
    Reused,
}

/// Ready-to-use arguments.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What to measure in each round, in order.
    pub scenarios: Vec<Scenario>,
    /// Time of each loop of each round.
    pub slice: Duration,
    /// Processes to start in each round for `loaded`.
    pub starts_per_round: u32,
    /// As the report shows them.
    pub settings: Settings,
    host: Option<HeaderValue>,
    template: Target,
}

impl Plan {
    /// Works out what to do from what was typed.
    pub fn new(args: &BenchArgs) -> Self {
        let url_path = match &args.subject {
            Subject::Url(_, path) => path.clone(),
            Subject::Function(_) => PathAndQuery::from_static("/"),
        };
        let mut headers: http::HeaderMap = args.headers.iter().cloned().collect();
        let host = headers.remove(http::header::HOST).or_else(|| match &args.subject {
            Subject::Url(authority, _) => HeaderValue::from_str(authority.as_str()).ok(),
            Subject::Function(_) => None,
        });
        let template = Target {
            path: args.path.clone().unwrap_or(url_path),
            method: args.method.clone(),
            headers,
            body: Bytes::from(args.body.clone()),
            // Replaced by `target`, once the server has told its port.
            ..Target::at(SocketAddr::from(([127, 0, 0, 1], 0)))
        };
        Plan {
            scenarios: scenarios(args),
            slice: args.duration / (2 * ROUNDS),
            starts_per_round: args.starts.div_ceil(ROUNDS),
            settings: settings(args),
            host,
            template,
        }
    }

    /// The request, to a server at `addr`.
    pub fn target(&self, addr: SocketAddr) -> Target {
        let plain = Target::at(addr);
        Target { addr, host: self.host.clone().unwrap_or(plain.host), ..self.template.clone() }
    }

    /// The request line, for the report.
    pub fn request(&self) -> String {
        format!("{} {}", self.template.method, self.template.path)
    }

    /// What the open loop offers a server of this throughput.
    pub fn offered(&self, throughput: f64) -> OpenLoop {
        OpenLoop {
            rate: self.settings.rate.unwrap_or(throughput / 2.0),
            arrivals: self.settings.arrivals,
            duration: self.slice,
            in_flight_max: self.settings.in_flight_max,
            seed: self.settings.seed,
        }
    }
}

fn scenarios(args: &BenchArgs) -> Vec<Scenario> {
    let mut scenarios = if args.baseline { vec![Scenario::Bare] } else { Vec::new() };
    for phase in &args.phases {
        if !scenarios.contains(phase) {
            scenarios.push(*phase);
        }
    }
    scenarios
}

fn settings(args: &BenchArgs) -> Settings {
    Settings {
        duration_s: args.duration.as_secs_f64(),
        rounds: ROUNDS,
        connections: usize::from(args.connections),
        rate: args.rate,
        arrivals: args.arrivals,
        in_flight_max: usize::from(args.in_flight),
        seed: args.seed,
        ready: args.ready,
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Subject::Function(path) => path.display().fmt(f),
            Subject::Url(authority, path) => write!(f, "http://{authority}{path}"),
        }
    }
}

impl FromStr for Subject {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if !text.contains("://") {
            return Ok(Subject::Function(PathBuf::from(text)));
        }
        let uri: Uri = text.parse().map_err(|error| format!("not a URL: {error}"))?;
        let parts = uri.into_parts();
        let is_http = parts.scheme == Some(http::uri::Scheme::HTTP);
        let authority = parts.authority.filter(|authority| is_http && !authority.as_str().contains('@'));
        let authority =
            authority.ok_or("it must be http://HOST[:PORT]/PATH; the bench speaks plain HTTP/1.1 only")?;
        Ok(Subject::Url(authority, parts.path_and_query.unwrap_or(PathAndQuery::from_static("/"))))
    }
}

/// A time between 100 ms and an hour: `500ms`, `10s`, `1m`; a bare number is seconds.
fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let seconds = match &text[digits.len()..] {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        _ => return Err("the unit must be ms, s or m".to_owned()),
    };
    let number: f64 = digits.parse().map_err(|_| "write a number and a unit, such as 10s")?;
    Some(number * seconds)
        .filter(|seconds| (0.1..=3600.0).contains(seconds))
        .map(Duration::from_secs_f64)
        .ok_or_else(|| "it must be between 100ms and 60m".to_owned())
}

fn rate(text: &str) -> Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| "not a number")?;
    if (0.1..=10_000_000.0).contains(&number) {
        Ok(number)
    } else {
        Err("it must be between 0.1 and 10000000".to_owned())
    }
}

/// `NAME: VALUE`. The generator frames the request itself, so the fields that frame it are refused.
fn header(text: &str) -> Result<(HeaderName, HeaderValue), String> {
    let (name, value) = text.split_once(':').ok_or("write it as NAME: VALUE")?;
    let name = HeaderName::from_str(name.trim()).map_err(|error| error.to_string())?;
    if [http::header::CONTENT_LENGTH, http::header::TRANSFER_ENCODING, http::header::CONNECTION]
        .contains(&name)
    {
        return Err(format!("{name} is set by the generator"));
    }
    let value = HeaderValue::from_str(value.trim()).map_err(|error| error.to_string())?;
    Ok((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        args: BenchArgs,
    }

    fn parse(line: &str) -> Result<BenchArgs, clap::Error> {
        Cli::try_parse_from(std::iter::once("bench").chain(line.split(' ').filter(|word| !word.is_empty())))
            .map(|cli| cli.args)
    }

    #[test]
    fn the_defaults_measure_every_phase_of_the_folder() {
        let args = parse("").expect("valid");
        assert_eq!(args.subject, Subject::Function(PathBuf::from(".")));
        let plan = Plan::new(&args);
        assert_eq!(plan.scenarios, [Scenario::Loaded, Scenario::Fresh, Scenario::Ready, Scenario::Reused]);
        assert_eq!((plan.slice, plan.starts_per_round), (Duration::from_secs(1), 7));
        assert_eq!(plan.request(), "GET /");
        assert_eq!(plan.offered(1000.0).rate, 500.0);
    }

    #[test]
    fn the_bare_server_goes_first_and_no_phase_twice() {
        let plan = Plan::new(&parse("--baseline --phases reused,fresh,reused --rate 10").expect("valid"));
        assert_eq!(plan.scenarios, [Scenario::Bare, Scenario::Reused, Scenario::Fresh]);
        assert_eq!(plan.offered(1000.0).rate, 10.0);
    }

    #[test]
    fn a_url_gives_host_and_path_unless_they_are_given() {
        let addr = SocketAddr::from(([127, 0, 0, 1], 81));
        let wire = |line: &str| {
            let target = Plan::new(&parse(line).expect("valid")).target(addr);
            String::from_utf8(target.wire()).expect("text")
        };
        assert_eq!(wire("http://localhost:81/a?b"), "GET /a?b HTTP/1.1\r\nhost: localhost:81\r\n\r\n");
        assert_eq!(wire("http://localhost"), "GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
        assert_eq!(wire("x.wasm"), "GET / HTTP/1.1\r\nhost: 127.0.0.1:81\r\n\r\n");
        assert_eq!(wire("x.wasm -H host:a --path /p --method PUT"), "PUT /p HTTP/1.1\r\nhost: a\r\n\r\n");
    }

    #[test]
    fn impossible_arguments_are_refused() {
        let cases = [
            "https://localhost/",
            "ftp://localhost/",
            "http://user@localhost/",
            "--duration 99ms",
            "--duration 3601s",
            "--duration 5h",
            "--duration s",
            "--rate 0",
            "--rate NaN",
            "--rate 10000001",
            "--connections 0",
            "--connections 4097",
            "--in-flight 0",
            "--in-flight 8193",
            "--ready 0",
            "--starts 0",
            "--phases compiled",
            "--phases bare",
            "-H nocolon",
            "-H content-length:5",
            "-H a\u{7f}b:c",
        ];
        for line in cases {
            assert!(parse(line).is_err(), "{line}");
        }
    }

    #[test]
    fn bounds_are_inclusive() {
        let cases = [
            "--duration 100ms",
            "--duration 60m",
            "--duration 2",
            "--rate 0.1",
            "--rate 10000000",
            "--connections 4096",
            "--in-flight 8192",
            "--html",
            "--html x.html",
        ];
        for line in cases {
            assert!(parse(line).is_ok(), "{line}");
        }
    }
}
