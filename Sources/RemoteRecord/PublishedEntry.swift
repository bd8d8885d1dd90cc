import ElectionModel
import Sodium
import Trust

/// An entry of a ledger as whoever trusts nobody reads it (`Audit/RECORD.md`, section 3): of any type, its body apart.
struct PublishedEntry: Sendable {
    let seq: Int
    let prevHash: String
    let type: String
    let role: Role
    let keyId: KeyId
    let time: Timestamp
    /// What it says, or where that lies.
    let body: Body
    let idem: String
    let election: ElectionId
    let signature: [UInt8]

    enum Body: Sendable {
        case inline(CanonicalValue)
        /// SHA-256 in hex.
        case blob(String)
    }

    /// Reads the canonical bytes of an entry.
    ///
    /// - Throws: `CanonicalError`.
    init(_ bytes: [UInt8]) throws(CanonicalError) {
        let value = try CanonicalValue.parseCanonical(bytes)
        guard try value.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try value.value("election")
        seq = try value.int("seq")
        prevHash = try value.digest("prevHash")
        type = try value.string("type")
        role = try value.raw("role")
        keyId = try value.raw("keyId")
        time = try value.value("time")
        idem = try value.string("idem")
        let common: Set = ["election", "idem", "keyId", "prevHash", "role", "seq", "sig", "time", "type", "v"]
        if value["body"] != nil {
            try value.check(members: common.union(["body"]))
            body = .inline(try value.object("body"))
        } else {
            try value.check(members: common.union(["bodySha256", "size"]))
            body = .blob(try value.digest("bodySha256"))
        }
        signature = try value.signature()
    }

    /// What the submitter signed, without the context.
    func content(of body: CanonicalValue) -> [UInt8] {
        Array("\(election)\n\(type)\n\(Hex.encode(SHA256.hash(body.encoded())))\n\(idem)\n".utf8)
    }
}
