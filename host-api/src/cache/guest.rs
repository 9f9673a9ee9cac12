//! What a guest calls: `isolet:cache/store`, with every touch of the disk on a thread that may block.

use super::limits::{OPEN_MAX, READ_BYTES_MAX};
use super::store::{Content, FunctionCache, Hit, Key, Reading, Writing};
use bindings::isolet::cache::store as wit;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::io;
use std::sync::Arc;
use std::time::SystemTime;
use tokio::runtime::Handle;
use wasmtime::component::{HasData, Linker, Resource, ResourceTable};

mod bindings {
    wasmtime::component::bindgen!({
        path: "wit/cache",
        world: "guest",
        imports: { default: async | trappable },
        with: {
            "isolet:cache/store.body": crate::cache::guest::OpenBody,
            "isolet:cache/store.entry": crate::cache::guest::OpenEntry,
        },
    });
}

/// The cache of one isolate.
pub struct CacheCtx {
    /// Absent where nothing is kept.
    cache: Option<Arc<FunctionCache>>,
    calls_left: u64,
    open: u32,
}

/// What the calls of a guest use, for as long as one takes.
pub struct CacheView<'a> {
    /// The isolate's cache.
    pub ctx: &'a mut CacheCtx,
    /// The isolate's resources.
    pub table: &'a mut ResourceTable,
}

/// A body that the guest reads; absent once it could not be.
#[expect(unreachable_pub, reason = "the generated code exports it again")]
pub struct OpenBody(Option<Reading>);

/// A response that the guest puts; absent once it could not be.
#[expect(unreachable_pub, reason = "the generated code exports it again")]
pub struct OpenEntry(Option<Writing>);

/// How [`CacheView`] is named where a linker needs a type.
struct HasCache;

impl HasData for HasCache {
    type Data<'a> = CacheView<'a>;
}

/// Links `isolet:cache/store`.
///
/// # Errors
/// It is linked already.
pub fn add_to_linker<T: Send + 'static>(
    linker: &mut Linker<T>,
    view: fn(&mut T) -> CacheView<'_>,
) -> wasmtime::Result<()> {
    wit::add_to_linker::<T, HasCache>(linker, view)
}

impl CacheCtx {
    /// The cache of an isolate of a function; without one, lookups miss and puts are dropped.
    pub fn new(cache: Option<Arc<FunctionCache>>) -> Self {
        CacheCtx { cache, calls_left: 0, open: 0 }
    }

    /// Readies it for an invocation that may make `calls` calls.
    pub fn begin(&mut self, calls: u64) {
        self.calls_left = calls;
    }

    fn call(&mut self) -> Result<Option<Arc<FunctionCache>>, wit::Error> {
        self.calls_left = self.calls_left.checked_sub(1).ok_or(wit::Error::TooManyCalls)?;
        Ok(self.cache.clone())
    }
}

impl CacheView<'_> {
    fn opens(&mut self) -> Result<(), wit::Error> {
        if self.ctx.open >= OPEN_MAX {
            return Err(wit::Error::TooManyOpen);
        }
        self.ctx.open += 1;
        Ok(())
    }

    fn closed(&mut self) {
        self.ctx.open = self.ctx.open.saturating_sub(1);
    }

    fn hit(&mut self, hit: Hit) -> wasmtime::Result<Result<wit::Hit, wit::Error>> {
        let body = match hit.content {
            Content::Whole(bytes) => wit::Content::Whole(bytes),
            Content::Rest(reading) => {
                if let Err(error) = self.opens() {
                    return Ok(Err(error));
                }
                wit::Content::Rest(self.table.push(OpenBody(Some(reading)))?)
            }
        };
        let fields = hit.headers.iter();
        let headers = fields.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect();
        Ok(Ok(wit::Hit { head: wit::Head { status: hit.status.as_u16(), headers }, body }))
    }
}

