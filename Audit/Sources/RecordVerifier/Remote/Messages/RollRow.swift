/// `roll.row` (RECORD-remote.md, section 8).
struct RollRow {
    let base: Digest
    let pseudonym: Pseudonym
    /// Empty for a voter without one.
    let district: String

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "roll.row", fields: 5)
        base = try reader.digest(1)
        pseudonym = Pseudonym(try reader.bytes(2, 16))
        district = try reader.text(3, orEmpty: true)
        _ = try reader.digest(4)
    }
}
