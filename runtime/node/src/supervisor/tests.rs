//! A supervised node from outside: requests, signals to workers, orders. Workers are this test program once more.

use super::*;
use crate::catalog::{Change, Deployed, Release};
use crate::front_door::HttpConfig;
use crate::tls::CertificatePem;
use crate::tls::tests::certificate;
use cap_std::ambient_authority;
use cap_std::fs::Permissions;
use isolet_isolate::artifacts::Artifacts;
use isolet_isolate::engine::EngineConfig;
use isolet_isolate::limits::Limits;
use isolet_isolate::pool::PoolConfig;
use isolet_isolate::version::{Abi, ComponentDigest, Isolation, Meter, OutboundPolicy, VersionSpec};
use rustix::process::{Pid, Signal, kill_process};
use std::os::unix::fs::PermissionsExt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

/// Longest wait for anything to happen.
const PATIENCE: Duration = Duration::from_secs(20);

/// The body of a worker process; a test by itself only in name.
#[test]
#[ignore = "started by the other tests, with a supervisor at its standard input"]
fn worker_process() {
    let ended = crate::worker::main(Box::new(|_| ()), |_| ());
    std::process::exit(i32::from(ended != std::process::ExitCode::SUCCESS));
}

/// A node that runs, and its data folder.
struct Running {
    handle: Handle,
    address: SocketAddr,
    ended: JoinHandle<Result<Ended, SupervisorError>>,
    _data: TempDir,
}

type Pems = Arc<Mutex<Option<Vec<CertificatePem>>>>;

fn config(workers: u32, pems: Pems) -> (SupervisorConfig, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let data = Dir::open_ambient_dir(folder.path(), ambient_authority()).expect("a folder");
    drop(Artifacts::open(&data).expect("a store"));
    let store = Arc::new(DataFolder::open(&data, folder.path()).expect("a store"));
    let worker = ["--exact", "supervisor::tests::worker_process", "--ignored", "--quiet", "--nocapture"];
    let engine = EngineConfig { slots: 4, warm_bytes: 1 << 20, wasi_p3: false };
    let config = SupervisorConfig {
        listen: vec!["127.0.0.1:0".parse().expect("an address")],
        certificates: Box::new(move || {
            let pems = pems.lock().map_err(|_| "poisoned")?.clone();
            Ok(Certificates(vec![pems]))
        }),
        workers,
        command: WorkerCommand {
            program: std::env::current_exe().expect("this program"),
            args: worker.map(OsString::from).to_vec(),
            env: Vec::new(),
        },
        serve: ServeConfig {
            http: HttpConfig::default(),
            pool: PoolConfig { engine, ..PoolConfig::default() },
            in_flight_max: 4,
            previews: Default::default(),
            drain_timeout: Duration::from_secs(10),
            log_level: tracing::Level::INFO,
            sampling: None,
        },
        data,
        store,
        observe: Box::new(|_| ()),
        sinks: Vec::new(),
        passed: Vec::new(),
        on_verdict: Box::new(|_| ()),
        passed_on: Arc::default(),
    };
    (config, folder)
}

async fn start(workers: u32, pems: Pems, change: impl FnOnce(&mut SupervisorConfig)) -> Running {
    let (mut config, data) = config(workers, pems);
    change(&mut config);
    let (handle, orders) = orders();
    let (ready, address) = tokio::sync::oneshot::channel();
    let ended = tokio::spawn(run(config, Catalog::default(), orders, move |addresses| {
        ready.send(addresses[0]).expect("awaited");
    }));
    let address = address.await.expect("the node starts");
    Running { handle, address, ended, _data: data }
}

/// How a node that cannot start says why.
async fn refusal(workers: u32, change: impl FnOnce(&mut SupervisorConfig)) -> SupervisorError {
    let (mut config, _data) = config(workers, Pems::default());
    change(&mut config);
    let (_handle, orders) = orders();
    run(config, Catalog::default(), orders, |_| ()).await.expect_err("it cannot start")
}

impl Running {
    async fn status(&self) -> u16 {
        status(self.address).await
    }

