#ifndef INSYN_CSHIMS_H
#define INSYN_CSHIMS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Swaps the files or folders `first` and `second` in one step.
/// Returns 0, or -1 with errno set: EINVAL and ENOSYS where the file system cannot.
int insyn_exchange(const char *first, const char *second);

/// Returns when all that was written to the file system of an open file has reached the disk.
/// Returns 0, or -1 with errno set.
int insyn_flush(int descriptor);

/// Mixes whole blocks of 64 bytes into the eight words of a SHA-256 state by instructions that many processors have for it.
/// Returns 0 where this one has none; then nothing has changed.
int insyn_sha256(uint32_t *state, const void *bytes, size_t blocks);

/// The 64 words that SHA-256 adds in its rounds.
const uint32_t *insyn_sha256_constants(void);

/// Says that the memory at an address will soon be read, so that the wait for it begins now.
static inline void insyn_expect(const void *address) { __builtin_prefetch(address); }

#pragma clang assume_nonnull end

#endif
