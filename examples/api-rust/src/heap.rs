//! The allocator: a fixed arena that is part of the initial memory, so that no request has to grow it.

use talc::wasm::{WasmArenaTalc, new_wasm_arena_allocator};

const ARENA_BYTES: usize = 1 << 20;

#[global_allocator]
static HEAP: WasmArenaTalc = {
    static mut ARENA: [u8; ARENA_BYTES] = [0; ARENA_BYTES];
    // SAFETY: nothing but the allocator touches the arena.
    unsafe { new_wasm_arena_allocator(&raw mut ARENA) }
};
