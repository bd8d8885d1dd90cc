import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

struct KeyRequestTests {
    private func request(_ role: Role = .station, _ subject: String = "1201") throws -> KeyRequest {
        let keys = try HolderKeys(random: SeededRandom(seed: 4))
        return KeyRequest(
            election: ElectionId(unchecked: "sample-2025"), kind: .training, role: role,
            subject: TerminalId(unchecked: subject), signKey: keys.signing.verifyingKey,
            sealKey: keys.opening.sealingKey)
    }

    @Test func `a key request has the public keys and says whose they are`() throws {
        let request = try request()
        let value = request.canonical
        #expect(value["format"] == "dobush key request v1")
        #expect(value["role"] == "station")
        #expect(value["subject"] == "1201")
        #expect(value["signKey"] == .string(Hex.encode(request.signKey.bytes)))
        #expect(try KeyRequest(canonicalBytes: request.canonicalBytes) == request)
    }

    @Test(arguments: Role.allCases)
    func `holders of every role may ask`(role: Role) throws {
        let request = try request(role, "holder-1")
        #expect(try KeyRequest(canonicalBytes: request.canonicalBytes) == request)
        #expect(request.keyId == KeyId(request.signKey))
    }

    @Test(arguments: [
        ("role", "root"), ("format", "x"), ("subject", "../1201"), ("subject", ""), ("signKey", "00"), ("kind", "real"),
    ])
    func `what is no key request is refused`(member: String, value: String) throws {
        guard case .object(var members) = try request().canonical else { return }
        members[member] = .string(value)
        #expect(throws: CanonicalError.self) { try KeyRequest(canonical: .object(members)) }
    }

    @Test func `the setup for stations names the election and its roots`() throws {
        let sample = try SampleElection()
        let setup = ElectionSetup(
            election: sample.definition.election, kind: sample.definition.kind, roots: sample.roots)
        #expect(setup.canonical["format"] == "dobush setup v1")
        #expect(try ElectionSetup(canonicalBytes: setup.canonicalBytes) == setup)
        guard case .object(var members) = setup.canonical else { return }
        members["format"] = "dobush setup v2"
        #expect(throws: CanonicalError.self) { try ElectionSetup(canonical: .object(members)) }
    }
}
