#ifndef INSYN_CSHIMS_H
#define INSYN_CSHIMS_H

/// Swaps the files or folders `first` and `second` in one step.
/// Returns 0, or -1 with errno set: EINVAL and ENOSYS where the file system cannot.
int insyn_exchange(const char *first, const char *second);

#endif
