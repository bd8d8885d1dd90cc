/// `voter.authorisation` (RECORD-remote.md, section 8).
struct VoterAuthorisation {
    let election: Digest
    let pseudonym: Pseudonym
    /// vk.
    let voterKey: SigningKey
    let session: UInt32
    /// By the registrar and by the identification authority.
    let signed: SignedPart

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "voter.authorisation", fields: 8)
        election = try reader.digest(1)
        pseudonym = Pseudonym(try reader.bytes(2, 16))
        voterKey = try reader.key(3)
        session = try reader.number(4)
        _ = try reader.digest(5)
        signed = try reader.signatures(from: 6)
    }
}
