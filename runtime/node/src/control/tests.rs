//! Messages arrive whole and in order; what is no message ends the conversation.

use super::*;
use std::io::{Read, Write};
use std::os::fd::AsFd;

fn pair() -> (UnixStream, Control) {
    let (raw, socket) = UnixStream::pair().expect("sockets");
    (raw, Control::new(socket).expect("a runtime"))
}

#[tokio::test]
async fn messages_arrive_in_order_and_then_the_end() {
    let (other, mut control) = pair();
    let mut other = Control::new(other).expect("a runtime");
    let applied = FromWorker::Applied { generation: 7, refused: Some("no".to_owned()) };
    other.say(&FromWorker::Ready).await.expect("sent");
    other.say(&applied).await.expect("sent");
    drop(other);
    assert_eq!(control.receive().await.expect("sound"), Some(FromWorker::Ready));
    assert_eq!(control.receive().await.expect("sound"), Some(applied));
    assert_eq!(control.receive::<FromWorker>().await.expect("the end"), None);
    assert!(matches!(control.say(&FromWorker::Ready).await, Err(ControlError::Io(_))));
}

#[tokio::test]
async fn a_message_may_arrive_byte_by_byte_to_a_receiver_that_is_cancelled() {
    let (mut raw, mut control) = pair();
    let Frame(bytes) = Frame::encode(&FromWorker::Drained { cut: 3, sample: Box::default() }).expect("small");
    for byte in &bytes {
        let early = tokio::time::timeout(Duration::ZERO, control.receive::<FromWorker>()).await;
        assert!(early.is_err(), "nothing before the last byte");
        raw.write_all(&[*byte]).expect("room");
    }
    assert_eq!(
        control.receive().await.expect("sound"),
        Some(FromWorker::Drained { cut: 3, sample: Box::default() })
    );
}

#[tokio::test]
async fn who_speaks_hears_meanwhile() {
    let (other, control) = pair();
    let mut other = Control::new(other).expect("a runtime");
    let (mut hears, mut writer) = control.split();
    // More than the sockets hold: whoever does not read stops the other.
    let long = "x".repeat(8 << 20);
    writer.say(&long).expect("small enough");
    let theirs = async {
        other.say(&long).await.expect("heard");
        other.receive::<String>().await.expect("sound")
    };
    let ours = async {
        let mut heard = None;
        while heard.is_none() || !writer.is_idle() {
            tokio::select! {
                message = hears.receive::<String>(), if heard.is_none() => heard = message.expect("sound"),
                sent = writer.flush(), if !writer.is_idle() => sent.expect("heard"),
            }
        }
        heard
    };
    assert_eq!(tokio::join!(theirs, ours), (Some(long.clone()), Some(long.clone())));
}

#[tokio::test]
async fn what_is_too_large_to_say_is_not_begun() {
    let (other, control) = pair();
    let mut other = Control::new(other).expect("a runtime");
    let (_hears, mut writer) = control.split();
    let long = "x".repeat(FRAME_BYTES_MAX);
    assert!(matches!(writer.say(&long), Err(ControlError::TooLarge(_))));
    writer.say(&FromWorker::Ready).expect("small");
    writer.flush().await.expect("heard");
    assert_eq!(other.receive().await.expect("sound"), Some(FromWorker::Ready));
}

#[tokio::test]
async fn bad_frames_are_told_apart() {
    let length = |bytes: usize| u32::try_from(bytes).expect("small").to_be_bytes().to_vec();
    let cases = [
        (length(FRAME_BYTES_MAX + 1), "TooLarge"),
        (length(FRAME_BYTES_MAX), "Torn"),
        (vec![0, 0], "Torn"),
        ([length(2), b"{}".to_vec()].concat(), "Message"),
        ([length(9), b"\"Unknown\"".to_vec()].concat(), "Message"),
        (length(0), "Message"),
    ];
    for (bytes, expected) in cases {
        let (mut raw, mut control) = pair();
        raw.write_all(&bytes).expect("room");
        drop(raw);
        let error = control.receive::<FromWorker>().await.expect_err("bad");
        assert!(format!("{error:?}").starts_with(expected), "{error:?} is not {expected}");
    }
}

#[tokio::test]
async fn a_frame_is_bounded_where_it_is_made() {
    let at = "x".repeat(FRAME_BYTES_MAX - 2);
    assert!(Frame::encode(&at).is_ok());
    assert!(matches!(Frame::encode(&(at + "x")), Err(ControlError::TooLarge(_))));
}

#[test]
fn descriptors_are_handed_over_and_work() {
    let (left, right) = UnixStream::pair().expect("sockets");
    let (mut ours, handed) = UnixStream::pair().expect("sockets");
    hand_over(&left, &[left.as_fd(), handed.as_fd()]).expect("handed");
    drop(handed);
    let mut files = take_over(&right).expect("taken");
    let mut theirs = UnixStream::from(files.pop().expect("two"));
    assert_eq!(files.len(), 1);
    theirs.write_all(b"hello").expect("open");
    let mut read = [0; 5];
    ours.read_exact(&mut read).expect("open");
    assert_eq!(&read, b"hello");
}

#[test]
fn descriptors_that_do_not_arrive_are_errors() {
    let (left, right) = UnixStream::pair().expect("sockets");
    let one = left.as_fd();
    assert!(hand_over(&left, &[one; HANDED_MAX + 1]).is_err());
    hand_over(&left, &[one; HANDED_MAX]).expect("at the bound");
    assert_eq!(take_over(&right).expect("taken").len(), HANDED_MAX);
    (&left).write_all(b"x").expect("room");
    assert_eq!(take_over(&right).expect_err("none came").kind(), io::ErrorKind::InvalidData);
    drop(left);
    assert_eq!(take_over(&right).expect_err("the end").kind(), io::ErrorKind::UnexpectedEof);
}

#[test]
fn a_setup_survives_the_way() {
    let pem = crate::tls::tests::certificate(&["a.example"]);
    let mut http = HttpConfig::default();
    http.set("max_uri", 4_096).expect("in range");
    let setup = WorkerSetup {
        worker: 1,
        workers: 2,
        functions_max: 3,
        places: 4,
        serve: ServeConfig {
            http,
            pool: PoolConfig::default(),
            in_flight_max: 4,
            previews: Previews::default(),
            drain_timeout: Duration::from_millis(5),
            log_level: Level::DEBUG,
            sampling: Some(Sampling { by_parent: true, ratio: 0.01 }),
        },
        certificates: Certificates(vec![None, Some(vec![pem.clone()])]),
        follow: Some(Follow { level: crate::events::Level::Info, functions: None }),
    };
    let text = serde_json::to_string(&setup).expect("plain data");
    let read: WorkerSetup = serde_json::from_str(&text).expect("the same");
    assert_eq!((&read.serve.http, read.serve.log_level), (&setup.serve.http, Level::DEBUG));
    let Certificates(listeners) = &read.certificates;
    let [None, Some(pems)] = &listeners[..] else { panic!("two listeners") };
    assert_eq!((&pems[0].chain, &pems[0].key), (&pem.chain, &pem.key));
    assert_eq!(serde_json::to_string(&read).expect("plain data"), text);
    assert!(!format!("{:?}", read.certificates).contains("PRIVATE"));
}