impl wit::Host for CacheView<'_> {
    async fn lookup(
        &mut self,
        cache: Option<String>,
        request: wit::Request,
        inline: u32,
    ) -> wasmtime::Result<Result<Option<wit::Hit>, wit::Error>> {
        let function = match self.ctx.call() {
            Ok(Some(function)) => function,
            Ok(None) => return Ok(Ok(None)),
            Err(error) => return Ok(Err(error)),
        };
        let inline = inline.min(READ_BYTES_MAX).into();
        let found = blocking(move || {
            let key = Key::new(cache.as_deref(), &request.url);
            let headers = known_fields(request.headers);
            function.lookup(&key, &headers, inline, SystemTime::now())
        });
        match found.await {
            Some(Some(hit)) => Ok(self.hit(hit)?.map(Some)),
            _ => Ok(Ok(None)),
        }
    }

    async fn put(
        &mut self,
        cache: Option<String>,
        request: wit::Request,
        response: wit::Head,
    ) -> wasmtime::Result<Result<Option<Resource<OpenEntry>>, wit::Error>> {
        let function = match self.ctx.call() {
            Ok(Some(function)) => function,
            Ok(None) => return Ok(Ok(None)),
            Err(error) => return Ok(Err(error)),
        };
        let key = Key::new(cache.as_deref(), &request.url);
        let headers = known_fields(request.headers);
        let begun = StatusCode::from_u16(response.status).ok().zip(fields(response.headers));
        let begun = begun.and_then(|(status, response)| {
            function.begin(key, &headers, status, response, SystemTime::now())
        });
        let Some(writing) = begun else { return Ok(Ok(None)) };
        if let Err(error) = self.opens() {
            return Ok(Err(error));
        }
        Ok(Ok(Some(self.table.push(OpenEntry(Some(writing)))?)))
    }

    async fn delete(
        &mut self,
        cache: Option<String>,
        url: String,
    ) -> wasmtime::Result<Result<bool, wit::Error>> {
        let function = match self.ctx.call() {
            Ok(Some(function)) => function,
            Ok(None) => return Ok(Ok(false)),
            Err(error) => return Ok(Err(error)),
        };
        let deleted = blocking(move || function.delete(&Key::new(cache.as_deref(), &url), SystemTime::now()));
        Ok(Ok(deleted.await.unwrap_or(false)))
    }
}

impl wit::HostBody for CacheView<'_> {
    async fn read(
        &mut self,
        body: Resource<OpenBody>,
        max: u32,
    ) -> wasmtime::Result<Result<Vec<u8>, wit::Error>> {
        let open = self.table.get_mut(&body)?;
        let Some(mut reading) = open.0.take() else { return Ok(Err(wit::Error::Unreadable)) };
        let read = blocking(move || {
            let bytes = reading.read(max.min(READ_BYTES_MAX))?;
            Ok((reading, bytes))
        });
        let Some((reading, bytes)) = read.await else { return Ok(Err(wit::Error::Unreadable)) };
        self.table.get_mut(&body)?.0 = Some(reading);
        Ok(Ok(bytes))
    }

    async fn drop(&mut self, body: Resource<OpenBody>) -> wasmtime::Result<()> {
        self.table.delete(body)?;
        self.closed();
        Ok(())
    }
}

impl wit::HostEntry for CacheView<'_> {
    async fn write(&mut self, entry: Resource<OpenEntry>, bytes: Vec<u8>) -> wasmtime::Result<()> {
        let Some(mut writing) = self.table.get_mut(&entry)?.0.take() else { return Ok(()) };
        let written = blocking(move || {
            writing.write(&bytes)?;
            Ok(writing)
        });
        let written = written.await;
        self.table.get_mut(&entry)?.0 = written;
        Ok(())
    }

    async fn finish(&mut self, entry: Resource<OpenEntry>, last: Vec<u8>) -> wasmtime::Result<()> {
        let writing = self.table.delete(entry)?.0.take();
        self.closed();
        if let Some(writing) = writing {
            blocking(move || writing.finish(&last)).await;
        }
        Ok(())
    }

    async fn drop(&mut self, entry: Resource<OpenEntry>) -> wasmtime::Result<()> {
        self.table.delete(entry)?;
        self.closed();
        Ok(())
    }
}

impl Drop for OpenEntry {
    fn drop(&mut self) {
        let Some(writing) = self.0.take() else { return };
        // Removing a file may wait for the disk. Without a runtime the process ends, and what is left is removed as stale.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn_blocking(move || drop(writing));
        }
    }
}

/// Runs what blocks on a thread that may. A cache that fails is one that misses: the log says why, the guest goes on.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Option<T> {
    let done = tokio::task::spawn_blocking(work).await.map_err(io::Error::other).flatten();
    done.inspect_err(|error| tracing::warn!(%error, "the HTTP cache failed")).ok()
}

/// The fields of a request as far as they are valid; those that are not cannot decide anything.
fn known_fields(list: Vec<(String, Vec<u8>)>) -> HeaderMap {
    fields(list).unwrap_or_default()
}

/// `None` when one is invalid or there are more than a map holds.
fn fields(list: Vec<(String, Vec<u8>)>) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (name, value) in list {
        let (name, value) = (HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?);
        headers.try_append(name, value).ok()?;
    }
    Some(headers)
}

#[cfg(test)]
mod tests {
    use super::super::limits::CacheLimits;
    use super::super::store::Caches;
    use super::wit::{Content, Error, Head, Host, HostBody, HostEntry, Request};
    use super::*;
    use cap_std::ambient_authority;
    use cap_std::fs::Dir;
    use std::fs;
    use std::path::{Path, PathBuf};

    const LIMITS: CacheLimits = CacheLimits { bytes: 1 << 30, entry_bytes: 1 << 20, entries: 100 };

    struct Isolate {
        ctx: CacheCtx,
        table: ResourceTable,
    }

