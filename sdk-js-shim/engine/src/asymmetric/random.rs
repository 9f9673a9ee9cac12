//! The host's random numbers for what draws its own.

use rand_core::{CryptoRng, Error, RngCore, impls};
use wasip2::random::random::get_random_bytes;

/// Draws from the host. Only while serving: callers ask [`crate::phase::need_host`] first.
pub(super) struct HostRandom;

impl RngCore for HostRandom {
    fn next_u32(&mut self) -> u32 {
        impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, into: &mut [u8]) {
        into.copy_from_slice(&get_random_bytes(into.len() as u64));
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(into);
        Ok(())
    }
}

impl CryptoRng for HostRandom {}
