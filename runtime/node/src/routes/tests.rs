//! Tests of routing: tables of borders, and any set of routes against a naive oracle.

use super::*;
use pattern::Segment;
use proptest::prelude::*;

fn pattern(text: &str) -> RoutePattern {
    RoutePattern::parse(text).expect(text)
}

/// Routes whose targets are their places in `patterns`.
fn routes(patterns: &[&str]) -> Routes {
    let numbered = patterns.iter().zip(0..).map(|(text, id)| (pattern(text), TargetId(id)));
    Routes::build(numbered).expect("no two are the same")
}

#[track_caller]
fn check(patterns: &[&str], requests: &[(&str, &str, Option<&str>)]) {
    let routes = routes(patterns);
    for (host, path, expected) in requests {
        let found = routes.find(host, path).map(|target| patterns[target.0 as usize]);
        assert_eq!(found, *expected, "{host} {path}");
    }
}

#[test]
fn a_star_at_the_end_matches_the_prefix_itself_and_all_below() {
    check(
        &["/shop/*", "/exact", "/dir/"],
        &[
            ("h", "/shop", Some("/shop/*")),
            ("h", "/shop/", Some("/shop/*")),
            ("h", "/shop/a/b", Some("/shop/*")),
            ("h", "/shop//", Some("/shop/*")),
            ("h", "/shopping", None),
            ("h", "/Shop", None),
            ("h", "/exact", Some("/exact")),
            ("h", "/exact/", None),
            ("h", "/exact/below", None),
            ("h", "/dir", None),
            ("h", "/dir/", Some("/dir/")),
            ("h", "/", None),
            ("h", "", None),
            ("h", "*", None),
            ("h", "shop", None),
        ],
    );
}

#[test]
fn the_most_specific_path_wins_segment_by_segment() {
    check(
        &["/*", "/a", "/a/*", "/a/*/b", "/a/x/*", "/*/x/b", "/a/*/*"],
        &[
            ("h", "/", Some("/*")),
            ("h", "/a", Some("/a")),
            ("h", "/a/", Some("/a/*")),
            ("h", "/a/q", Some("/a/*/*")),
            ("h", "/a/q/b", Some("/a/*/b")),
            ("h", "/a/q/c", Some("/a/*/*")),
            ("h", "/a/x/b", Some("/a/x/*")),
            ("h", "/q/x/b", Some("/*/x/b")),
            ("h", "/q/x/c", Some("/*")),
            ("h", "//x/b", Some("/*")),
        ],
    );
}

#[test]
fn the_most_specific_host_that_has_the_path_wins() {
    check(
        &["/*", "*.example.com/*", "*.eu.example.com/only", "shop.eu.example.com/shop/*"],
        &[
            ("shop.eu.example.com", "/shop/1", Some("shop.eu.example.com/shop/*")),
            ("shop.eu.example.com", "/only", Some("*.eu.example.com/only")),
            ("shop.eu.example.com", "/else", Some("*.example.com/*")),
            ("a.b.c.example.com", "/", Some("*.example.com/*")),
            ("example.com", "/", Some("/*")),
            (".example.com", "/", Some("/*")),
            ("evilexample.com", "/", Some("/*")),
            ("", "/", Some("/*")),
        ],
    );
}

#[test]
fn port_case_and_trailing_dot_of_the_host_are_overlooked() {
    let long = format!("{}.example.com", "a.".repeat(200));
    check(
        &["shop.example.com/*", "[::1]/*", "*.Wild.example/*"],
        &[
            ("shop.example.com", "/", Some("shop.example.com/*")),
            ("shop.example.com:8080", "/", Some("shop.example.com/*")),
            ("shop.example.com.", "/", Some("shop.example.com/*")),
            ("SHOP.example.com.:443", "/", Some("shop.example.com/*")),
            ("[::1]", "/", Some("[::1]/*")),
            ("[::1]:8080", "/", Some("[::1]/*")),
            ("[::1", "/", None),
            ("x.WILD.example", "/", Some("*.Wild.example/*")),
            (&long, "/", None),
            (&long.to_uppercase(), "/", None),
            ("é", "/", None),
        ],
    );
}