    async fn pids(&self) -> Vec<Option<u32>> {
        self.handle.worker_pids().await.expect("it runs")
    }

    async fn ended(self) -> Ended {
        tokio::time::timeout(PATIENCE, self.ended)
            .await
            .expect("in time")
            .expect("no panic")
            .expect("no error")
    }
}

async fn status(address: SocketAddr) -> u16 {
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    let request = b"GET /shop HTTP/1.1\r\nhost: a.example\r\nconnection: close\r\n\r\n";
    stream.write_all(request).await.expect("it reads");
    let mut response = String::new();
    stream.read_to_string(&mut response).await.expect("it answers");
    response.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status")
}

/// A function without machine code: it can be routed to, and answers 503.
fn shop(name: &str, slot: u32) -> Deployed {
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
    let release = Release { number: 0, spec, server_timing: false };
    Deployed::whole(name.to_owned(), slot, vec!["/shop".parse().expect("a route")], release)
}

fn pid(pid: u32) -> Pid {
    i32::try_from(pid).ok().and_then(Pid::from_raw).expect("a process id")
}

#[tokio::test]
async fn a_node_serves_takes_catalogs_and_drains_in_any_number_of_processes() {
    for workers in [0, 1, 3] {
        let node = start(workers, Pems::default(), |_| ()).await;
        assert_eq!(node.pids().await.len(), workers as usize);
        assert_eq!(node.status().await, 404, "{workers} workers");
        node.handle.apply(Catalog::from_iter([shop("a", 0)])).await.expect("sound");
        for _ in 0..8 {
            assert_eq!(node.status().await, 503, "{workers} workers");
        }
        let clash = Catalog::from_iter([shop("a", 0), shop("b", 1)]);
        let refused = node.handle.apply(clash).await.expect_err("a clash");
        assert!(matches!(&refused, OrderError::Refused(why) if why.contains("`/shop`")), "{refused}");
        assert_eq!(node.status().await, 503, "{workers} workers: the catalog before still serves");
        let (address, handle) = (node.address, node.handle.clone());
        node.handle.stop().await;
        assert_eq!(node.ended().await, Ended::Drained { cut: 0 });
        TcpStream::connect(address).await.expect_err("nothing listens");
        assert!(matches!(handle.apply(Catalog::default()).await, Err(OrderError::Stopping)));
    }
}

