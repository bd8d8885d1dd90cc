import Glibc

/// Keeps a process's memory out of swap and core files, as far as the system lets it.
package enum ProcessMemory {
    /// Forbids core dumps and tracing by others, and asks that no page be swapped out.
    ///
    /// - Returns: whether pages are locked; without the right to do so the caller should say it once.
    package static func protect() -> Bool {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
        return mlockall(Int32(MCL_CURRENT.rawValue | MCL_FUTURE.rawValue)) == 0
    }
}
