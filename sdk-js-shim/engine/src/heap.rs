//! The heap in two parts: what the build allocated, and what requests allocate.
//!
//! A page of the snapshot that a request writes to must be copied for it and restored after it. If requests filled the holes that
//! the build left, they would write to hundreds of pages. So once the build is over its part is never allocated from again,
//! and what is freed there stays where it is; requests start in an arena of their own, a few pages side by side.

use dlmalloc::Dlmalloc;
use std::alloc::{GlobalAlloc, Layout};
use std::cell::UnsafeCell;

/// First memory of requests: in the module's memory from the start, since growing it costs the host system calls.
const ARENA_BYTES: usize = 1 << 20;

/// A page of WebAssembly.
const PAGE_BYTES: usize = 1 << 16;

/// Alignment of the arena: whole pages of the host.
#[repr(align(4096))]
struct Arena(UnsafeCell<[u8; ARENA_BYTES]>);

struct Parts {
    build: Dlmalloc<Pages>,
    serve: Dlmalloc<Pages>,
    /// End of memory when the build was over; 0 before.
    sealed_at: usize,
}

/// The allocator of Rust and, through it, of QuickJS.
pub(crate) struct Heap(UnsafeCell<Parts>);

// SAFETY: a module has one thread.
unsafe impl Sync for Heap {}
// SAFETY: a module has one thread.
unsafe impl Sync for Arena {}

static ARENA: Arena = Arena(UnsafeCell::new([0; ARENA_BYTES]));

#[global_allocator]
static HEAP: Heap = Heap(UnsafeCell::new(Parts {
    build: Dlmalloc::new_with_allocator(Pages::new(false)),
    serve: Dlmalloc::new_with_allocator(Pages::new(true)),
    sealed_at: 0,
}));

/// Ends the build's part.
pub(crate) fn seal() {
    // SAFETY: one thread, and no reference to the parts is alive here.
    unsafe { (*HEAP.0.get()).sealed_at = core::arch::wasm32::memory_size(0) * PAGE_BYTES };
}

impl Parts {
    /// Who allocates now, and so owns each block that is not kept.
    fn current(&mut self) -> &mut Dlmalloc<Pages> {
        if self.is_sealed() { &mut self.serve } else { &mut self.build }
    }

    fn is_sealed(&self) -> bool {
        self.sealed_at > 0
    }

    /// Whether `block` is the build's and the build is over.
    fn is_kept(&self, block: *mut u8) -> bool {
        let arena = ARENA.0.get() as usize;
        let at = block as usize;
        self.is_sealed() && at < self.sealed_at && !(arena..arena + ARENA_BYTES).contains(&at)
    }
}

// SAFETY: blocks come from two allocators that give disjoint memory, and go back to the one they came from or to none.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: one thread; no allocator calls back.
        let parts = unsafe { &mut *self.0.get() };
        // SAFETY: the caller's, the same contract.
        unsafe { parts.current().malloc(layout.size(), layout.align()) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `alloc`.
        let parts = unsafe { &mut *self.0.get() };
        if parts.is_kept(block) {
            return;
        }
        if !parts.is_sealed() {
            // The snapshot holds what is left behind in memory, but for zeros.
            // SAFETY: the caller's block, which nobody uses any more.
            unsafe { block.write_bytes(0, layout.size()) };
        }
        // SAFETY: the caller's, the same contract.
        unsafe { parts.current().free(block, layout.size(), layout.align()) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as in `alloc`.
        let parts = unsafe { &mut *self.0.get() };
        // SAFETY: the caller's, the same contract.
        unsafe {
            if parts.is_sealed() && !parts.is_kept(block) {
                return parts.current().realloc(block, layout.size(), layout.align(), size);
            }
            // A kept block stays where it is; at build `dealloc` clears what is left behind.
            let moved = parts.current().malloc(size, layout.align());
            if !moved.is_null() {
                block.copy_to_nonoverlapping(moved, size.min(layout.size()));
                self.dealloc(block, layout);
            }
            moved
        }
    }
}

/// Memory for one of the two parts: the arena first, if it is this part's and not given yet, then what `memory.grow` gives.
struct Pages {
    has_arena: UnsafeCell<bool>,
}

impl Pages {
    const fn new(has_arena: bool) -> Self {
        Pages { has_arena: UnsafeCell::new(has_arena) }
    }
}

// SAFETY: the arena is given once, and grown memory is nobody else's.
unsafe impl dlmalloc::Allocator for Pages {
    fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
        // SAFETY: one thread, no other reference.
        let has_arena = unsafe { &mut *self.has_arena.get() };
        if size <= ARENA_BYTES && std::mem::take(has_arena) {
            return (ARENA.0.get().cast(), ARENA_BYTES, 0);
        }
        let pages = size.div_ceil(PAGE_BYTES);
        let before = core::arch::wasm32::memory_grow(0, pages);
        if before == usize::MAX {
            return (std::ptr::null_mut(), 0, 0);
        }
        ((before * PAGE_BYTES) as *mut u8, pages * PAGE_BYTES, 0)
    }

    fn remap(&self, _: *mut u8, _: usize, _: usize, _: bool) -> *mut u8 {
        std::ptr::null_mut()
    }

    fn free_part(&self, _: *mut u8, _: usize, _: usize) -> bool {
        false
    }

    fn free(&self, _: *mut u8, _: usize) -> bool {
        false
    }

    fn can_release_part(&self, _: u32) -> bool {
        false
    }

    fn allocates_zeros(&self) -> bool {
        true
    }

    fn page_size(&self) -> usize {
        PAGE_BYTES
    }
}
