/* System calls that Swift cannot import: variadic ones. No policy. */
#ifndef DOBUSH_HOST_H
#define DOBUSH_HOST_H

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/* Forbids core dumps of, and tracing by others of, this process. Returns 0 when both took effect. */
static inline int dobush_forbid_dumps(void) {
    struct rlimit none = {0, 0};
    int limit = setrlimit(RLIMIT_CORE, &none);
    int dumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    return limit == 0 && dumpable == 0 ? 0 : -1;
}

/* Keeps every page of this process in memory, now and later. Returns 0 when it took effect. Under a finite limit it is
   not tried: pages that no longer fit would fail hours later, at a voter's turn. */
static inline int dobush_lock_pages(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0) return -1;
    if (limit.rlim_cur != RLIM_INFINITY && geteuid() != 0) return -1;
    return mlockall(MCL_CURRENT | MCL_FUTURE);
}

#endif
