//! The HTML report in a real browser: it draws, and asks for nothing.

mod support;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;
use support::{browser, dump_dom};

#[test]
fn the_report_draws_in_a_browser_without_a_request_or_an_error() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.html");
    write_report(&file);
    let (dom, log) = dump_dom(browser, folder.path(), &format!("file://{}", file.display()), &[]);

    for part in
        ["<svg id=\"curves\"", "<svg id=\"histograms\"", "<path class=\"curve\" d=\"M", "<rect ", "<table>"]
    {
        assert!(dom.contains(part), "{part} is not in the page:\n{dom}");
    }
    assert!(dom.contains("<th scope=\"row\">all</th>"), "the row is not in the table:\n{dom}");
    for complaint in ["CONSOLE", "Refused to", "net::ERR"] {
        assert!(!log.contains(complaint), "the browser says:\n{log}");
    }
}

/// The check above can see errors: a page that asks for something its policy forbids is complained about.
#[test]
fn a_page_that_asks_for_something_would_be_noticed() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("asking.html");
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
    std::fs::write(&file, format!("<!doctype html>{policy}<img src=\"http://127.0.0.1:9/x\">"))
        .expect("written");
    let (_, log) = dump_dom(browser, folder.path(), &format!("file://{}", file.display()), &[]);
    assert!(log.contains("CONSOLE"), "{log}");
}

/// Has the bench measure a small server for long enough to draw.
fn write_report(file: &Path) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback");
    let url = format!("http://{}/", listener.local_addr().expect("bound"));
    std::thread::spawn(move || serve(&listener));
    let output = Command::new(env!("CARGO_BIN_EXE_isolet"))
        .args(["bench", &url, "--duration", "600ms", "--rate", "500", "--connections", "4", "--html"])
        .arg(file)
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Answers every request on a connection, each connection on its thread.
fn serve(listener: &TcpListener) {
    for stream in listener.incoming() {
        let Ok(mut stream) = stream else { return };
        std::thread::spawn(move || {
            let mut request = [0; 1024];
            while stream.read(&mut request).is_ok_and(|count| count > 0) {
                if stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").is_err() {
                    return;
                }
            }
        });
    }
}
