/// `voter.void` (RECORD-remote.md, section 8): the voter has voted on paper.
struct VoterVoid {
    let election: Digest
    let pseudonym: Pseudonym
    /// By two keys of the commission.
    let signed: SignedPart

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "voter.void", fields: 7)
        election = try reader.digest(1)
        pseudonym = Pseudonym(try reader.bytes(2, 16))
        guard reader.message.fields[3].elementsEqual("PAPER".utf8) else { throw RemoteFinding(.form) }
        _ = try reader.digest(4)
        signed = try reader.signatures(from: 5)
    }
}
