import Glibc

/// The most memory that this process had at one time.
package enum PeakMemory {
    package static var mebibytes: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1024
    }
}