#[tokio::test]
async fn a_worker_that_dies_is_replaced_within_a_second_and_knows_what_the_others_know() {
    let node = start(2, Pems::default(), |_| ()).await;
    node.handle.apply(Catalog::from_iter([shop("a", 0)])).await.expect("sound");
    for signal in [Signal::KILL, Signal::TERM, Signal::ABORT] {
        let before = node.pids().await;
        let victim = before[0].expect("it runs");
        kill_process(pid(victim), signal).expect("it runs");
        let died = Instant::now();
        loop {
            let now = node.pids().await;
            assert_eq!(now[1], before[1], "its neighbour goes on");
            if now[0].is_some_and(|pid| pid != victim) {
                break;
            }
            assert!(died.elapsed() < PATIENCE);
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        assert!(died.elapsed() < Duration::from_secs(1), "{:?}", died.elapsed());
        assert_eq!(node.status().await, 503, "its neighbour or the new one answers");
    }
    kill_process(pid(node.pids().await[1].expect("it runs")), Signal::KILL).expect("it runs");
    assert_eq!(node.status().await, 503, "only new ones are left");
    node.handle.stop().await;
    assert_eq!(node.ended().await, Ended::Drained { cut: 0 });
}

#[tokio::test]
async fn a_change_reaches_all_workers_and_a_new_one_hears_of_a_catalog_in_parts() {
    for workers in [0, 2] {
        let node = start(workers, Pems::default(), |_| ()).await;
        let others = (1..100).map(|slot| Deployed { routes: Vec::new(), ..shop(&format!("f{slot}"), slot) });
        let change = Change { set: others.chain([shop("a", 0)]).collect(), removed: Vec::new() };
        node.handle.change(change).await.expect("sound");
        assert_eq!(node.status().await, 503);
        let clash = Change { set: vec![shop("f1", 1)], removed: Vec::new() };
        let refused = node.handle.change(clash).await.expect_err("a clash");
        assert!(matches!(&refused, OrderError::Refused(why) if why.contains("`/shop`")), "{refused}");
        let moved = Change { set: vec![shop("f1", 1)], removed: vec!["a".to_owned()] };
        node.handle.change(moved).await.expect("what was refused is forgotten");
        assert_eq!(node.status().await, 503);
        for worker in node.pids().await.into_iter().flatten() {
            kill_process(pid(worker), Signal::KILL).expect("it runs");
        }
        assert_eq!(
            node.status().await,
            503,
            "those that took their places know the last function of the last part"
        );
        node.handle.change(Change { set: Vec::new(), removed: vec!["f1".to_owned()] }).await.expect("sound");
        assert_eq!(node.status().await, 404);
    }
}

#[tokio::test]
async fn a_worker_ignores_interrupts() {
    let node = start(1, Pems::default(), |_| ()).await;
    let before = node.pids().await;
    for signal in [Signal::INT, Signal::HUP] {
        kill_process(pid(before[0].expect("it runs")), signal).expect("it runs");
    }
    assert_eq!(node.status().await, 404);
    assert_eq!(node.pids().await, before);
}

/// The value of a series, once the figures are gathered.
async fn figure(node: &Running, series: &str) -> f64 {
    let text = node.handle.metrics().await.expect("it runs").render();
    let mut lines = text.lines();
    let value = lines.find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    value.and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("no {series} in {text}"))
}

const NO_ROUTE: &str = r#"isolet_refused_total{code="no_route"}"#;

#[tokio::test]
async fn figures_are_those_of_all_processes() {
    for (workers, processes) in [(0, 1.0), (1, 1.0), (3, 3.0)] {
        let node = start(workers, Pems::default(), |_| ()).await;
        assert_eq!(figure(&node, "isolet_workers").await, processes);
        for asked in 1..=8 {
            assert_eq!(node.status().await, 404);
            assert_eq!(figure(&node, NO_ROUTE).await, f64::from(asked), "{workers} workers");
        }
        assert_eq!(figure(&node, "isolet_scrape_workers_missing").await, 0.0);
        let handle = node.handle.clone();
        node.handle.stop().await;
        node.ended().await;
        assert!(matches!(handle.metrics().await, Err(OrderError::Stopping)));
    }
}

#[tokio::test]
async fn figures_do_not_fall_when_a_worker_is_replaced() {
    let node = start(1, Pems::default(), |_| ()).await;
    for _ in 0..5 {
        node.status().await;
    }
    assert_eq!(figure(&node, NO_ROUTE).await, 5.0);
    let victim = node.pids().await[0].expect("it runs");
    kill_process(pid(victim), Signal::KILL).expect("it runs");
    // The connection waits for the next one.
    assert_eq!(node.status().await, 404);
    assert_eq!(figure(&node, NO_ROUTE).await, 6.0);
    assert_eq!(figure(&node, "isolet_worker_restarts_total").await, 1.0);
}

#[tokio::test]
async fn a_worker_that_does_not_answer_is_left_out_and_made_up_for() {
    let node = start(1, Pems::default(), |_| ()).await;
    node.status().await;
    let worker = pid(node.pids().await[0].expect("it runs"));
    assert_eq!(figure(&node, NO_ROUTE).await, 1.0);
    node.status().await;
    kill_process(worker, Signal::STOP).expect("it runs");
    let asked = Instant::now();
    let text = node.handle.metrics().await.expect("it runs").render();
    assert!(asked.elapsed() < Duration::from_secs(5), "{:?}", asked.elapsed());
    assert!(text.contains("isolet_scrape_workers_missing 1\n"), "{text}");
    kill_process(worker, Signal::CONT).expect("it runs");
    assert_eq!(figure(&node, NO_ROUTE).await, 2.0);
    assert_eq!(figure(&node, "isolet_scrape_workers_missing").await, 0.0);
}

