//! Clients that deploy to one function at once: every deployment has one place in the order, and the last one serves.

mod support;

use futures_util::future::join_all;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::{NONE, Node, Place, Request};

/// Clients at once: as many as may wait for the compiler.
const CLIENTS: u64 = 8;

#[tokio::test]
async fn deploys_that_race_have_one_order_and_the_last_serves() {
    let place = Place::new();
    let node = place.node().await;
    place.did("deploy", [place.shop(100)]).await;
    let at = &place;
    let deploy = |number: u64| async move {
        let ran = at.did("deploy --json", [at.shop(number)]).await;
        let done: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        (done["deployment"]["id"].as_i64().expect("an id"), number)
    };
    let deployed = join_all((1..=CLIENTS).map(deploy)).await;
    let order = place.listed("deployments shop").await;
    assert_eq!(order.len() as u64, CLIENTS + 1);
    // The latest first: each took the place of the one below it.
    for (later, earlier) in order.iter().zip(&order[1..]) {
        assert_eq!(later["replaced"], earlier["id"]);
    }
    assert!(order.last().expect("the first")["replaced"].is_null());
    let versions: BTreeSet<_> = order.iter().map(|it| it["shares"][0]["version"].as_u64()).collect();
    assert_eq!(versions.len(), order.len(), "each leads to a version of its own");
    let (_, last) = deployed.iter().max().expect("there are some");
    assert_eq!(place.whole(&node).await, Some(*last));
}

#[tokio::test]
async fn of_those_who_expect_the_same_one_is_served_and_the_others_are_told() {
    let place = Place::new();
    let start = Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).data(&place.data()).workers(1);
    let node = start.start().await;
    let line = node.output.says(&["admin on "]).await;
    let admin = line.strip_prefix("admin on http://").expect("the address").to_owned();
    let token = place.did("token create test --scope deploy:shop", NONE).await.stdout.trim().to_owned();
    place.did("deploy", [place.shop(1)]).await;
    for client in 0..CLIENTS {
        place.did("deploy --no-alias", [place.shop(2 + client)]).await;
    }
    let present = place.listed("deployments shop").await[0]["id"].clone();
    let (admin, token, present) = (&admin, &token, &present);
    let set = |version: u64| async move {
        let body = json!({"shares": [{"version": version, "weight": 1}], "expect": present}).to_string();
        let request = Request::post("shop", "/v1/functions/shop/aliases/live", body.as_bytes()).method("PUT");
        let request = request.host(admin).header("authorization", &format!("Bearer {token}"));
        let request = request.header("content-type", "application/json");
        let mut client = support::Client::connect(admin.parse().expect("an address")).await;
        let response = client.send(&request).await;
        let answer: Value = serde_json::from_slice(&response.body).expect("JSON");
        (response.status, answer)
    };
    let answers = join_all((0..CLIENTS).map(|client| set(2 + client))).await;
    let (done, refused): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(status, _)| *status == 200);
    assert_eq!(done.len(), 1, "{done:?}");
    for (status, problem) in &refused {
        assert_eq!((*status, problem["code"].as_str()), (409, Some("moved")), "{problem}");
    }
    assert_eq!(place.whole(&node).await, done[0].1["shares"][0]["version"].as_u64());
    assert_eq!(place.listed("deployments shop").await.len(), 2);
}
