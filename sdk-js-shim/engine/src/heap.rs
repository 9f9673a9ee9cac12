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

/// Alignment of the arena: whole pages of the host.
#[repr(align(4096))]
struct Arena(UnsafeCell<[u8; ARENA_BYTES]>);

struct Parts {
    build: Dlmalloc<Grown>,
    serve: Dlmalloc<Reserved>,
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
    build: Dlmalloc::new_with_allocator(Grown),
    serve: Dlmalloc::new_with_allocator(Reserved { given: UnsafeCell::new(false) }),
    sealed_at: 0,
}));

/// Ends the build's part.
pub(crate) fn seal() {
    // SAFETY: one thread, and no reference to the parts is alive here.
    unsafe { (*HEAP.0.get()).sealed_at = core::arch::wasm32::memory_size(0) << 16 };
}

impl Parts {
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
        // SAFETY: one thread; neither allocator calls back.
        let parts = unsafe { &mut *self.0.get() };
        // SAFETY: the caller's, the same contract.
        unsafe {
            if parts.is_sealed() {
                parts.serve.malloc(layout.size(), layout.align())
            } else {
                parts.build.malloc(layout.size(), layout.align())
            }
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `alloc`.
        let parts = unsafe { &mut *self.0.get() };
        if parts.is_kept(block) {
            return;
        }
        // SAFETY: the caller's, the same contract.
        unsafe {
            if parts.is_sealed() {
                parts.serve.free(block, layout.size(), layout.align());
            } else {
                parts.build.free(block, layout.size(), layout.align());
            }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as in `alloc`.
        let parts = unsafe { &mut *self.0.get() };
        // SAFETY: the caller's, the same contract; a kept block is copied to a new one.
        unsafe {
            if parts.is_kept(block) {
                let moved = parts.serve.malloc(size, layout.align());
                if !moved.is_null() {
                    block.copy_to_nonoverlapping(moved, size.min(layout.size()));
                }
                return moved;
            }
            if parts.is_sealed() {
                parts.serve.realloc(block, layout.size(), layout.align(), size)
            } else {
                parts.build.realloc(block, layout.size(), layout.align(), size)
            }
        }
    }
}

/// Memory by `memory.grow`.
struct Grown;

// SAFETY: grown memory is nobody else's.
unsafe impl dlmalloc::Allocator for Grown {
    fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
        let pages = size.div_ceil(1 << 16);
        let before = core::arch::wasm32::memory_grow(0, pages);
        if before == usize::MAX {
            return (std::ptr::null_mut(), 0, 0);
        }
        ((before << 16) as *mut u8, pages << 16, 0)
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
        1 << 16
    }
}

/// The arena first, then memory by `memory.grow`.
struct Reserved {
    given: UnsafeCell<bool>,
}

// SAFETY: the arena is given once.
unsafe impl dlmalloc::Allocator for Reserved {
    fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
        // SAFETY: one thread, no other reference.
        let given = unsafe { &mut *self.given.get() };
        if *given || size > ARENA_BYTES {
            return Grown.alloc(size);
        }
        *given = true;
        (ARENA.0.get().cast(), ARENA_BYTES, 0)
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
        1 << 16
    }
}
