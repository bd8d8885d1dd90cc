/// Why a request to the reader's process was not fulfilled.
///
/// Raw values travel on the wire.
package enum ReaderFailure: UInt8, Error, Sendable, Equatable, CaseIterable {
    /// No reader with an allowed driver is plugged in.
    case noDevice = 1
    /// Another capture is under way, or somebody else holds the reader.
    case busy = 2
    /// The reader was unplugged; it is closed already.
    case removed = 3
    /// The reader switched itself off to cool down.
    case tooHot = 4
    /// No usable image in the time given.
    case timedOut = 5
    /// The request was cancelled.
    case cancelled = 6
    /// The reader or its driver answered nonsense.
    case protocolFault = 7
    /// `capture` or `close` without an open reader.
    case notOpen = 8
    /// The reader's driver cannot give images.
    case noImages = 9
    /// Anything else the library reports.
    case other = 10
}
