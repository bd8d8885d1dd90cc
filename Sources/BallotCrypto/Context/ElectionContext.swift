package import Sodium

/// E and the election key: what every ballot and every share of one election is bound to.
package struct ElectionContext: Hashable, Sendable {
    /// E.
    package let digest: Digest
    /// K, never the identity.
    package let key: Point

    /// - Parameters:
    ///   - base: B.
    ///   - keys: what the key generation gave: K and G.
    ///   - rollRoot: the Merkle root of the roll's rows.
    ///   - rootKeys: SHA-256 of the roots object, the roots' fingerprint.
    package init(base: BaseHash, keys: ElectionKeys, rollRoot: Digest, rootKeys: Digest) {
        var extended = Transcript(.extended)
        extended.append(base.digest)
        extended.append(keys.joint)
        extended.append(keys.record)
        extended.append(rollRoot)
        extended.append(rootKeys)
        digest = extended.digest()
        key = keys.joint
    }

    /// A context that was computed elsewhere: a voter's device takes E and K from the signed invitation.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/electionKey`` when K is the identity.
    package init(digest: Digest, key: Point) throws(RecordFault) {
        guard !key.isIdentity else { throw RecordFault(.electionKey) }
        self.digest = digest
        self.key = key
    }
}
