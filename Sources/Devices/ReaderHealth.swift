package import ReaderWire

/// What the station's page shows of the fingerprint reader.
package enum ReaderHealth: Sendable, Hashable {
    /// Its process has not answered yet.
    case starting
    /// Plugged in and, as far as is known, usable.
    case present(ReaderDeviceInfo)
    /// No reader with an allowed driver has been seen.
    case absent
    /// It was there and has gone.
    case unplugged
    /// It switched itself off to cool down.
    case tooHot
    /// Its process keeps ending or cannot be started.
    case failing
}
