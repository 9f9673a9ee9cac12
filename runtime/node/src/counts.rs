//! Invocations in flight, function by function and node-wide, without a message: a table that all workers map.
//!
//! Each worker has a row that it alone writes; the sum of a column is what a function has in flight. Behind the columns a
//! row has a place for each invocation that says which version it runs, so that a worker's death can be laid at the door of
//! those that were there. When a worker dies its supervisor reads and clears the row, so nothing leaks.

use isolet_isolate::engine::EngineConfig;
use memmap2::{MmapOptions, MmapRaw};
use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, fstat, ftruncate, memfd_create};
use std::collections::BTreeSet;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Functions a node may count, and so have. A row takes 64 KiB.
pub const FUNCTIONS_MAX: usize = 16_384;

/// Workers a node may count.
pub const WORKERS_MAX: usize = 256;

/// Places of one worker: as many as it may have isolates.
const PLACES_MAX: u32 = EngineConfig::SLOTS_MAX;

/// Bits of a place that hold the number of a version, which is above 0 there; the bits above them hold the function's.
const VERSION_BITS: u32 = 18;

/// Rows start on cache lines of their own (128 bytes: processors fetch them in pairs), so that workers do not share one.
const ROW_CELLS_MULTIPLE: usize = 32;

/// A handle on the counts, entering invocations in the row of one worker. Clones share the table.
#[derive(Clone)]
pub struct Counts(Arc<Table>);

struct Table {
    cells: Cells,
    shape: Shape,
    /// Index of the first cell of the row this handle writes.
    own_row: usize,
    /// Where to look for a free place next.
    next_place: AtomicU32,
}

#[derive(Clone, Copy)]
struct Shape {
    workers: usize,
    functions_max: usize,
    /// Invocations of one worker whose versions are noted.
    places: usize,
    row_cells: usize,
}

/// Where the table is.
enum Cells {
    Private(Box<[AtomicU32]>),
    /// At least as many cells as the shape needs, in a file that cannot shrink.
    Shared(MmapRaw),
}

/// One invocation in flight; ends when dropped.
pub struct Entered {
    table: Arc<Table>,
    function: usize,
}

/// A version that runs, by the number of its function in the counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Running {
    /// Number of the function.
    pub function: usize,
    /// Number of the version.
    pub version: u32,
}

/// One invocation whose version is noted; forgotten when dropped.
pub struct Noted {
    table: Arc<Table>,
    /// Index of its cell; none when there was no free place.
    cell: Option<usize>,
}

impl Counts {
    /// Makes counts of one process for itself, for at most [`FUNCTIONS_MAX`] functions.
    pub fn private(functions_max: usize) -> Self {
        // Nobody outlives this process to read what it ran.
        let shape = Shape::new(1, functions_max.min(FUNCTIONS_MAX), 0);
        let cells = (0..shape.cells()).map(|_| AtomicU32::new(0)).collect();
        Counts(Arc::new(Table {
            cells: Cells::Private(cells),
            shape,
            own_row: 0,
            next_place: AtomicU32::new(0),
        }))
    }

