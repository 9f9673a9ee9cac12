//! A real browser, without a screen.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Flags that keep the browser to the one page; each is a way it would otherwise use the network or the screen.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--enable-logging=stderr",
    "--window-size=1100,1500",
];

/// The first browser installed. Without one the test is skipped on a developer's machine and fails in CI.
pub fn browser() -> Option<&'static str> {
    let starts =
        |name: &&&str| Command::new(name).arg("--version").output().is_ok_and(|out| out.status.success());
    let found = BROWSERS.iter().find(starts).copied();
    assert!(found.is_some() || std::env::var_os("CI").is_none(), "CI must have one of {BROWSERS:?}");
    if found.is_none() {
        let _ = writeln!(std::io::stderr(), "skipped: none of {BROWSERS:?} is installed");
    }
    found
}

/// The page as the browser built it, and what the browser logged meanwhile. With `more` flags; `folder` keeps its profile.
pub fn dump_dom(browser: &str, folder: &Path, url: &str, more: &[&str]) -> (String, String) {
    let profile = format!("--user-data-dir={}", folder.join("profile").display());
    let mut command = Command::new(browser);
    command.args(FLAGS).args(more).args([&profile, "--dump-dom", url]);
    let output = command.output().expect("it starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}
