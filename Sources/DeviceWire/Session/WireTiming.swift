/// The protocol's times, in milliseconds.
package enum WireTiming {
    /// Between two tries of a hello or a proof.
    package static let handshakeRetry: UInt32 = 500
    /// How often a hello and its proof are tried in all, before the host gives up.
    package static let handshakeTries = 6
    /// How long the board remembers a hello that no proof follows.
    package static let handshakeLife: UInt32 = 2_000
    /// Between two tries of a sealed packet: a full frame each way takes 23 ms at 921,600 baud.
    package static let retry: UInt32 = 250
    /// How often a sealed packet is sent in all, before the session is lost.
    package static let tries = 8
    /// After so long without a sealed packet of the host's the board ends the session.
    package static let silence: UInt32 = 6_000
    /// How often a host with nothing else to say asks for the status.
    package static let statusInterval: UInt32 = 2_000
}
