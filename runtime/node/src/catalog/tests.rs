//! What makes one catalog of another.

use super::*;
use isolet_isolate::limits::Limits;
use isolet_isolate::version::{Abi, ComponentDigest, Isolation, Meter, OutboundPolicy};

fn function(name: &str, number: u32) -> Deployed {
    let spec = VersionSpec {
        function: name.to_owned(),
        digest: ComponentDigest::of(b""),
        abi: Abi::P2,
        isolation: Isolation::Fresh,
        meter: Meter::Fuel,
        limits: Limits::default(),
        ready: 0,
        max_requests: 1,
        idle: 1,
        vars: Vec::new(),
        outbound: OutboundPolicy::default(),
        services: Vec::new(),
    };
    Deployed::whole(name.to_owned(), 0, Vec::new(), Release { number, spec, server_timing: false })
}

fn names(catalog: &Catalog) -> Vec<&str> {
    let mut names: Vec<&str> = catalog.functions.iter().map(|function| function.name.as_str()).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_change_sets_and_removes() {
    let before = Catalog::from_iter([function("a", 1), function("b", 1)]);
    let after = before.changed(Change {
        set: vec![function("b", 2), function("c", 1)],
        removed: vec!["a".to_owned(), "nobody".to_owned()],
    });
    assert_eq!(names(&after), ["b", "c"]);
    let b = after.functions.iter().find(|function| function.name == "b");
    assert_eq!(b.map(|function| function.versions[0].number), Some(2));
    let kept = before.changed(Change::default());
    assert!(kept.functions.iter().zip(&before.functions).all(|(kept, before)| Arc::ptr_eq(kept, before)));
}

#[test]
fn the_change_between_two_catalogs_makes_one_of_the_other() {
    let a = Catalog::from_iter([function("a", 1), function("b", 1)]);
    let b = Catalog::from_iter([function("b", 2), function("c", 1)]);
    for (before, after) in [(&a, &b), (&b, &a), (&a, &a), (&a, &Catalog::default())] {
        let change = Change::between(before, after);
        assert_eq!(names(&before.changed(change.clone())), names(after));
        assert_eq!(Change::between(&before.changed(change), after), Change::default());
    }
    let change = Change::between(&a, &b);
    assert_eq!((change.set.len(), change.removed), (2, vec!["a".to_owned()]));
}

#[test]
fn a_catalog_survives_the_way_to_a_worker() {
    let catalog = Catalog::from_iter([function("a", 1), function("b", 7)]);
    let text = serde_json::to_string(&catalog).expect("plain data");
    assert_eq!(serde_json::from_str::<Catalog>(&text).expect("the same"), catalog);
}
