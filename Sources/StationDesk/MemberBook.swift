package import ElectionModel
package import Sodium

/// The members of a station's commission and how each proves to be present: a code of their own.
///
/// Codes are kept as Argon2id hashes; a wrong code tells nothing about which part was wrong.
package struct MemberBook: Hashable, Sendable, CanonicalCodable {
    private struct Member: Hashable {
        let id: MemberId
        let salt: [UInt8]
        let hash: [UInt8]
    }

    private let members: [Member]

    // A code has 40 bits and can be tried only at the desk, so a guess may cost less than for a key file.
    private static let cost = PasswordHash.Cost(passes: 2, kibibytes: 16 * 1024)

    /// Registers members with their codes.
    ///
    /// - Returns: `nil` when a member stands twice or there is no memory for the hashes.
    package init?(codes: [(id: MemberId, code: String)], random: some RandomSource) {
        guard Set(codes.map(\.id)).count == codes.count else { return nil }
        var members: [Member] = []
        for (id, code) in codes {
            let salt = random.bytes(16)
            guard let hash = Self.hash(SecretBytes(Array(code.utf8)), salt) else { return nil }
            members.append(Member(id: id, salt: salt, hash: hash))
        }
        self.members = members
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard case .array(let values) = canonical else { throw .member("members", expected: "a list") }
        var members: [Member] = []
        for value in values {
            guard let salt = try? Hex.decode(try value.string("salt"), count: 16),
                let hash = try? Hex.decode(try value.string("hash"), count: 32)
            else { throw .member("members", expected: "salts and hashes in hex") }
            members.append(Member(id: try value.value("id"), salt: salt, hash: hash))
        }
        self.members = members
    }

    package var canonical: CanonicalValue {
        .array(
            members.map {
                ["id": $0.id.canonical, "salt": .string(Hex.encode($0.salt)), "hash": .string(Hex.encode($0.hash))]
            })
    }

    /// The members' ids.
    package var ids: [MemberId] { members.map(\.id) }

    /// Whether the code is the member's.
    package func knows(_ id: MemberId, code: SecretBytes) -> Bool {
        guard let member = members.first(where: { $0.id == id }), let hash = Self.hash(code, member.salt) else {
            return false
        }
        return zip(hash, member.hash).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// A fresh code: eight characters without those that look alike.
    package static func freshCode(random: some RandomSource) -> String {
        let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz2")
        return String(random.bytes(8).map { alphabet[Int($0 & 31)] })
    }

    private static func hash(_ code: SecretBytes, _ salt: [UInt8]) -> [UInt8]? {
        guard let cost else { return nil }
        return try? PasswordHash.key(passphrase: code, salt: salt, cost: cost).exposed
    }
}
