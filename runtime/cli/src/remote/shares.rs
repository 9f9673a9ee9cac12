//! What an alias is to lead to: from arguments, and from what it leads to now.

use crate::cli::values::ShareArg;
use crate::errors::WrongUsage;
use isolet_node::catalog::{Affinity, Share, Split, WEIGHT_MAX};

/// The versions as they are given; one alone needs no weight.
pub(super) fn split(shares: &[ShareArg], affinity: Affinity) -> anyhow::Result<Split> {
    if let [ShareArg { version, weight: None }] = shares {
        return Ok(Split { affinity, ..Split::whole(*version) });
    }
    let share = |arg: &ShareArg| match arg.weight {
        Some(weight) => Ok(Share { version: arg.version, weight }),
        None => Err(WrongUsage(format!("v{0} has no weight; write it as in `v{0}=90`", arg.version))),
    };
    Ok(Split { shares: shares.iter().map(share).collect::<Result<_, _>>()?, affinity })
}

/// Gives `version` so many thousandths of the requests; the others of `present` share the rest as they did.
///
/// # Errors
/// The rest is too small for each of the others to have a thousandth.
pub(super) fn mixed(present: &Split, version: u32, thousandths: u32) -> anyhow::Result<Split> {
    let others: Vec<Share> =
        present.shares.iter().copied().filter(|share| share.version != version).collect();
    let rest = WEIGHT_MAX.saturating_sub(thousandths);
    if others.is_empty() || rest == 0 {
        return Ok(Split { affinity: present.affinity.clone(), ..Split::whole(version) });
    }
    if (rest as usize) < others.len() {
        let message =
            "the rest is too small for the versions before; give the new one less, or all with 100%";
        return Err(WrongUsage(message.to_owned()).into());
    }
    let mut shares = divided(&others, rest);
    shares.push(Share { version, weight: thousandths });
    Ok(Split { shares, affinity: present.affinity.clone() })
}

/// The shares with weights that sum to `total` and are as near to their proportions as whole numbers from 1 can be.
fn divided(shares: &[Share], total: u32) -> Vec<Share> {
    let sum: i64 = shares.iter().map(|share| i64::from(share.weight)).sum::<i64>().max(1);
    let exact = |share: &Share| i64::from(share.weight) * i64::from(total);
    let mut given: Vec<i64> = shares.iter().map(|share| (exact(share) / sum).max(1)).collect();
    // Rounding leaves at most one for each share to be given out or taken back: where it is missed most, or least.
    loop {
        let missing = i64::from(total) - given.iter().sum::<i64>();
        let lack = |(place, given): (usize, &i64)| (exact(&shares[place]) - given * sum, place);
        let place = match missing {
            0 => break,
            1.. => given.iter().enumerate().map(lack).max(),
            _ => given.iter().enumerate().filter(|(_, given)| **given > 1).map(lack).min(),
        };
        let Some((_, place)) = place else { break };
        given[place] += missing.signum();
    }
    let weight = |(share, weight): (&Share, i64)| Share {
        version: share.version,
        weight: u32::try_from(weight).unwrap_or(WEIGHT_MAX),
    };
    shares.iter().zip(given).map(weight).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Versions with their weights.
    type Weights = &'static [(u32, u32)];

    fn of(shares: &[(u32, u32)]) -> Split {
        let shares = shares.iter().map(|&(version, weight)| Share { version, weight }).collect();
        Split { shares, affinity: Affinity::Client }
    }

    #[test]
    fn the_new_version_gets_its_part_and_the_others_keep_their_proportions() {
        let cases: [(Weights, u32, u32, Weights); 9] = [
            (&[(1, 1)], 2, 50, &[(1, 950), (2, 50)]),
            (&[(1, 90), (2, 10)], 3, 100, &[(1, 810), (2, 90), (3, 100)]),
            (&[(1, 1), (2, 1), (3, 1)], 4, 0, &[(1, 333), (2, 333), (3, 334), (4, 0)]),
            (&[(1, 999), (2, 1)], 3, 500, &[(1, 499), (2, 1), (3, 500)]),
            (&[(1, 1000), (2, 1), (3, 1)], 4, 997, &[(1, 1), (2, 1), (3, 1), (4, 997)]),
            (&[(1, 950), (2, 50)], 2, 200, &[(1, 800), (2, 200)]),
            (&[(1, 950), (2, 50)], 3, 1000, &[(3, 1)]),
            (&[(2, 1)], 2, 5, &[(2, 1)]),
            (&[], 1, 5, &[(1, 1)]),
        ];
        for (present, version, thousandths, expected) in cases {
            let mixed = mixed(&of(present), version, thousandths).expect("there is room");
            assert_eq!(mixed, of(expected), "{present:?} v{version} {thousandths}");
            let sum: u32 = mixed.shares.iter().map(|share| share.weight).sum();
            assert!(sum == WEIGHT_MAX || mixed.shares.len() == 1, "{mixed:?}");
        }
    }

    #[test]
    fn a_rest_that_cannot_be_shared_is_refused() {
        let error = mixed(&of(&[(1, 1), (2, 1)]), 3, 999).expect_err("two share one thousandth");
        assert!(error.is::<WrongUsage>() && error.to_string().contains("too small"), "{error}");
    }

    #[test]
    fn one_version_alone_needs_no_weight() {
        let arg = |version, weight| ShareArg { version, weight };
        assert_eq!(split(&[arg(3, None)], Affinity::None).expect("whole"), Split::whole(3));
        let two = split(&[arg(3, Some(90)), arg(4, Some(10))], Affinity::Client).expect("both have one");
        assert_eq!(two, of(&[(3, 90), (4, 10)]));
        let error = split(&[arg(3, Some(90)), arg(4, None)], Affinity::None).expect_err("one has none");
        assert!(error.is::<WrongUsage>() && error.to_string().contains("`v4=90`"), "{error}");
    }
}