#[tokio::test]
async fn a_worker_says_what_it_counted_unasked() {
    let (config, _data) = config(1, Pems::default());
    let (sockets, addresses) = bind::bind_all(&config.listen, Vec::new()).expect("free");
    let ledger = Arc::new(Ledger::new(config.store.clone()).expect("random bytes"));
    let crew = Crew::start(config, Default::default(), sockets, Catalog::default(), ledger)
        .await
        .expect("it starts");
    assert_eq!(status(addresses[0]).await, 404);
    let counts = crate::counts::Counts::private(0);
    let asked = Instant::now();
    loop {
        let text = crew.tally.snapshot(crate::metrics::State::default(), &counts).render();
        if text.contains(&format!("{NO_ROUTE} 1\n")) {
            break;
        }
        assert!(asked.elapsed() < PATIENCE, "{text}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// Starts a node with a connection that a drain waits for: its TLS handshake never ends.
async fn busy(workers: u32, drain_timeout: Duration) -> (Running, TcpStream) {
    let pems = Pems::new(Mutex::new(Some(vec![certificate(&["a.example"])])));
    let node = start(workers, pems, |config| {
        config.serve.drain_timeout = drain_timeout;
        config.serve.http.set("handshake_timeout", 60_000).expect("in range");
    })
    .await;
    let busy = TcpStream::connect(node.address).await.expect("it listens");
    // Connections are accepted in their order, so once this one is served the other is open.
    presented(node.address).await;
    (node, busy)
}

#[tokio::test]
async fn what_takes_longer_than_the_bound_is_cut() {
    for workers in [0, 1] {
        let (node, _busy) = busy(workers, Duration::ZERO).await;
        node.handle.stop().await;
        let ended = node.ended().await;
        assert!(matches!(ended, Ended::Drained { cut: 1.. }), "{workers} workers: {ended:?}");
    }
}

#[tokio::test]
async fn a_second_stop_cuts_at_once() {
    for workers in [0, 1] {
        let (node, _busy) = busy(workers, PATIENCE * 10).await;
        node.handle.stop().await;
        node.handle.stop().await;
        assert_eq!(node.ended().await, Ended::Killed, "{workers} workers");
    }
}

#[tokio::test]
async fn dropping_all_handles_drains_and_dropping_the_node_kills() {
    let Running { handle, ended, _data, .. } = start(1, Pems::default(), |_| ()).await;
    drop(handle);
    assert_eq!(ended.await.expect("no panic").expect("no error"), Ended::Drained { cut: 0 });

    let node = start(1, Pems::default(), |_| ()).await;
    node.ended.abort();
    let (address, died) = (node.address, Instant::now());
    while TcpStream::connect(address).await.is_ok() {
        assert!(died.elapsed() < PATIENCE);
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn a_node_that_cannot_start_says_why() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("free");
    let address = taken.local_addr().expect("bound");
    let error = refusal(0, |config| config.listen.push(address)).await;
    assert!(matches!(error, SupervisorError::Bind(BindError::InUse(found)) if found == address), "{error}");

    let broken = CertificatePem { label: "x".to_owned(), chain: Vec::new(), key: Vec::new() };
    let lists = [Certificates(vec![Some(vec![broken])]), Certificates::default()];
    for list in lists {
        let error = refusal(1, |config| config.certificates = Box::new(move || Ok(list.clone()))).await;
        assert!(matches!(error, SupervisorError::Certificates(_)), "{error}");
    }

    let program = |program: &str| {
        let program = PathBuf::from(program);
        move |config: &mut SupervisorConfig| config.command.program = program
    };
    for (program, said) in
        [(program("/bin/false"), "exit status: 1"), (program("/nonexistent"), "cannot be started")]
    {
        let error = refusal(2, program).await.to_string();
        assert!(error.contains("worker 0 did not start") && error.contains(said), "{error}");
    }
}

#[tokio::test]
async fn a_data_folder_that_cannot_be_used_is_told_in_any_number_of_processes() {
    for workers in [0, 1] {
        let error = refusal(workers, |config| {
            let open_to_all = Permissions::from_std(std::fs::Permissions::from_mode(0o755));
            config.data.set_permissions("keys", open_to_all).expect("ours");
        })
        .await;
        let text = crate::worker::with_sources(&error);
        assert!(text.contains("keys is open to other users"), "{text}");
    }
}

#[tokio::test]
async fn certificates_are_reloaded_and_bad_ones_are_not() {
    for workers in [0, 1] {
        let pems = |name| Some(vec![certificate(&[name])]);
        let current = Pems::new(Mutex::new(pems("a.example")));
        let node = start(workers, current.clone(), |_| ()).await;
        let before = presented(node.address).await;
        assert_eq!(presented(node.address).await, before);
        let set = |pems| *current.lock().expect("sound") = pems;
        set(Some(Vec::new()));
        let error = node.handle.reload_certificates().await.expect_err("none");
        assert!(matches!(error, OrderError::Certificates(_)), "{error}");
        assert_eq!(presented(node.address).await, before);
        set(pems("a.example"));
        node.handle.reload_certificates().await.expect("sound");
        let asked = Instant::now();
        while presented(node.address).await == before {
            assert!(asked.elapsed() < PATIENCE);
        }
    }
}

#[tokio::test]
async fn signals_reload_and_stop() {
    let current = Pems::new(Mutex::new(Some(vec![certificate(&["a.example"])])));
    let node = start(0, current.clone(), |_| ()).await;
    let handle = node.handle.clone();
    let reload: Reload = Box::new(move || {
        let handle = handle.clone();
        Box::pin(async move { handle.reload_certificates().await.expect("they are sound") })
    });
    node.handle.obey_signals(reload).expect("handlers");
    let before = presented(node.address).await;
    *current.lock().expect("sound") = Some(vec![certificate(&["a.example"])]);
    kill_process(rustix::process::getpid(), Signal::HUP).expect("this process");
    let asked = Instant::now();
    while presented(node.address).await == before {
        assert!(asked.elapsed() < PATIENCE);
    }
    kill_process(rustix::process::getpid(), Signal::TERM).expect("this process");
    assert_eq!(node.ended().await, Ended::Drained { cut: 0 });
}

/// The certificate that a TLS listener presents.
async fn presented(address: SocketAddr) -> Vec<u8> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .expect("default versions")
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(trusting::Anyone(provider)))
        .with_no_client_auth();
    let name = "a.example".try_into().expect("a name");
    let stream = TcpStream::connect(address).await.expect("it listens");
    let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
    let stream = connector.connect(name, stream).await.expect("it speaks TLS");
    let certificates = stream.get_ref().1.peer_certificates().expect("it has some");
    certificates[0].to_vec()
}

mod trusting {
    //! A TLS client that trusts every certificate, to look at them.

    use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
    use rustls::crypto::CryptoProvider;
    use rustls::{DigitallySignedStruct, Error, SignatureScheme};
    use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
    use std::sync::Arc;

    #[derive(Debug)]
    pub(super) struct Anyone(pub(super) Arc<CryptoProvider>);

    impl ServerCertVerifier for Anyone {
        fn verify_server_cert(
            &self,
            _: &CertificateDer<'_>,
            _: &[CertificateDer<'_>],
            _: &ServerName<'_>,
            _: &[u8],
            _: UnixTime,
        ) -> Result<ServerCertVerified, Error> {
            Ok(ServerCertVerified::assertion())
        }

        fn verify_tls12_signature(
            &self,
            _: &[u8],
            _: &CertificateDer<'_>,
            _: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            Ok(HandshakeSignatureValid::assertion())
        }

        fn verify_tls13_signature(
            &self,
            _: &[u8],
            _: &CertificateDer<'_>,
            _: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            Ok(HandshakeSignatureValid::assertion())
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            self.0.signature_verification_algorithms.supported_schemes()
        }
    }
}
