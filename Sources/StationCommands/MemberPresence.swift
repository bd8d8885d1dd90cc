import ElectionModel
import Sodium
import StationDesk

/// A member and the code that proves their presence.
struct MemberPresence: Sendable, CanonicalCodable {
    let id: MemberId
    let code: SecretBytes

    init(id: MemberId, code: SecretBytes) {
        self.id = id
        self.code = code
    }

    init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id")
        code = SecretBytes(Array(try canonical.string("code").utf8))
    }

    /// With the code in clear: on the way to the daemon only.
    var canonical: CanonicalValue {
        ["id": id.canonical, "code": .string(String(decoding: code.exposed, as: UTF8.self))]
    }
}
