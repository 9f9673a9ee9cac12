//! The settings that are lists: listeners and functions. The highest layer that has any gives all of them.

use super::layers::{FileLayer, Layers, Origin};
use super::{CertificateFiles, ConfigError, FunctionEntry, Listen, TlsFiles};
use crate::document::{DocumentError, Section};
use crate::manifest::{read_path, read_routes};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

/// Where a node listens when nothing is said: reachable from its own machine alone.
const ADDRESS_DEFAULT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);
/// Most listeners; each is a socket in every worker.
const LISTEN_MAX: usize = 64;

/// `[[listen]]`, `ISOLET_LISTEN` (separated by commas) or `--listen`, each address once.
pub(super) fn listen(layers: &mut Layers<'_>) -> Result<Vec<Listen>, ConfigError> {
    let in_file = layers.file().map(listen_in_file).transpose()?.unwrap_or_default();
    let flags = std::mem::take(&mut layers.flags.listen);
    let variable = layers.variable("listen");
    layers.describe("listen", "addresses", ADDRESS_DEFAULT.to_string(), None);
    let found = match (flags, variable) {
        (flags, _) if !flags.is_empty() => plain_listeners(flags.iter(), &Origin::Flag("listen".to_owned()))?,
        (_, Some((text, origin))) => plain_listeners(text.split(','), &origin)?,
        _ if !in_file.is_empty() => in_file,
        _ => vec![(Listen { address: ADDRESS_DEFAULT, tls: None }, Origin::Default)],
    };
    if found.len() > LISTEN_MAX {
        let (_, origin) = found[LISTEN_MAX].clone();
        let message = format!("{} listeners; {LISTEN_MAX} are the most", found.len());
        return Err(ConfigError::Override { origin, message });
    }
    for (index, (listen, origin)) in found.iter().enumerate() {
        let fixed_port = listen.address.port() != 0;
        if fixed_port && found.iter().take(index).any(|(earlier, _)| earlier.address == listen.address) {
            let message = format!("{} is listened on twice; remove one", listen.address);
            return Err(ConfigError::Override { origin: origin.clone(), message });
        }
        let scheme = if listen.tls.is_some() { "https" } else { "http" };
        layers.note(format!("listen[{index}]"), format!("{scheme}://{}", listen.address), origin.clone());
    }
    Ok(found.into_iter().map(|(listen, _)| listen).collect())
}

/// `[[functions]]`, `ISOLET_FUNCTIONS` (separated like `PATH`) or `--function`.
pub(super) fn functions(layers: &mut Layers<'_>) -> Result<Vec<FunctionEntry>, ConfigError> {
    let in_file = layers.file().map(functions_in_file).transpose()?.unwrap_or_default();
    let flags = std::mem::take(&mut layers.flags.functions);
    let variable = layers.variable("functions");
    layers.describe("functions", "paths", String::new(), None);
    let all_from = |paths: Vec<PathBuf>, origin: &Origin| {
        let entries = paths.into_iter().map(|path| FunctionEntry { path, routes: Vec::new() });
        entries.map(|entry| (entry, origin.clone())).collect()
    };
    let found: Vec<(FunctionEntry, Origin)> = match (flags, variable) {
        (flags, _) if !flags.is_empty() => all_from(flags, &Origin::Flag("function".to_owned())),
        (_, Some((text, origin))) => all_from(paths_in(&text), &origin),
        _ => in_file,
    };
    for (index, (entry, origin)) in found.iter().enumerate() {
        layers.note(format!("functions[{index}]"), entry.path.display().to_string(), origin.clone());
    }
    Ok(found.into_iter().map(|(entry, _)| entry).collect())
}

fn plain_listeners(
    texts: impl Iterator<Item = impl AsRef<str>>,
    origin: &Origin,
) -> Result<Vec<(Listen, Origin)>, ConfigError> {
    let one = |text: &str| match parse_address(text) {
        Ok(address) => Ok((Listen { address, tls: None }, origin.clone())),
        Err(message) => Err(ConfigError::Override { origin: origin.clone(), message }),
    };
    texts.map(|text| one(text.as_ref().trim())).collect()
}

fn paths_in(text: &str) -> Vec<PathBuf> {
    std::env::split_paths(text).filter(|path| !path.as_os_str().is_empty()).collect()
}

/// An address to bind. No name is looked up: of all names `localhost` alone is known, as 127.0.0.1.
fn parse_address(text: &str) -> Result<SocketAddr, String> {
    let localhost = text.strip_prefix("localhost:").and_then(|port| port.parse().ok());
    let localhost = localhost.map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    localhost.or_else(|| text.parse().ok()).ok_or_else(|| {
        format!("`{text}` is not an address; write IP:PORT, like `127.0.0.1:8080`, `0.0.0.0:80` or `[::]:80`")
    })
}

fn listen_in_file(file: &FileLayer<'_>) -> Result<Vec<(Listen, Origin)>, DocumentError> {
    let sections = file.root.sections("listen", &["address", "tls"])?;
    sections.iter().map(|section| read_listen(file, section)).collect()
}

fn read_listen(file: &FileLayer<'_>, section: &Section<'_>) -> Result<(Listen, Origin), DocumentError> {
    let Some(text) = section.string("address")? else {
        return Err(
            section.error("address", "`address` is missing in [listen]; add `address = \"127.0.0.1:8080\"`")
        );
    };
    let address = parse_address(text.value).map_err(|message| section.error_at(text.at, message))?;
    let tls = match section.section("tls", &["certificates"])? {
        Some(tls) => Some(read_tls(file, section, &tls)?),
        None => None,
    };
    Ok((Listen { address, tls }, file.origin(text.at)))
}

fn read_tls(
    file: &FileLayer<'_>,
    listen: &Section<'_>,
    tls: &Section<'_>,
) -> Result<TlsFiles, DocumentError> {
    let sections = tls.sections("certificates", &["cert", "key"])?;
    if sections.is_empty() {
        let message =
            "`tls` has no certificate; add `certificates = [{ cert = \"CHAIN.pem\", key = \"KEY.pem\" }]`";
        return Err(listen.error("tls", message));
    }
    let certificates = sections.iter().map(|section| {
        let file_of = |key: &str| match read_path(section, key, file.folder())? {
            Some(path) => Ok(path),
            None => {
                Err(section.error(key, format!("`{key}` is missing; a certificate has `cert` and `key`")))
            }
        };
        Ok(CertificateFiles { cert: file_of("cert")?, key: file_of("key")? })
    });
    Ok(TlsFiles { certificates: certificates.collect::<Result<_, DocumentError>>()? })
}

fn functions_in_file(file: &FileLayer<'_>) -> Result<Vec<(FunctionEntry, Origin)>, DocumentError> {
    let sections = file.root.sections("functions", &["path", "routes"])?;
    let entries = sections.iter().map(|section| {
        let Some(path) = read_path(section, "path", file.folder())? else {
            return Err(section.error("path", "`path` is missing in [functions]; add `path = \"FOLDER\"`"));
        };
        let origin = file.origin(section.position_of("path").unwrap_or(0));
        Ok((FunctionEntry { path, routes: read_routes(section, "routes")? }, origin))
    });
    entries.collect()
}
