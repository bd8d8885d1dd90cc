import Testing

@testable import RecordVerifier

/// Codes of papers about candidates, against the vectors' ledger.
@Suite struct PaperTests {
    struct Papers: Decodable {
        struct Item: Decodable {
            let name: String
            let outcome: String
            let entry: Int?
            let code: String
            let paper: String?
            let salt: String?
        }
        let ledger: String
        let cases: [Item]
    }

    @Test func papersCountOrAreOutdatedOrRefused() throws {
        let vectors = try Vectors.read("papers.json", as: Papers.self)
        #expect(vectors.cases.count > 40)
        let report = try LedgerVerifier.verify(folder: Vectors.folder + "/" + vectors.ledger)
        let verifier = try #require(PaperVerifier(report), "\(report.text(colour: false))")
        for item in vectors.cases {
            let paper = item.paper.flatMap { paper in
                item.salt.map { (bytes: Array(paper.utf8), salt: Array($0.utf8)) }
            }
            switch verifier.finding(Array(item.code.utf8), paper: paper) {
            case .good(let lines, let entry):
                #expect(item.outcome == "good" && item.entry == entry, "\(item.name)")
                #expect(lines.contains { $0.contains("Осмонова Асел") }, "\(item.name)")
            case .outdated(_, let entry):
                #expect(item.outcome == "outdated" && item.entry == entry, "\(item.name)")
            case .refused(let reason):
                #expect(item.outcome == "refused" && item.entry == nil && !reason.isEmpty, "\(item.name): \(reason)")
            }
        }
    }

    @Test func aLedgerThatDoesNotHoldProvesNothingAboutPapers() throws {
        var ledger = try ForgedLedger()
        ledger.set(3, "time", 1)
        #expect(PaperVerifier(try ledger.verify()) == nil)
    }
}
