//! Servers side by side: the same load on each in turn, round by round, so that what else the machine does meets all.
//!
//! Ratios are formed within a round, against the first contender, and their median is reported. CPU time a request is
//! the figure that holds on a shared machine: throughput of a server that needs less than the load generator is the
//! generator's.

use crate::percentile;
use crate::server::Server;
use crate::table::Table;
use isolet::bench::connection::Target;
use isolet::bench::figures::{bytes, count, ratio, time};
use isolet::bench::load::{OpenLoop, Until, closed, open};
use isolet::bench::process::Memory;
use isolet::bench::schedule::Arrivals;
use isolet::bench::summary::Summary;
use serde::Serialize;
use std::time::Duration;

/// Load before each measurement, so that connections, caches and pools are as they stay.
const WARM_UP: Duration = Duration::from_millis(300);
/// The part of the throughput at which latencies are taken.
const LATENCY_LOAD: f64 = 0.5;
/// Most requests under way in the open loop.
const IN_FLIGHT_MAX: usize = 256;
/// A generator that is busy for more than this part of the time decides the throughput.
const GENERATOR_BOUND: f64 = 0.95;

/// How long and how hard servers are loaded. Also the flags of the bins.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Load {
    /// Rounds; each loads every server once
    #[arg(long, default_value_t = 7)]
    pub rounds: usize,
    /// Seconds of load on a server in a round, for throughput and again for latency
    #[arg(long, default_value_t = 1.0)]
    pub seconds: f64,
    /// Connections in the closed loop
    #[arg(long, default_value_t = 32)]
    pub connections: usize,
}

/// A server to measure.
pub struct Contender {
    name: String,
    server: Server,
    rounds: Vec<Round>,
    latency: Summary,
    errors: u64,
    memory: Memory,
}

/// What one round measured.
#[derive(Clone, Copy)]
struct Round {
    throughput: f64,
    cpu_us: f64,
    generator_share: f64,
}

/// A contender's figures.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// CPU time a request in microseconds, of the server's processes.
    pub cpu_us: f64,
    /// The same, divided by that of the first contender.
    pub cpu_ratio: f64,
    /// Requests a second in the closed loop.
    pub throughput: f64,
    /// The same, divided by that of the first contender.
    pub throughput_ratio: f64,
    /// Whether the load generator and not the server limits the throughput.
    pub generator_bound: bool,
    /// Median latency in microseconds at half the throughput, open loop.
    pub p50_us: f64,
    /// 99th percentile of the same.
    pub p99_us: f64,
    /// 99th percentile of the time until the isolate was there, where the server tells it.
    pub start_p99_us: Option<f64>,
    /// Resident memory after the last round.
    pub rss_bytes: u64,
    /// Proportional memory after the last round; 0 where the kernel does not tell.
    pub pss_bytes: u64,
    /// Requests that failed.
    pub errors: u64,
}

impl Contender {
    /// A server that has not been measured yet.
    pub fn new(name: impl Into<String>, server: Server) -> Self {
        let (rounds, latency) = (Vec::new(), Summary::default());
        Contender { name: name.into(), server, rounds, latency, errors: 0, memory: Memory::default() }
    }

    async fn round(&mut self, load: &Load) -> anyhow::Result<()> {
        let target = Target::at(self.server.addr);
        let slice = Duration::from_secs_f64(load.seconds);
        closed(&target, load.connections, Until::Elapsed(WARM_UP)).await?;
        let before = self.server.processes.cpu()?;
        let full = closed(&target, load.connections, Until::Elapsed(slice)).await?;
        let used = self.server.processes.cpu()? - before;
        anyhow::ensure!(full.responses > 0, "{}: no request was answered: {:?}", self.name, full.errors);
        let latency = open(&target, offered(full.throughput() * LATENCY_LOAD, slice)).await?;
        self.rounds.push(Round {
            throughput: full.throughput(),
            cpu_us: used.as_secs_f64() * 1e6 / full.responses as f64,
            generator_share: full.generator_cpu.as_secs_f64() / full.elapsed.as_secs_f64(),
        });
        self.errors += full.error_count() + latency.error_count();
        self.latency.merge(&latency);
        self.memory = self.server.processes.memory()?;
        Ok(())
    }

