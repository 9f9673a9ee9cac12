//! URLs (URL Standard) by the `url` crate.

use crate::bytes::Text;
use rquickjs::{Object, Result, function::Func};
use url::{Url, quirks};

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("urlParse", Func::from(parse))?;
    native.set("urlSet", Func::from(set))
}

fn parse(input: Text, base: Option<Text>) -> Option<Vec<String>> {
    let base = match base {
        Some(base) => Some(Url::parse(&base.0).ok()?),
        None => None,
    };
    Url::options().base_url(base.as_ref()).parse(&input.0).ok().map(|url| parts(&url))
}

fn set(href: Text, part: Text, value: Text) -> Option<Vec<String>> {
    let mut url = Url::parse(&href.0).ok()?;
    let value = value.0.as_str();
    // What a setter refuses it ignores (URL Standard, section 6.1), but for `href`.
    match part.0.as_str() {
        "href" => quirks::set_href(&mut url, value).ok()?,
        "protocol" => drop(quirks::set_protocol(&mut url, value)),
        "username" => drop(quirks::set_username(&mut url, value)),
        "password" => drop(quirks::set_password(&mut url, value)),
        "host" => drop(quirks::set_host(&mut url, value)),
        "hostname" => drop(quirks::set_hostname(&mut url, value)),
        "port" => drop(quirks::set_port(&mut url, value)),
        "pathname" => quirks::set_pathname(&mut url, value),
        "search" => quirks::set_search(&mut url, value),
        "hash" => quirks::set_hash(&mut url, value),
        _ => return None,
    }
    Some(parts(&url))
}

fn parts(url: &Url) -> Vec<String> {
    [
        quirks::href(url),
        quirks::protocol(url),
        quirks::username(url),
        quirks::password(url),
        quirks::host(url),
        quirks::hostname(url),
        quirks::port(url),
        quirks::pathname(url),
        quirks::search(url),
        quirks::hash(url),
        &quirks::origin(url),
    ]
    .map(str::to_owned)
    .to_vec()
}
