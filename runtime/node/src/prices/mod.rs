//! What usage would cost: a price plan out of a file, and when a machine of one's own is cheaper.

mod plan;

pub use crate::document::DocumentError;

use crate::usage::Used;
use std::array;

/// Bytes of a GiB, by which memory is priced.
const GIB: f64 = 1_073_741_824.0;

/// Requests a month beyond which nobody looks for a crossover: a million every millisecond.
const REQUESTS_MAX: u64 = 2_600_000_000_000_000;

/// What two sums of money may differ by that are the same but for rounding.
const ROUNDING: f64 = 1e-9;

/// How many things are priced.
pub const ITEMS: usize = 4;

/// What is priced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Requests, by the million.
    Requests,
    /// Milliseconds of CPU, by the million.
    CpuMillis,
    /// Memory × time, by the GiB-second.
    GibSeconds,
    /// Bodies of responses, by the GB (10^9 bytes).
    GbOut,
}

/// How much was used of each item, in the order of [`Item::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amounts(pub [f64; ITEMS]);

/// What one item costs.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Price {
    /// For as many as [`Item::per`] says.
    per: f64,
    /// How many a month cost nothing.
    included: f64,
}

/// What a month costs, and what it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct PricePlan {
    /// Its name, for people.
    pub name: String,
    /// In what it counts, such as `USD`.
    pub currency: String,
    /// Where its figures are from.
    pub source: Option<String>,
    /// What a month costs before anything is used.
    pub base_per_month: f64,
    /// What a machine of one's own costs a month.
    pub machine_per_month: Option<f64>,
    prices: [Price; ITEMS],
}

/// From how many requests a month on a machine is cheaper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Crossover {
    /// The plan costs more than the machine from so many requests a month on.
    From(u64),
    /// The plan is cheaper, however many requests there are.
    Never,
}

impl Item {
    /// All of them.
    pub const ALL: [Item; ITEMS] = [Item::Requests, Item::CpuMillis, Item::GibSeconds, Item::GbOut];

    /// How many the price is for.
    fn per(self) -> f64 {
        match self {
            Item::Requests | Item::CpuMillis => 1e6,
            Item::GibSeconds | Item::GbOut => 1.0,
        }
    }
}

impl Amounts {
    /// What was used.
    pub fn of(used: &Used) -> Self {
        Amounts([
            used.requests as f64,
            used.cpu_us as f64 / 1e3,
            used.memory_byte_seconds as f64 / GIB,
            used.bytes_out as f64 / 1e9,
        ])
    }

    /// So many times as much.
    pub fn times(self, factor: f64) -> Self {
        Amounts(self.0.map(|amount| amount * factor))
    }

    fn requests(&self) -> f64 {
        let Amounts([requests, ..]) = self;
        *requests
    }
}

impl PricePlan {
    /// What each item costs that was used in a month, beyond what is included.
    pub fn charges(&self, Amounts(month): &Amounts) -> [f64; ITEMS] {
        let mut items = Item::ALL.iter().zip(&self.prices).zip(month);
        array::from_fn(|_| {
            let Some(((item, price), amount)) = items.next() else { return 0.0 };
            (amount - price.included).max(0.0) / item.per() * price.per
        })
    }

    /// What a month costs in which this was used.
    pub fn cost(&self, month: &Amounts) -> f64 {
        self.base_per_month + self.charges(month).iter().sum::<f64>()
    }

    /// The part of the charges of a month that falls to one who used `part` of it: what is included is shared in proportion.
    pub fn share(&self, month: &Amounts, Amounts(part): &Amounts) -> f64 {
        let Amounts(all) = month;
        let items = self.charges(month).into_iter().zip(part.iter().zip(all));
        items.map(|(charge, (part, all))| if *all > 0.0 { charge * part / all } else { 0.0 }).sum()
    }

    /// From how many requests a month on the machine is cheaper, when all requests are like those of `month`. Absent when
    /// the plan names no machine or there were no requests.
    pub fn crossover(&self, month: &Amounts) -> Option<Crossover> {
        let machine = self.machine_per_month?;
        if month.requests() <= 0.0 {
            return None;
        }
        let one = month.times(1.0 / month.requests());
        let is_dearer = |requests: u64| self.cost(&one.times(requests as f64)) > machine + ROUNDING;
        if !is_dearer(REQUESTS_MAX) {
            return Some(Crossover::Never);
        }
        // Cost never falls with requests, so halving finds the first that is dearer.
        let (mut below, mut from) = (0, REQUESTS_MAX);
        while below < from {
            let middle = below.midpoint(from);
            if is_dearer(middle) { from = middle } else { below = middle + 1 }
        }
        Some(Crossover::From(from))
    }
}

#[cfg(test)]
mod tests;
