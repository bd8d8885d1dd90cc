import Glibc

/// The time that all threads of this process had a processor, in seconds: what it takes where nobody else wants one.
package enum ProcessorSeconds {
    package static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
