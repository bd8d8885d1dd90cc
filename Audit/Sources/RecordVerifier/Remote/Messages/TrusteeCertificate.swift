/// `trustee.certificate` (RECORD-remote.md, section 5).
struct TrusteeCertificate {
    let base: Digest
    /// i.
    let trustee: UInt32
    /// vkᵢ.
    let signKey: SigningKey
    /// κᵢ.
    let shareKey: GroupElement
    private let commitment: GroupElement
    private let response: GroupScalar
    private let signed: SignedPart

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "trustee.certificate", fields: 8)
        base = try reader.digest(1)
        trustee = try reader.number(2)
        signKey = try reader.key(3)
        shareKey = try reader.point(4)
        commitment = try reader.point(5)
        response = try reader.scalar(6)
        signed = try reader.signatures(from: 7)
    }

    /// Whether the trustee knows the share key, and signed.
    var isProven: Bool {
        var hash = RemoteHash("CERT")
        hash.add(base.bytes)
        hash.add(trustee)
        hash.add(signKey.bytes)
        hash.add(shareKey.bytes)
        hash.add(commitment.bytes)
        return signed.isSigned(by: signKey)
            && GroupElement.power(response) == commitment * shareKey.power(hash.scalar())
    }
}