    /// Makes counts for `workers` processes, and the file that each worker attaches to. Of `places` invocations of each
    /// worker the version is noted. The handle writes no row of its own: it is the supervisor's.
    ///
    /// # Errors
    /// There are more workers or functions than [`WORKERS_MAX`] and [`FUNCTIONS_MAX`], or the system has no memory.
    pub fn shared(workers: usize, functions_max: usize, places: u32) -> io::Result<(Self, OwnedFd)> {
        let shape = Shape::checked(workers, functions_max, places)?;
        let file = memfd_create("isolet-counts", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
        ftruncate(&file, shape.bytes() as u64)?;
        // A file that shrank would end whoever reads the lost part of the mapping.
        fcntl_add_seals(&file, SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL)?;
        Ok((Self::map(file.as_fd(), shape, 0)?, file))
    }

    /// Maps the file that [`Counts::shared`] made, with the same bounds, as the worker with the number `worker`.
    ///
    /// # Errors
    /// The bounds do not fit the file, no worker has that number, or the system has no memory.
    pub fn attach(
        file: impl AsFd,
        (workers, functions_max, places): (usize, usize, u32),
        worker: usize,
    ) -> io::Result<Self> {
        let shape = Shape::checked(workers, functions_max, places)?;
        if worker >= workers {
            return Err(invalid("no worker has this number"));
        }
        if u64::try_from(fstat(&file)?.st_size).ok() != Some(shape.bytes() as u64) {
            return Err(invalid("the counts have another size"));
        }
        Self::map(file.as_fd(), shape, worker)
    }

    /// Enters an invocation of `function` unless it has `limit` in flight node-wide, or has no number here.
    ///
    /// Never lets in more than `limit`. Workers that compete for the last place may all be refused.
    pub fn enter(&self, function: usize, limit: u32) -> Option<Entered> {
        let cell = self.0.own_cell(function)?;
        // In one order with the same two steps of the other workers: of those that compete, each sees the others.
        cell.fetch_add(1, Ordering::SeqCst);
        let entered = Entered { table: self.0.clone(), function };
        (self.0.column(function) <= limit).then_some(entered)
    }

    /// Notes that an invocation runs a version, for whoever asks why this worker died.
    ///
    /// A free place is found at the first look unless the worker is nearly full. Without one nothing is noted.
    pub fn note(&self, running: Running) -> Noted {
        let cell = running.packed().and_then(|packed| self.0.take_place(packed));
        Noted { table: self.0.clone(), cell }
    }

    /// The versions that a worker runs, or ran when it died.
    pub fn running(&self, worker: usize) -> BTreeSet<Running> {
        let Shape { workers, functions_max, places, row_cells } = self.0.shape;
        if worker >= workers {
            return BTreeSet::new();
        }
        let cells = self.0.cells.as_slice().iter().skip(worker * row_cells + functions_max).take(places);
        cells.filter_map(|cell| Running::unpacked(cell.load(Ordering::Acquire))).collect()
    }

    /// Invocations of `function` in flight on the node.
    pub fn in_flight(&self, function: usize) -> u32 {
        if function < self.functions_max() { self.0.column(function) } else { 0 }
    }

    /// All invocations in flight on the node. Reads the whole table (64 KiB a worker); not for the request path.
    pub fn total(&self) -> u64 {
        let rows = self.0.cells.as_slice().chunks(self.0.shape.row_cells);
        let cells = rows.flat_map(|row| row.iter().take(self.0.shape.functions_max));
        cells.map(|cell| u64::from(cell.load(Ordering::Relaxed))).sum()
    }

    /// Forgets the invocations of a worker that has died. Only its supervisor may, and before the next has its number.
    pub fn clear_worker(&self, worker: usize) {
        let row = self.0.shape.row_cells;
        for cell in self.0.cells.as_slice().iter().skip(worker.saturating_mul(row)).take(row) {
            cell.store(0, Ordering::SeqCst);
        }
    }

    /// Number of the worker that enters its invocations here; 0 where there is one process.
    pub fn worker(&self) -> usize {
        self.0.own_row / self.0.shape.row_cells
    }

    /// Functions that can be counted; their numbers are below.
    pub fn functions_max(&self) -> usize {
        self.0.shape.functions_max
    }

    /// Of how many invocations of a worker the version is noted.
    pub fn places(&self) -> u32 {
        u32::try_from(self.0.shape.places).unwrap_or(u32::MAX)
    }

    fn map(file: BorrowedFd<'_>, shape: Shape, worker: usize) -> io::Result<Self> {
        let cells = Cells::Shared(MmapOptions::new().len(shape.bytes()).map_raw(file.as_raw_fd())?);
        let own_row = worker * shape.row_cells;
        Ok(Counts(Arc::new(Table { cells, shape, own_row, next_place: AtomicU32::new(0) })))
    }
}

impl Table {
    fn own_cell(&self, function: usize) -> Option<&AtomicU32> {
        let known = function < self.shape.functions_max;
        known.then(|| self.cells.as_slice().get(self.own_row + function)).flatten()
    }

    /// Fills a free place of the own row; the index of its cell.
    fn take_place(&self, packed: u32) -> Option<usize> {
        let Shape { functions_max, places, .. } = self.shape;
        let first = self.own_row + functions_max;
        let hint = self.next_place.fetch_add(1, Ordering::Relaxed) as usize;
        (0..places).map(|step| first + hint.wrapping_add(step) % places).find(|index| {
            let cell = self.cells.as_slice().get(*index);
            cell.is_some_and(|cell| {
                cell.compare_exchange(0, packed, Ordering::AcqRel, Ordering::Relaxed).is_ok()
            })
        })
    }

