//! Usage: what functions used, out of the ledger.

use super::part::Part;
use super::{Actor, Admin, AdminProblem, on_data};
use crate::data::{self, Millis, UsageBy, UsagePlace, UsageQuery};
use crate::deployments::Page;
use crate::usage::{MINUTE_MILLIS, UsageRow};
use axum::Json;
use axum::extract::{Query, State};
use serde::Deserialize;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// How far back usage is told when nothing is said: a day.
const BACK_DEFAULT_MILLIS: i64 = 86_400_000;

/// Which usage.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// Of this function alone; all of them need the scope `read`.
    function: Option<String>,
    /// From the minute that has this moment, in milliseconds since the epoch; a day before `to` when absent.
    from: Option<i64>,
    /// Minutes that began before this moment; until now when absent.
    to: Option<i64>,
    /// By what stretches of time; `hour` when absent. Where only days are kept any more they are days.
    #[param(inline)]
    by: Option<UsageBy>,
}

/// Lists what functions used, by time, then by function, version and trigger
///
/// What was used in the last two seconds may be missing still.
#[utoipa::path(get, path = "/v1/usage", operation_id = "list_usage", tag = "node", params(Which, Part), security(("token" = ["read"])), responses(
    (status = 200, description = "A part of the list", body = Page<UsageRow>),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn list(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Query(which): Query<Which>,
    Query(part): Query<Part>,
) -> Result<Json<Page<UsageRow>>, AdminProblem> {
    match &which.function {
        Some(function) => actor.may_read(function)?,
        None => actor.may_read_node()?,
    }
    let query = which.query(SystemTime::now())?;
    let limit = part.limit()?;
    let after = part.after().map(UsagePlace::of_word);
    if after == Some(None) {
        return Err(AdminProblem::bad_value("after: not what `next` said"));
    }
    let page = data::Page { after: after.flatten(), limit: u32::try_from(limit).unwrap_or(u32::MAX) };
    let items = on_data(&admin, move |data| data.records().usage(&query, &page)).await?;
    let next = items.last().filter(|_| items.len() == limit).map(|last| UsagePlace::of(last).to_word());
    Ok(Json(Page { items, next }))
}

impl Which {
    fn query(self, now: SystemTime) -> Result<UsageQuery, AdminProblem> {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let to = self.to.unwrap_or_else(|| i64::try_from(now.as_millis()).unwrap_or(i64::MAX));
        let from = self.from.unwrap_or_else(|| to.saturating_sub(BACK_DEFAULT_MILLIS));
        let from = from.saturating_sub(from.rem_euclid(MINUTE_MILLIS));
        if from >= to {
            return Err(AdminProblem::bad_value("to: must be after `from`"));
        }
        let by = self.by.unwrap_or(UsageBy::Hour);
        Ok(UsageQuery { function: self.function, from: Millis(from), to: Millis(to), by })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn which(from: Option<i64>, to: Option<i64>) -> Result<(i64, i64), String> {
        let now = UNIX_EPOCH + Duration::from_millis(86_400_000 * 3 + 1);
        let query = Which { function: None, from, to, by: None }.query(now);
        query.map(|query| (query.from.0, query.to.0)).map_err(|problem| problem.detail)
    }

    #[test]
    fn a_day_is_told_unless_something_else_is_asked_for() {
        let (now, day) = (86_400_000 * 3 + 1, 86_400_000);
        assert_eq!(which(None, None), Ok((day * 2, now)));
        assert_eq!(which(Some(60_001), None), Ok((60_000, now)), "its whole minute");
        assert_eq!(which(None, Some(day)), Ok((0, day)));
        assert_eq!(which(Some(0), Some(1)), Ok((0, 1)));
        assert_eq!(which(Some(60_000), Some(60_000)), Err("to: must be after `from`".to_owned()));
        assert!(which(Some(i64::MAX), None).is_err());
        assert!(which(Some(i64::MIN), Some(i64::MAX)).is_ok());
    }
}
