#define _GNU_SOURCE
#include "CShims.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int insyn_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int insyn_flush(int descriptor) { return syncfs(descriptor); }
