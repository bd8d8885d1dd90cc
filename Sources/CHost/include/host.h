/* System calls that Swift cannot import: variadic ones. No policy. */
#ifndef DOBUSH_HOST_H
#define DOBUSH_HOST_H

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

/* Forbids core dumps of, and tracing by others of, this process. Returns 0 when both took effect. */
static inline int dobush_forbid_dumps(void) {
    struct rlimit none = {0, 0};
    int limit = setrlimit(RLIMIT_CORE, &none);
    int dumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    return limit == 0 && dumpable == 0 ? 0 : -1;
}

/* Keeps every page of this process in memory, now and later. Returns 0 when it took effect. */
static inline int dobush_lock_pages(void) {
    return mlockall(MCL_CURRENT | MCL_FUTURE);
}

#endif
