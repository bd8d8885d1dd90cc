import ElectionModel
import Foundation
import Testing

extension ElectionTests {
    /// What the commission publishes by word of its own, by the real program.
    @Suite struct ElectionActTests {
        @Test func `a decision is published with its document, and what does not fit is refused`() async throws {
            let election = try await ElectionFixture()
            let document = try election.write("decision.pdf", "No. 12")
            let titles = ["--title-ky", "№ 12 чечим", "--title-ru", "Решение № 12", "--title-en", "Decision No. 12"]
            let decision = ["act", "decision", "--document", document] + titles
            #expect(try await election.answer(decision + ["--dry-run"])["seq"] == .null)
            #expect(try await election.answer(["ledger", "status"])["size"] == 1)
            #expect(try await election.answer(decision)["seq"] == 1)
            // Said again it is the same statement.
            #expect(try await election.answer(decision)["seq"] == 1)
            let blobs = "\(election.folder)/ledger/public/blobs/sha256"
            let kept = try FileManager.default.contentsOfDirectory(atPath: blobs).map { "\(blobs)/\($0)" }
            #expect(kept.contains { (try? String(contentsOfFile: $0, encoding: .utf8)) == "No. 12" })

            let early = try await election.commission(decision + ["--recount", "1201/mayor"])
            #expect(early.code == 6, "\(early.complaints)")
            #expect(try await election.commission(decision + ["--recount", "1209/mayor"]).code == 3)
            let report = ["act", "audit", "--document", document] + titles
            #expect(try await election.commission(report).code == 6)
            // This training has no witnesses, and nobody votes yet.
            #expect(try await election.commission(["act", "quorum-missed"]).code == 5)
            let counts = try election.write("counts.csv", "1201,340\n1202,12\n")
            let turnout = ["act", "turnout", counts, "--time", "2026-01-01T12:00"]
            #expect(try await election.commission(turnout).code == 6)
            try election.write("counts.csv", "1201;340\n")
            #expect(try await election.commission(turnout).code == 6)
            let image = try election.write("unit.firmware", "DBFW")
            let firmware = ["act", "firmware", image, "--out", "\(election.folder)/firmware-list.json"]
            // Neither a firmware, nor a list of nothing.
            #expect(try await election.commission(firmware).code == 6)
            if ElectionProgram.hasVerifier { #expect(try await election.verdict().code == 0) }
        }
    }
}
