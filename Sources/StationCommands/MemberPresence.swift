import ElectionModel
import StationDesk

/// A member and the code that proves their presence, on the way to the daemon.
struct MemberPresence: Hashable, Sendable, CanonicalCodable {
    let id: MemberId
    let code: String

    init(id: MemberId, code: String) {
        self.id = id
        self.code = code
    }

    init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id")
        code = try canonical.string("code")
    }

    var canonical: CanonicalValue { ["id": id.canonical, "code": .string(code)] }
}
