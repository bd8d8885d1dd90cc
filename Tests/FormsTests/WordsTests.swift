import ElectionModel
import TestSupport
import Testing

@testable import Forms

@Suite struct WordsTests {
    @Test func `what is printed is complete in every language`() {
        let samples: [FormWords] = [
            .notReal(.training), .receipt, .copy(number: 2), .listNumber, .ballots, .handIn, .ballot, .markOne,
            .sameCode, .selfTest, .selfTestNote,
        ]
        let headings: [FormWords] = [.receipt, .listNumber, .ballots, .ballot, .selfTest]
        let faults = WordingCheck(fragments: Set(["notReal", "copy"] + headings.map(\.english))).faults(
            samples, source: "Forms/FormWords.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `faults say what to do in every language`() {
        let forms: [FormFault] = [.noFonts, .badText, .tooMuch, .memory]
        let stock: [StockRefusal] = [.noBlanks, .notNow, .usedNumber, .notIssued, .badCount]
        let troubles = PrinterTrouble.allCases
        let fragments = forms.map(\.english) + stock.map(\.english) + troubles.map(\.english)
        let check = WordingCheck(fragments: Set(fragments), technical: ["fonts-dejavu-core"])
        let faults =
            check.faults(forms, source: "Forms/FormFault.swift")
            + check.faults(stock, source: "Forms/Stock/StockRefusal.swift")
            + check.faults(troubles, source: "Forms/Printing/PrinterTrouble.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
