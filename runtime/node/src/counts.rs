//! Invocations in flight, function by function and node-wide, without a message: a table that all workers map.
//!
//! Each worker has a row that it alone writes; the sum of a column is what a function has in flight. When a worker dies
//! its supervisor clears the row, so nothing leaks.

use memmap2::{MmapOptions, MmapRaw};
use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, fstat, ftruncate, memfd_create};
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Functions a node may count, and so have. A row takes 64 KiB.
pub const FUNCTIONS_MAX: usize = 16_384;

/// Workers a node may count.
pub const WORKERS_MAX: usize = 256;

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
}

#[derive(Clone, Copy)]
struct Shape {
    workers: usize,
    functions_max: usize,
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

impl Counts {
    /// Makes counts of one process for itself, for at most [`FUNCTIONS_MAX`] functions.
    pub fn private(functions_max: usize) -> Self {
        let shape = Shape::new(1, functions_max.min(FUNCTIONS_MAX));
        let cells = (0..shape.cells()).map(|_| AtomicU32::new(0)).collect();
        Counts(Arc::new(Table { cells: Cells::Private(cells), shape, own_row: 0 }))
    }

    /// Makes counts for `workers` processes, and the file that each worker attaches to. The handle writes no row of its
    /// own: it is the supervisor's.
    ///
    /// # Errors
    /// There are more workers or functions than [`WORKERS_MAX`] and [`FUNCTIONS_MAX`], or the system has no memory.
    pub fn shared(workers: usize, functions_max: usize) -> io::Result<(Self, OwnedFd)> {
        let shape = Shape::checked(workers, functions_max)?;
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
    pub fn attach(file: impl AsFd, workers: usize, functions_max: usize, worker: usize) -> io::Result<Self> {
        let shape = Shape::checked(workers, functions_max)?;
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

    /// Invocations of `function` in flight on the node.
    pub fn in_flight(&self, function: usize) -> u32 {
        if function < self.functions_max() { self.0.column(function) } else { 0 }
    }

    /// All invocations in flight on the node. Reads the whole table (64 KiB a worker); not for the request path.
    pub fn total(&self) -> u64 {
        self.0.cells.as_slice().iter().map(|cell| u64::from(cell.load(Ordering::Relaxed))).sum()
    }

    /// Forgets the invocations of a worker that has died. Only its supervisor may, and before the next has its number.
    pub fn clear_worker(&self, worker: usize) {
        let row = self.0.shape.row_cells;
        for cell in self.0.cells.as_slice().iter().skip(worker.saturating_mul(row)).take(row) {
            cell.store(0, Ordering::SeqCst);
        }
    }

    /// Functions that can be counted; their numbers are below.
    pub fn functions_max(&self) -> usize {
        self.0.shape.functions_max
    }

    fn map(file: BorrowedFd<'_>, shape: Shape, worker: usize) -> io::Result<Self> {
        let cells = Cells::Shared(MmapOptions::new().len(shape.bytes()).map_raw(file.as_raw_fd())?);
        Ok(Counts(Arc::new(Table { cells, shape, own_row: worker * shape.row_cells })))
    }
}

impl Table {
    fn own_cell(&self, function: usize) -> Option<&AtomicU32> {
        let known = function < self.shape.functions_max;
        known.then(|| self.cells.as_slice().get(self.own_row + function)).flatten()
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

impl Shape {
    fn new(workers: usize, functions_max: usize) -> Self {
        Shape { workers, functions_max, row_cells: functions_max.max(1).next_multiple_of(ROW_CELLS_MULTIPLE) }
    }

    fn checked(workers: usize, functions_max: usize) -> io::Result<Self> {
        let fits = (1..=WORKERS_MAX).contains(&workers) && functions_max <= FUNCTIONS_MAX;
        fits.then(|| Self::new(workers, functions_max))
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

    fn attached(workers: usize, functions_max: usize) -> (Counts, Vec<Counts>) {
        let (supervisor, file) = Counts::shared(workers, functions_max).expect("memory");
        let attach = |worker| Counts::attach(&file, workers, functions_max, worker).expect("the same bounds");
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
                Counts::shared(workers, functions_max).is_ok(),
                is_taken,
                "{workers} × {functions_max}"
            );
        }
        assert_eq!(Counts::private(usize::MAX).functions_max(), FUNCTIONS_MAX);
    }

    #[test]
    fn only_the_same_table_is_attached() {
        let (_, file) = Counts::shared(2, 64).expect("memory");
        for (workers, functions_max, worker, is_taken) in
            [(2, 64, 1, true), (2, 64, 2, false), (3, 64, 1, false), (2, 65, 1, false)]
        {
            let attached = Counts::attach(&file, workers, functions_max, worker);
            assert_eq!(attached.is_ok(), is_taken, "{workers} × {functions_max}, {worker}");
        }
    }
}
