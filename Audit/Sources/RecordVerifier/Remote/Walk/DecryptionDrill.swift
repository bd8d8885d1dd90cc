/// A trial decryption by which trustees show that they still have their keys (RECORD-remote.md, section 9).
enum DecryptionDrill: String, CaseIterable {
    case open = "DRILL-OPEN"
    case close = "DRILL-CLOSE"

    /// The number that its ciphertext is made from.
    private var round: UInt32 { self == .open ? 1 : 2 }

    /// A and B, which anyone computes.
    func cipher(_ keys: ElectionKeys) -> (A: GroupElement, B: GroupElement) {
        var hash = RemoteHash("DRILL")
        hash.add(keys.digest.bytes)
        hash.add(round)
        let nonce = hash.scalar()
        return (GroupElement.power(nonce), keys.key.power(GroupScalar(1) + nonce))
    }
}
