//! Which part of a list is asked for.

use super::AdminProblem;
use serde::Deserialize;
use utoipa::IntoParams;

/// Most entries of one part of a list.
const PAGE_MAX: usize = 1_000;

/// Entries of a part when nothing is said.
const PAGE_DEFAULT: usize = 100;

/// Which part of a list.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Part {
    /// At most so many entries, 1 to 1000; 100 when absent.
    #[param(minimum = 1, maximum = 1000)]
    limit: Option<usize>,
    /// What `next` of the part before said.
    after: Option<String>,
}

impl Part {
    pub(super) fn limit(&self) -> Result<usize, AdminProblem> {
        let limit = self.limit.unwrap_or(PAGE_DEFAULT);
        let allowed = (1..=PAGE_MAX).contains(&limit);
        if allowed { Ok(limit) } else { Err(AdminProblem::bad_request("limit: 1 to 1000")) }
    }

    pub(super) fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// `after` as the number of an entry.
    pub(super) fn after_number<N: std::str::FromStr>(&self) -> Result<Option<N>, AdminProblem> {
        let number =
            |text: &str| text.parse().map_err(|_| AdminProblem::bad_value("after: not what `next` said"));
        self.after().map(number).transpose()
    }
}
