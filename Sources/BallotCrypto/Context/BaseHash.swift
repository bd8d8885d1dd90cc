import Sodium

/// B: what the key generation is bound to: the specification, the group, the trustees' numbers, the manifest.
package struct BaseHash: Hashable, Sendable {
    /// The hash.
    package let digest: Digest

    /// - Parameters:
    ///   - trustees: n and t.
    ///   - manifest: the canonical bytes of the remote-voting manifest.
    package init(trustees: TrusteeCount, manifest: [UInt8]) {
        var parameters = Transcript(.parameters)
        parameters.append("dobush-remote-v1")
        parameters.append("ristretto255")
        parameters.append(Point.generator)
        parameters.append(UInt32(trustees.all))
        parameters.append(UInt32(trustees.needed))
        let parameterHash = parameters.digest()
        var base = Transcript(.base)
        base.append(parameterHash)
        base.append(manifest)
        digest = base.digest()
    }
}
