import ElectionModel
import TestSupport
import Testing

@testable import XRoad

@Suite struct EvidenceArchiveTests {
    let folder = TemporaryFolder()

    private func archive() -> EvidenceArchive {
        EvidenceArchive(folder: "\(folder.path)/evidence", verifier: EvidenceVerifier(trust: EvidenceVectorTests.maker))
    }

    @Test func `what is no container is kept too, and flagged`() throws {
        let archive = archive()
        #expect(try archive.names() == [])
        let (name, report) = try archive.keep([1, 2, 3], id: "6f1e", at: Timestamp(milliseconds: 5))
        #expect(report.faults == [.notContainer])
        #expect(try archive.names() == [name] && archive.container(name) == [1, 2, 3])
        let note = try CanonicalValue.parse(Vectors.bytes("\(folder.path)/evidence/\(name).json"))
        #expect(note["verified"] == false && note["id"] == "6f1e" && note["fetchedAt"] == 5)
    }

    @Test(.enabled(if: Vectors.has("xroad/asic-verifier/valid-signed-message.asice"), "the data folder is not there"))
    func `keeping a container twice keeps one`() throws {
        let archive = archive()
        let bytes = try Sample.container("valid-signed-message")
        let first = try archive.keep(bytes, id: "6f1e", at: Timestamp(milliseconds: 5))
        let second = try archive.keep(bytes, id: "6f1e", at: Timestamp(milliseconds: 6))
        #expect(first.report.isVerified && first.name == second.name)
        #expect(try archive.names() == [first.name])
    }
}