    impl Isolate {
        fn new(data: &Path, calls: u64) -> Self {
            let data = Dir::open_ambient_dir(data, ambient_authority()).expect("it is there");
            let function = Caches::open(&data, 1 << 30).expect("it can be made").function("shop", LIMITS);
            let mut ctx = CacheCtx::new(Some(function));
            ctx.begin(calls);
            Isolate { ctx, table: ResourceTable::new() }
        }

        fn view(&mut self) -> CacheView<'_> {
            CacheView { ctx: &mut self.ctx, table: &mut self.table }
        }

        async fn put(&mut self, value: &[u8]) -> Result<Option<Resource<OpenEntry>>, Error> {
            let headers = vec![("cache-control".to_owned(), value.to_vec())];
            self.view().put(None, request(), Head { status: 200, headers }).await.expect("no trap")
        }

        async fn kept(&mut self, body: &[u8]) {
            let entry = self.put(b"max-age=9").await.expect("no error").expect("it may be kept");
            self.view().finish(entry, body.to_vec()).await.expect("no trap");
        }

        async fn body(&mut self) -> Result<Content, Error> {
            let found = self.view().lookup(None, request(), 0).await.expect("no trap")?;
            Ok(found.expect("a hit").body)
        }
    }

    fn request() -> Request {
        Request { url: "http://a/".to_owned(), headers: Vec::new() }
    }

    fn files(data: &Path) -> Vec<PathBuf> {
        let folders = fs::read_dir(data.join("http-cache")).expect("it is there").flatten();
        let folder = folders.map(|entry| entry.path()).find(|path| path.is_dir()).expect("a function");
        let files = fs::read_dir(folder).expect("it is there").flatten().map(|entry| entry.path());
        files.filter(|path| !path.ends_with("usage")).collect()
    }

    #[tokio::test]
    async fn calls_and_open_files_are_bounded() {
        let data = tempfile::tempdir().expect("a folder");
        let mut isolate = Isolate::new(data.path(), u64::from(OPEN_MAX) + 3);
        isolate.kept(b"body").await;
        let mut bodies = Vec::new();
        for _ in 0..OPEN_MAX {
            let Ok(Content::Rest(body)) = isolate.body().await else {
                panic!("it does not come with the hit")
            };
            bodies.push(body);
        }
        assert_eq!(isolate.body().await.err(), Some(Error::TooManyOpen));
        HostBody::drop(&mut isolate.view(), bodies.pop().expect("one")).await.expect("no trap");
        assert!(matches!(isolate.body().await, Ok(Content::Rest(_))));
        assert_eq!(isolate.body().await.err(), Some(Error::TooManyCalls));
        assert_eq!(isolate.put(b"max-age=9").await.err(), Some(Error::TooManyCalls));
        let deleted = isolate.view().delete(None, "http://a/".to_owned()).await.expect("no trap");
        assert_eq!(deleted.err(), Some(Error::TooManyCalls));
    }

    #[tokio::test]
    async fn a_body_that_is_cut_short_is_told_from_one_that_ends() {
        let data = tempfile::tempdir().expect("a folder");
        let mut isolate = Isolate::new(data.path(), 9);
        isolate.kept(b"body").await;
        let Ok(Content::Rest(body)) = isolate.body().await else { panic!("it does not come with the hit") };
        let borrowed = || Resource::new_borrow(body.rep());
        assert_eq!(isolate.view().read(borrowed(), 2).await.expect("no trap").expect("readable"), b"bo");
        let path = files(data.path()).pop().expect("the entry");
        let file = fs::OpenOptions::new().write(true).open(path).expect("it is there");
        file.set_len(10).expect("cut");
        for _ in 0..2 {
            let read = isolate.view().read(borrowed(), 2).await.expect("no trap");
            assert_eq!(read.err(), Some(Error::Unreadable));
        }
    }

    #[tokio::test]
    async fn what_a_guest_says_wrongly_is_not_kept() {
        let data = tempfile::tempdir().expect("a folder");
        let mut isolate = Isolate::new(data.path(), 9);
        assert!(isolate.put(b"max-age=9\r\nx: y").await.expect("no error").is_none());
        let many = vec![("a".to_owned(), Vec::new()); 100_000];
        let head = Head { status: 200, headers: many };
        assert!(matches!(isolate.view().put(None, request(), head).await, Ok(Ok(None))));
        let head = Head { status: 99, headers: Vec::new() };
        assert!(matches!(isolate.view().put(None, request(), head).await, Ok(Ok(None))));
    }

    #[test]
    fn an_isolate_that_ends_while_it_puts_leaves_nothing() {
        let data = tempfile::tempdir().expect("a folder");
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(async {
            let mut isolate = Isolate::new(data.path(), 9);
            let entry = isolate.put(b"max-age=9").await.expect("no error").expect("it may be kept");
            let borrowed = Resource::new_borrow(entry.rep());
            isolate.view().write(borrowed, b"part".to_vec()).await.expect("no trap");
            assert_eq!(files(data.path()).len(), 1);
        });
        // Waits for what it has begun to remove.
        drop(runtime);
        assert_eq!(files(data.path()).len(), 0);
    }
}