#[test]
fn one_pattern_with_two_targets_is_a_clash_that_names_both() {
    let clashing = [(pattern("A.example/x/*"), TargetId(0)), (pattern("a.example/x/*"), TargetId(1))];
    let clash = Routes::build(clashing).expect_err("they are the same");
    assert_eq!(clash.to_string(), "route `a.example/x/*` is claimed twice, by targets 0 and 1");
    assert_eq!(
        clash.describe(|target| ["shop", "store"][target.0 as usize]),
        "route `a.example/x/*` is claimed by function `shop` and by function `store`; change it in the manifest of one of them"
    );
}

#[test]
fn the_same_route_of_the_same_target_and_overlapping_ones_are_no_clash() {
    let twice = [(pattern("/x"), TargetId(0)), (pattern("/x"), TargetId(0)), (pattern("/x/*"), TargetId(1))];
    let routes = Routes::build(twice).expect("no two targets have one pattern");
    assert_eq!(routes.find("h", "/x"), Some(TargetId(0)));
    assert_eq!(routes.find("h", "/x/y"), Some(TargetId(1)));
}

/// Whether `pattern` matches, by the words of its documentation alone.
fn matches(pattern: &RoutePattern, host: &str, path: &str) -> bool {
    let host_matches = match pattern.host() {
        HostPattern::Any => true,
        HostPattern::Exact(exact) => host == exact,
        HostPattern::Suffix(suffix) => host.len() > suffix.len() + 1 && host.ends_with(&format!(".{suffix}")),
    };
    let given: Vec<&str> = path[1..].split('/').collect();
    let wanted = pattern.segments();
    let long_enough =
        if pattern.has_open_end() { given.len() >= wanted.len() } else { given.len() == wanted.len() };
    let pairs_match = wanted.iter().zip(&given).all(|(wanted, given)| match wanted {
        Segment::Literal(text) => text == given,
        Segment::Star => !given.is_empty(),
    });
    host_matches && long_enough && pairs_match
}

/// Orders patterns from the most to the least specific.
fn rank(pattern: &RoutePattern) -> (usize, Vec<u8>) {
    let host = match pattern.host() {
        HostPattern::Exact(_) => 0,
        HostPattern::Suffix(suffix) => HOST_BYTES_MAX + 1 - suffix.len(),
        HostPattern::Any => usize::MAX,
    };
    let kinds = pattern.segments().iter().map(|segment| u8::from(*segment == Segment::Star));
    (host, kinds.chain(pattern.has_open_end().then_some(2)).collect())
}

proptest! {
    #[test]
    fn any_set_of_routes_finds_what_the_oracle_finds(
        patterns in proptest::collection::hash_set("(|[xy]|\\*\\.y|\\*\\.x\\.y|x\\.y)(/[ab]|/\\*|/){1,4}", 0..24),
        requests in proptest::collection::vec(("([xy]\\.){0,2}[xy]", "(/[abc]?){1,5}"), 1..24),
    ) {
        let patterns: Vec<RoutePattern> = patterns.iter().filter_map(|text| RoutePattern::parse(text).ok()).collect();
        let numbered = patterns.iter().cloned().zip(0..).map(|(pattern, id)| (pattern, TargetId(id)));
        let routes = Routes::build(numbered).expect("a set has nothing twice");
        for (host, path) in &requests {
            let expected = patterns.iter().filter(|pattern| matches(pattern, host, path)).min_by_key(|pattern| rank(pattern));
            let found = routes.find(host, path).map(|target| &patterns[target.0 as usize]);
            prop_assert_eq!(found, expected, "{} {}", host, path);
        }
    }

    #[test]
    fn no_text_makes_parsing_or_finding_panic(text in ".{0,40}", host in ".{0,300}", path in "/?.{0,40}") {
        if let Ok(pattern) = RoutePattern::parse(&text) {
            prop_assert_eq!(RoutePattern::parse(&pattern.to_string()), Ok(pattern));
        }
        let _ = routes(&["a.example/*", "*.b.example/x", "/p/*"]).find(&host, &path);
    }
}