    fn row(&self, first: &[Round]) -> Row {
        let of = |figure: fn(&Round) -> f64| median(self.rounds.iter().map(figure));
        let against = |figure: fn(&Round) -> f64| {
            median(self.rounds.iter().zip(first).map(|(mine, theirs)| figure(mine) / figure(theirs)))
        };
        let starts = self.latency.phases.iter().max_by_key(|(_, phase)| phase.start.count());
        let us = |nanoseconds: u64| nanoseconds as f64 / 1e3;
        Row {
            name: self.name.clone(),
            cpu_us: of(|round| round.cpu_us),
            cpu_ratio: against(|round| round.cpu_us),
            throughput: of(|round| round.throughput),
            throughput_ratio: against(|round| round.throughput),
            generator_bound: of(|round| round.generator_share) > GENERATOR_BOUND,
            p50_us: us(self.latency.latency.quantile_ns(0.5)),
            p99_us: us(self.latency.latency.quantile_ns(0.99)),
            start_p99_us: starts.map(|(_, phase)| us(phase.start.quantile_ns(0.99))),
            rss_bytes: self.memory.rss,
            pss_bytes: self.memory.pss,
            errors: self.errors,
        }
    }
}

/// Measures all contenders against the first, stops them, and gives their figures in the same order.
///
/// # Errors
/// A server ended or answered nothing.
pub async fn run(
    mut contenders: Vec<Contender>,
    load: &Load,
    mut progress: impl FnMut(usize, &str),
) -> anyhow::Result<Vec<Row>> {
    for round in 0..load.rounds.max(1) {
        let forwards = contenders.iter_mut();
        // Every other round runs backwards, so that nobody always follows the same neighbour.
        let order: Vec<_> = if round % 2 == 0 { forwards.collect() } else { forwards.rev().collect() };
        for contender in order {
            progress(round, &contender.name);
            contender.round(load).await?;
        }
    }
    let first = contenders.first().map(|first| first.rounds.clone()).unwrap_or_default();
    let rows = contenders.iter().map(|contender| contender.row(&first)).collect();
    for contender in contenders {
        contender.server.stop().await?;
    }
    Ok(rows)
}

/// An open loop of `rate` requests a second.
pub fn offered(rate: f64, duration: Duration) -> OpenLoop {
    OpenLoop {
        rate: rate.max(1.0),
        arrivals: Arrivals::Poisson,
        duration,
        in_flight_max: IN_FLIGHT_MAX,
        seed: 1,
    }
}

/// Figures of all contenders as a table.
pub fn table(rows: &[Row]) -> Table {
    let mut table = Table::new([
        "server",
        "CPU/req",
        "÷ first",
        "req/s",
        "÷ first",
        "p50",
        "p99",
        "start p99",
        "RSS",
        "PSS",
        "errors",
    ]);
    for row in rows {
        let bound = if row.generator_bound { "≥ " } else { "" };
        table.row([
            row.name.clone(),
            time(row.cpu_us),
            ratio(row.cpu_ratio),
            format!("{bound}{}", count(row.throughput as u64)),
            format!("{bound}{}", ratio(row.throughput_ratio)),
            time(row.p50_us),
            time(row.p99_us),
            row.start_p99_us.map_or_else(|| "–".to_owned(), time),
            bytes(row.rss_bytes),
            bytes(row.pss_bytes),
            count(row.errors),
        ]);
    }
    table
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    percentile(&sorted, 50.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_formed_within_a_round() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), 2.0);
        assert!(median(std::iter::empty()).is_nan());
    }
}
