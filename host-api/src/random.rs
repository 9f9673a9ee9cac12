//! Random numbers for ids: unique, not secret, and without a system call each.

use std::cell::Cell;

thread_local! {
    static STATE: Cell<[u64; 4]> = Cell::new(seed());
}

/// The next number of this thread, by xoshiro256++ (Blackman and Vigna 2019). Nothing may rest on its being hard to guess.
pub fn next() -> u64 {
    STATE.with(|cell| {
        let mut s = cell.get();
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        cell.set(s);
        result
    })
}

/// Seeds a thread's generator from the system; from the hasher's keys where that fails, as ids need no secrecy.
fn seed() -> [u64; 4] {
    use std::hash::{BuildHasher, RandomState};
    let mut bytes = [0u8; 32];
    let seeded = getrandom::fill(&mut bytes).is_ok();
    let mut state = [0u64; 4];
    for (word, chunk) in state.iter_mut().zip(bytes.chunks_exact(8)) {
        *word = match chunk.try_into() {
            Ok(chunk) if seeded => u64::from_le_bytes(chunk),
            _ => RandomState::new().hash_one(std::time::Instant::now()),
        };
    }
    // All zeros is the one state the generator never leaves.
    state[0] |= 1;
    state
}
