import Sodium
import Trust

/// Which statements a ledger has taken, in little room: 40 bytes for each, whatever their length.
struct TakenStatements: Sendable {
    /// The beginning of the hash of submitter and idempotency key: only the submitter could make two of one.
    private struct Key: Hashable {
        let high: UInt64
        let low: UInt64
    }

    private struct Place {
        let seq: Int
        /// The beginning of the signature's hash.
        let signature: UInt64
    }

    private var places: [Key: Place] = [:]

    /// Notes a statement.
    mutating func add(_ keyId: KeyId, _ idem: String, signature: [UInt8], seq: Int) {
        places[Self.key(keyId, idem)] = Place(seq: seq, signature: Self.word(SHA256.hash(signature), 0))
    }

    /// The number of the entry that took a statement.
    ///
    /// - Returns: `nil` when none did.
    /// - Throws: `LedgerError.idempotencyKeyTaken` when the key was used for another one.
    func seq(_ keyId: KeyId, _ idem: String, signature: [UInt8]) throws(LedgerError) -> Int? {
        guard let place = places[Self.key(keyId, idem)] else { return nil }
        guard place.signature == Self.word(SHA256.hash(signature), 0) else { throw .idempotencyKeyTaken(idem) }
        return place.seq
    }

    /// Whether the idempotency key was used.
    func has(_ keyId: KeyId, _ idem: String) -> Bool { places[Self.key(keyId, idem)] != nil }

    private static func key(_ keyId: KeyId, _ idem: String) -> Key {
        let hash = SHA256.hash(Array("\(keyId)/\(idem)".utf8))
        return Key(high: word(hash, 0), low: word(hash, 8))
    }

    private static func word(_ hash: [UInt8], _ start: Int) -> UInt64 {
        hash[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
}
