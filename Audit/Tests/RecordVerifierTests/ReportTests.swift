import Testing

@testable import RecordVerifier

@Suite struct ReportTests {
    /// A ledger whose names try to steer the terminal, and whose checks fail.
    private func hostileReport() throws -> VerificationReport {
        var ledger = try ForgedLedger()
        let name = "Aigul\u{1B}[2J\u{202E}" + String(repeating: " Асанова選挙", count: 20)
        ledger.definition = ledger.definition.setting("contests/0/options/0/name/en", .string(name))
            .setting("contests/0/title/en", .string(name))
        ledger.set(16, "body/contest", "senate")
        return try ledger.verify()
    }

    @Test func linesFitEightyColumns() throws {
        for report in [try LedgerVerifier.verify(folder: Vectors.ledger), try hostileReport()] {
            let text = report.text(colour: false)
            for line in text.split(separator: "\n") {
                #expect(TerminalText.columnCount(String(line)) <= 80, "\(line)")
            }
        }
    }

    @Test func namesCannotSteerTheTerminal() throws {
        let text = try hostileReport().text(colour: false)
        #expect(text.contains("Aigul?[2J?"))
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" })
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test func colourIsAddedOnlyWhenWanted() throws {
        let report = try LedgerVerifier.verify(folder: Vectors.ledger)
        #expect(!report.text(colour: false).contains("\u{1B}"))
        #expect(report.text(colour: true).contains("\u{1B}[32m✓ PASS\u{1B}[0m"))
        #expect(report.text(colour: false, onlyVerdict: true) == "✓ PASS: every check holds.\n")
    }

    @Test func everyCheckIsToldInItsOrder() throws {
        let json = try LedgerVerifier.verify(folder: Vectors.ledger).json
        let value = try CanonicalParser.parse(Array(json.utf8.dropLast()))
        for (index, check) in CheckName.allCases.enumerated() {
            #expect(value.at("checks/\(index)/name")?.text == check.rawValue)
            #expect(value.at("checks/\(index)/verdict")?.text == "pass")
        }
        #expect(value.at("verdict")?.text == "pass")
        #expect(value.at("size")?.number == 17)
        #expect(value.at("contests/0/outcome/elected/0")?.text == "asanova")
        #expect(value.at("contests/0/votes/1/value")?.number == 63)
    }

    @Test(arguments: [(1, 3, "33.33 %"), (0, 7, "0.00 %"), (7, 7, "100.00 %"), (1, 1000, "0.10 %"), (0, 0, "–")])
    func sharesAreRoundedDown(_ part: Int64, _ whole: Int64, _ text: String) {
        #expect(VerificationReport.share(part, of: whole) == text)
    }

    @Test func findingsAreKeptInBoundedNumber() {
        let findings = Findings()
        for number in 0..<1000 { findings.fail(.entries, Place(entry: number), "wrong") }
        #expect(findings.state(.entries).findings.count == CheckState.limit)
        #expect(findings.state(.entries).further == 1000 - CheckState.limit)
    }
}
