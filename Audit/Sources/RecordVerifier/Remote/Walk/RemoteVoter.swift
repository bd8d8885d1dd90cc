/// What is known of a voter who was authorised.
struct RemoteVoter {
    let style: Int
    /// How often the voter was authorised.
    var session: UInt32 = 0
    /// vk of the newest authorisation.
    var key: Digest?
    /// The number of the newest ballot.
    var counter: UInt32 = 0
    /// Its tracker.
    var last = Digest.zero
    /// The tracker of the cast ballot with the highest number.
    var cast: Digest?
    var isVoid = false
}
