/// What a packet meant to a ``SealedLink``.
enum LinkArrival: Equatable {
    /// A message, now open.
    case message
    /// An acknowledgement, or a message that had come already: nothing to do.
    case nothing
    /// Of another session, out of order or forged: as if it had not come.
    case ignored
}
