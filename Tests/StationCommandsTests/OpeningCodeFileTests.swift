import Console
import ElectionModel
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot
import Wording

@testable import StationCommands

@Suite struct OpeningCodeFileTests {
    let fixture: TerminalFixture

    init() throws { fixture = try TerminalFixture() }

    private func release(
        of list: VerifiedSnapshot, by subject: String = "commission", role: Role = .commission,
        key: String? = nil
    ) throws -> OpeningRelease {
        OpeningRelease(
            of: list.manifest, code: fixture.code(list.manifest.number), created: fixture.clock.now(),
            certificate: try fixture.sample.certificate(role, subject),
            key: try #require(fixture.sample.keys[key ?? subject]))
    }

    private func code(
        in bytes: [UInt8], for list: VerifiedSnapshot
    ) throws -> OpeningCode {
        let path = try fixture.file("code", bytes)
        return try OpeningCodeFile(path: path, roots: fixture.settings.roots).code(for: list)
    }

    private func complaint(_ bytes: [UInt8], _ list: VerifiedSnapshot) -> Complaint? {
        #expect(throws: Complaint.self) { _ = try code(in: bytes, for: list) }
    }

    @Test func `a typed code and a released one are the same`() async throws {
        let list = try await fixture.imported()
        let typed = try code(in: Array("\(fixture.code().text.lowercased())\n".utf8), for: list)
        #expect(typed.text == fixture.code().text)
        #expect(try code(in: try release(of: list).canonicalBytes, for: list).text == fixture.code().text)
    }

    @Test func `a release is for its own list, whole, and signed by the commission`() async throws {
        let list = try await fixture.imported()
        let good = try release(of: list).canonicalBytes
        #expect(complaint(good.dropLast(2) + [UInt8(ascii: "}")], list)?.nature == .unsound)
        let registrar = try release(of: list, by: "registrar", role: .registrar)
        #expect(complaint(registrar.canonicalBytes, list)?.nature == .denied)
        #expect(complaint(try release(of: list, key: "registrar").canonicalBytes, list)?.nature == .denied)

        let other = try await fixture.imported(2)
        #expect(complaint(good, other)?.nature == .conflict)
    }
}