    fn column(&self, function: usize) -> u32 {
        let column = self.cells.as_slice().iter().skip(function).step_by(self.shape.row_cells);
        column.fold(0, |sum, cell| sum.saturating_add(cell.load(Ordering::SeqCst)))
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        if let Some(cell) = self.table.own_cell(self.function) {
            cell.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        if let Some(cell) = self.cell.and_then(|index| self.table.cells.as_slice().get(index)) {
            cell.store(0, Ordering::Release);
        }
    }
}

impl Running {
    /// As it stands in a cell; none when a number is too large for one, which no node of this release makes.
    fn packed(self) -> Option<u32> {
        let function =
            u32::try_from(self.function).ok().filter(|function| *function < FUNCTIONS_MAX as u32)?;
        let version = self.version.checked_add(1).filter(|version| *version < 1 << VERSION_BITS)?;
        Some(function << VERSION_BITS | version)
    }

    /// None of a free place.
    fn unpacked(cell: u32) -> Option<Self> {
        let version = (cell & ((1 << VERSION_BITS) - 1)).checked_sub(1)?;
        Some(Running { function: (cell >> VERSION_BITS) as usize, version })
    }
}

impl Shape {
    fn new(workers: usize, functions_max: usize, places: usize) -> Self {
        let row_cells = (functions_max + places).max(1).next_multiple_of(ROW_CELLS_MULTIPLE);
        Shape { workers, functions_max, places, row_cells }
    }

    fn checked(workers: usize, functions_max: usize, places: u32) -> io::Result<Self> {
        let fits = (1..=WORKERS_MAX).contains(&workers) && functions_max <= FUNCTIONS_MAX;
        fits.then(|| Self::new(workers, functions_max, places.min(PLACES_MAX) as usize))
            .ok_or_else(|| invalid("too many workers or functions"))
    }

    fn cells(self) -> usize {
        self.workers * self.row_cells
    }

