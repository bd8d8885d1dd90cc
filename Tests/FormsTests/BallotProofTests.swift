import ElectionModel
import Foundation
import TestSupport
import Testing
import Wording

@testable import Forms

@Suite struct BallotProofTests {
    private static func proof(
        candidates: Int, on sheet: BallotSheet, kind: ElectionKind = .production
    ) throws -> BallotProof {
        var forms = SampleForms()
        forms.kind = kind
        forms.names = (1...candidates).map {
            LocalizedText(ky: "Өмүрбекова Үмүт \($0)", ru: "Омурбекова Умут \($0)", en: "Umut Omurbekova \($0)")
        }
        let form = OfficialForm(
            kind: kind, approval: nil,
            title: LocalizedText(ky: "Шайлоо бюллетенинин үлгүсү", ru: "Образец бюллетеня", en: "Proof of the ballot"),
            number: SampleForms.seats.rawValue, issuedAt: Timestamp(milliseconds: 1_764_460_800_000),
            sections: [
                .fields([
                    (LocalizedText(ky: "Чүчүкулак", ru: "Жеребьёвка", en: "Draw"), Verbatim("3141592653 5897932384"))
                ]),
                .signatures([LocalizedText(ky: "Төрага", ru: "Председатель", en: "Chair")]),
            ], seal: nil)
        return BallotProof(form, ballot: try forms.ballot(), sheet: sheet)
    }

    @Test(
        "the form and the ballot are read back, on each sheet",
        .enabled(if: PaperReader.isThere, "pdftotext (package poppler-utils) is not installed"),
        arguments: [(2, BallotSheet.a5), (2, .a4), (8, .a5), (15, .a4)])
    func text(candidates: Int, sheet: BallotSheet) throws {
        let text = try PaperReader.text(
            of: BallotProof.pdf([Self.proof(candidates: candidates, on: sheet)], in: .kyrgyzRussian))
        let pages = text.split(separator: "\u{C}")
        #expect(pages.count == 2)
        for part in [
            "Шайлоо бюллетенинин үлгүсү", "Образец бюллетеня", "№ seats-3", "3141592653 5897932384", "Председатель",
        ] {
            #expect(pages[0].contains(part), "\(part)")
        }
        for number in 1...candidates {
            #expect(pages[1].contains("Өмүрбекова Үмүт \(number)") && pages[1].contains("Омурбекова Умут \(number)"))
        }
        for part in ["Баарына каршымын", "Против всех", "dobush-ballot:1:sample-2025:seats-3"] {
            #expect(pages[1].contains(part), "\(part)")
        }
        // What is not the ballot's own stays off its page.
        #expect(!pages[1].contains("3141592653"))
    }

    @Test(
        "the code of the ballot on the proof is that of the ballot",
        .enabled(if: PaperReader.isThere && BarcodeReader.isThere, "pdftoppm or zbarimg is not installed"))
    func code() throws {
        let proof = try Self.proof(candidates: 3, on: .a5)
        let pdf = try BallotProof.pdf([proof], in: .kyrgyzRussian)
        let page = try PaperReader.picture(of: pdf, page: 2, dpi: BallotSheet.dpi)
        #expect(try BarcodeReader.text(inPng: Array(page)) == proof.ballot.code)
    }

    @Test(
        "several contests are one document, and a training says so on every page",
        .enabled(if: PaperReader.isThere, "pdftotext (package poppler-utils) is not installed"))
    func several() throws {
        let proofs = try [BallotSheet.a5, .a4].map { try Self.proof(candidates: 2, on: $0, kind: .training) }
        let pages = try PaperReader.text(of: BallotProof.pdf(proofs, in: .kyrgyzRussian)).split(separator: "\u{C}")
        #expect(pages.count == 4)
        #expect(pages.allSatisfy { $0.contains(ElectionKind.training.russian.uppercased()) })
    }

    @Test func `a ballot that does not fit on its sheet has no proof`() throws {
        let proof = try Self.proof(candidates: 30, on: .a5)
        #expect(throws: FormFault.tooMuch) { try BallotProof.pdf([proof], in: .kyrgyzRussian) }
        #expect(throws: FormFault.badText) { try BallotProof.pdf([], in: .kyrgyzRussian) }
    }

    @Test func `the same proof gives the same bytes`() throws {
        let proof = try Self.proof(candidates: 4, on: .a5)
        let (first, second) = (
            try BallotProof.pdf([proof], in: .kyrgyzEnglish), try BallotProof.pdf([proof], in: .kyrgyzEnglish)
        )
        #expect(first == second)
    }
}
