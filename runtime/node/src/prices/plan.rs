//! From the text of a price plan to a valid [`PricePlan`].

use super::{DocumentError, ITEMS, Price, PricePlan};
use crate::document::{Document, Section};
use std::path::Path;

/// Keys at the top level.
const KEYS: &[&str] =
    &["name", "currency", "source", "base_per_month", "machine_per_month", "price", "included"];

/// Keys of `[price]`, in the order of [`super::Item::ALL`].
const PRICE_KEYS: [&str; ITEMS] = ["million_requests", "million_cpu_ms", "gib_second", "gb_out"];

/// Keys of `[included]`, in the same order.
const INCLUDED_KEYS: [&str; ITEMS] = ["requests", "cpu_ms", "gib_seconds", "gb_out"];

impl PricePlan {
    /// Reads and checks a whole plan; `file` is for messages.
    ///
    /// # Errors
    /// It is not TOML, a key is unknown, or a value cannot be; says the line and the nearest known key.
    pub fn parse(text: &str, file: &Path) -> Result<Self, DocumentError> {
        let document = Document::parse(text, file)?;
        let root = document.root(KEYS)?;
        let name = root.string("name")?.map(|name| name.value);
        let file_name = || file.file_stem().map_or(String::new(), |stem| stem.to_string_lossy().into_owned());
        let per = figures(root.section("price", &PRICE_KEYS)?.as_ref(), PRICE_KEYS)?;
        let included = figures(root.section("included", &INCLUDED_KEYS)?.as_ref(), INCLUDED_KEYS)?;
        let mut prices = [Price::default(); ITEMS];
        for (price, (per, included)) in prices.iter_mut().zip(per.into_iter().zip(included)) {
            *price = Price { per, included };
        }
        Ok(PricePlan {
            name: name.map_or_else(file_name, str::to_owned),
            currency: root.string("currency")?.map_or("USD", |currency| currency.value).to_owned(),
            source: root.string("source")?.map(|source| source.value.to_owned()),
            base_per_month: root.decimal("base_per_month")?.unwrap_or_default(),
            machine_per_month: root.decimal("machine_per_month")?,
            prices,
        })
    }
}

/// The numbers of a section; those that are absent are zero.
fn figures(section: Option<&Section<'_>>, keys: [&str; ITEMS]) -> Result<[f64; ITEMS], DocumentError> {
    let mut figures = [0.0; ITEMS];
    let Some(section) = section else { return Ok(figures) };
    for (figure, key) in figures.iter_mut().zip(keys) {
        *figure = section.decimal(key)?.unwrap_or_default();
    }
    Ok(figures)
}
