/// Why a scan ended without a document.
package enum ScanEnding: UInt8, Hashable, Sendable {
    /// Its time is over.
    case timedOut = 1
    /// The host cancelled it.
    case cancelled = 2
    /// Something was shown that cannot be read.
    case unreadable = 3
    /// The reader does not work.
    case fault = 4
}
