/// Why the virtual finger does not reach the virtual reader.
package enum VirtualFingerError: Error, Sendable, Equatable {
    /// The path does not fit a Unix socket's address.
    case pathTooLong
    /// Nobody listens there: the reader is closed, or another client holds it.
    case notConnected(errno: Int32)
    /// The connection broke.
    case sendFailed(errno: Int32)
}
