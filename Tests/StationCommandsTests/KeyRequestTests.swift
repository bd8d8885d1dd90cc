import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

@testable import StationCommands

struct KeyRequestTests {
    private func request() throws -> KeyRequest {
        let keys = try HolderKeys(random: SeededRandom(seed: 4))
        return KeyRequest(
            election: ElectionId(unchecked: "sample-2025"), kind: .training, subject: StationId(unchecked: "1201"),
            signKey: keys.signing.verifyingKey, sealKey: keys.opening.sealingKey)
    }

    @Test("a key request has the public keys and says whose they are")
    func members() throws {
        let request = try request()
        let value = request.canonical
        #expect(value["format"] == "dobush key request v1")
        #expect(value["role"] == "station")
        #expect(value["subject"] == "1201")
        #expect(value["signKey"] == .string(Hex.encode(request.signKey.bytes)))
        #expect(try KeyRequest(canonicalBytes: request.canonicalBytes) == request)
    }

    @Test("a request of another role or format is refused", arguments: [("role", "registrar"), ("format", "x")])
    func refused(member: String, value: String) throws {
        guard case .object(var members) = try request().canonical else { return }
        members[member] = .string(value)
        #expect(throws: CanonicalError.self) { try KeyRequest(canonical: .object(members)) }
    }
}