    fn bytes(self) -> usize {
        self.cells() * size_of::<AtomicU32>()
    }
}

impl Cells {
    fn as_slice(&self) -> &[AtomicU32] {
        match self {
            Cells::Private(cells) => cells,
            Cells::Shared(map) => {
                #[expect(unsafe_code, reason = "memory shared with other processes has no safe type")]
                // SAFETY: the mapping is readable, writable and page-aligned, holds `len` bytes and lives as long as
                // `self`. The file behind it is sealed against shrinking. Zeroes are valid counts, and every process
                // touches the memory as `AtomicU32` alone.
                unsafe {
                    std::slice::from_raw_parts(
                        map.as_ptr().cast::<AtomicU32>(),
                        map.len() / size_of::<AtomicU32>(),
                    )
                }
            }
        }
    }
}

fn invalid(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: u32 = 3;
    const PLACES: u32 = 2;

    fn attached(workers: usize, functions_max: usize) -> (Counts, Vec<Counts>) {
        let bounds = (workers, functions_max, PLACES);
        let (supervisor, file) = Counts::shared(workers, functions_max, PLACES).expect("memory");
        let attach = |worker| Counts::attach(&file, bounds, worker).expect("the same bounds");
        (supervisor, (0..workers).map(attach).collect())
    }

    #[test]
    fn a_bound_holds_below_at_and_above() {
        let counts = Counts::private(2);
        let mut held: Vec<_> = (0..LIMIT).map(|_| counts.enter(1, LIMIT).expect("up to the bound")).collect();
        assert!(counts.enter(1, LIMIT).is_none(), "above the bound");
        assert_eq!((counts.in_flight(0), counts.in_flight(1), counts.total()), (0, LIMIT, 3));
        held.pop();
        assert!(counts.enter(1, LIMIT).is_some(), "a place is free again");
        assert!(counts.enter(0, 0).is_none());
        drop(held);
        assert_eq!(counts.total(), 0);
    }

    #[test]
    fn a_bound_counts_the_invocations_of_all_workers() {
        let (supervisor, workers) = attached(2, 5);
        let first = workers[0].enter(4, 2).expect("free");
        let _second = workers[1].enter(4, 2).expect("free");
        assert!(workers[0].enter(4, 2).is_none());
        assert_eq!(supervisor.in_flight(4), 2);
        drop(first);
        assert!(workers[1].enter(4, 2).is_some());
    }

    #[test]
    fn what_a_dead_worker_held_is_forgotten() {
        let (supervisor, workers) = attached(3, 2);
        let _held = workers[1].enter(0, 9).expect("free");
        std::mem::forget((workers[2].enter(0, 9), workers[2].enter(1, 9)));
        supervisor.clear_worker(2);
        assert_eq!((supervisor.in_flight(0), supervisor.in_flight(1)), (1, 0));
        supervisor.clear_worker(usize::MAX);
    }

    #[test]
    fn competing_workers_never_exceed_a_bound() {
        let (supervisor, workers) = attached(4, 1);
        std::thread::scope(|scope| {
            for counts in workers {
                let supervisor = &supervisor;
                scope.spawn(move || {
                    for _ in 0..20_000 {
                        let held = [counts.enter(0, LIMIT), counts.enter(0, LIMIT)];
                        // Refused ones are counted for a moment: at most one a worker.
                        assert!(supervisor.in_flight(0) <= LIMIT + 4);
                        drop(held);
                    }
                });
            }
        });
        assert_eq!(supervisor.total(), 0);
    }

    #[test]
    fn numbers_and_bounds_outside_the_table_are_refused() {
        let (_, workers) = attached(1, 3);
        assert!(workers[0].enter(2, 1).is_some());
        assert!(workers[0].enter(3, 1).is_none());
        assert_eq!(workers[0].in_flight(3), 0);
        for (workers, functions_max, is_taken) in [
            (WORKERS_MAX, FUNCTIONS_MAX, true),
            (WORKERS_MAX + 1, 1, false),
            (0, 1, false),
            (1, FUNCTIONS_MAX + 1, false),
        ] {
            assert_eq!(
                Counts::shared(workers, functions_max, PLACES).is_ok(),
                is_taken,
                "{workers} × {functions_max}"
            );
        }
        assert_eq!(Counts::private(usize::MAX).functions_max(), FUNCTIONS_MAX);
    }

    #[test]
    fn only_the_same_table_is_attached() {
        let (_, file) = Counts::shared(2, 62, PLACES).expect("memory");
        for (bounds, worker, is_taken) in [
            ((2, 62, PLACES), 1, true),
            ((2, 62, PLACES), 2, false),
            ((3, 62, PLACES), 1, false),
            ((2, 63, PLACES), 1, false),
            ((2, 62, PLACES + 1), 1, false),
        ] {
            let attached = Counts::attach(&file, bounds, worker);
            assert_eq!(attached.is_ok(), is_taken, "{bounds:?}, {worker}");
        }
    }

    #[test]
    fn a_dead_worker_tells_what_it_ran() {
        let (supervisor, workers) = attached(2, 3);
        let running = |function, version| Running { function, version };
        let ended = workers[1].note(running(0, 7));
        let _first = workers[1].note(running(2, 0));
        drop(ended);
        let _second = workers[1].note(running(1, 4));
        assert_eq!(supervisor.running(1), BTreeSet::from([running(2, 0), running(1, 4)]));
        assert!(supervisor.running(0).is_empty() && supervisor.running(2).is_empty());
        assert_eq!(supervisor.total(), 0, "places are no counts");
        // Without a place nothing is noted, and dropping that frees nobody else's.
        drop(workers[1].note(running(0, 1)));
        assert_eq!(supervisor.running(1).len(), 2);
        supervisor.clear_worker(1);
        assert!(supervisor.running(1).is_empty());
    }

    #[test]
    fn versions_fit_their_places() {
        let last = (1 << VERSION_BITS) - 2;
        for (function, version, fits) in [
            (0, 0, true),
            (FUNCTIONS_MAX - 1, last, true),
            (FUNCTIONS_MAX, 0, false),
            (0, last + 1, false),
            (0, u32::MAX, false),
        ] {
            let running = Running { function, version };
            assert_eq!(running.packed().and_then(Running::unpacked), fits.then_some(running));
        }
    }
}
