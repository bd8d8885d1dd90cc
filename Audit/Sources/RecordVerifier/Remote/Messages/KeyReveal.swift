/// `key.reveal` (RECORD-remote.md, section 5).
struct KeyReveal {
    let base: Digest
    /// i.
    let trustee: UInt32
    private let salt: Digest
    /// Aᵢ₀ … Aᵢ,ₜ₋₁.
    let coefficients: [GroupElement]
    private let commitments: [GroupElement]
    private let responses: [GroupScalar]
    let signed: SignedPart

    /// - Parameter threshold: t.
    init(_ bytes: [UInt8], threshold: Int) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "key.reveal", fields: 8)
        base = try reader.digest(1)
        trustee = try reader.number(2)
        salt = try reader.digest(3)
        coefficients = try reader.points(4, threshold)
        commitments = try reader.points(5, threshold + 1)
        responses = try reader.scalars(6, threshold + 1)
        signed = try reader.signatures(from: 7)
    }

    /// cᵢ as the reveal gives it.
    var commitment: Digest {
        var hash = RemoteHash("DKG-COMMIT")
        hash.add(base.bytes)
        hash.add(trustee)
        for coefficient in coefficients { hash.add(coefficient.bytes) }
        hash.add(salt.bytes)
        return hash.value()
    }

    /// Whether the trustee knows every coefficient's secret and that of its share key.
    func isProven(_ shareKey: GroupElement) -> Bool {
        var hash = RemoteHash("DKG-POK")
        hash.add(base.bytes)
        hash.add(trustee)
        hash.add(UInt32(coefficients.count))
        for element in coefficients + [shareKey] + commitments { hash.add(element.bytes) }
        let challenge = hash.scalar()
        for ((element, commitment), response) in zip(zip(coefficients + [shareKey], commitments), responses)
        where GroupElement.power(response) != commitment * element.power(challenge) {
            return false
        }
        return true
    }
}
