//! What it costs to be observed: a node that tells nothing beside one with logs, traces of one request in a hundred, metrics
//! sent each second, and one whose log is followed as well.

use crate::Common;
use anyhow::Context as _;
use isolet_benches::contest::{self, Contender, Load};
use isolet_benches::project_file;
use isolet_benches::server::{Server, isolet_serve};
use std::path::Path;
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct ObservedArgs {
    /// How isolates live
    #[arg(long, default_value = "fresh", value_parser = ["fresh", "reuse"])]
    isolation: String,
    #[command(flatten)]
    load: Load,
}

/// Measures and prints.
pub(crate) async fn run(common: &Common, args: &ObservedArgs) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let receiver = receive().await?;
    let told = [
        "--log-level=info".to_owned(),
        "--log-format=json".to_owned(),
        format!("--set=otlp.endpoint=http://{receiver}"),
        "--set=otlp.ratio=0.01".to_owned(),
        "--set=otlp.metrics_interval=1s".to_owned(),
    ];
    let followed_data = folder.path().join("followed");
    let quiet = start(common, args, &folder.path().join("quiet"), &[]).await?;
    let observed = start(common, args, &folder.path().join("observed"), &told).await?;
    let followed = start(common, args, &followed_data, &told).await?;
    let _reader = follow(&common.isolet, &followed_data)?;
    let contenders = vec![
        Contender::new("tells nothing", quiet),
        Contender::new("logs, traces 1 %, metrics", observed),
        Contender::new("and its log is followed", followed),
    ];
    let rows = contest::run(contenders, &args.load, |round, name| eprintln!("round {round}: {name}")).await?;
    if common.json {
        println!("{}", serde_json::to_string_pretty(&rows)?);
    } else {
        println!("{}", contest::table(&rows));
    }
    Ok(())
}

async fn start(common: &Common, args: &ObservedArgs, data: &Path, more: &[String]) -> anyhow::Result<Server> {
    let mut command = isolet_serve(&common.isolet, data)?;
    command.arg("--function").arg(project_file("examples/hello-rust/hello-rust.wasm"));
    command.args(["--isolation", &args.isolation, "--ready", "0"]).args(more);
    Server::start(&mut command).await
}

/// Follows everything and throws it away.
fn follow(isolet: &Path, data: &Path) -> anyhow::Result<Child> {
    let mut command = Command::new(isolet);
    command.args(["logs", "-f", "--json", "--data"]).arg(data);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    command.spawn().context("cannot follow the log")
}

/// A receiver of OTLP that takes everything and keeps nothing; its address.
async fn receive() -> anyhow::Result<std::net::SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer_all(stream));
        }
    });
    Ok(address)
}

async fn answer_all(stream: TcpStream) -> anyhow::Result<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let (mut line, mut bytes) = (String::new(), 0);
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            let field = line.trim_end().to_ascii_lowercase();
            if field.is_empty() {
                break;
            }
            if let Some(length) = field.strip_prefix("content-length: ") {
                bytes = length.parse()?;
            }
        }
        tokio::io::copy(&mut (&mut stream).take(bytes), &mut tokio::io::sink()).await?;
        stream
            .write_all(
                b"HTTP/1.1 200 OK\r\ncontent-type: application/x-protobuf\r\ncontent-length: 0\r\n\r\n",
            )
            .await?;
    }
}
