import DeviceWire
import Sodium

/// The keys that a board is given before it is handed out.
struct Provision {
    /// The board's own.
    let identity: SigningKey
    /// Hosts that may open a session.
    let hosts: [VerifyingKey]
}
