import ElectionModel
import Foundation
import TestSupport
import Testing
import Wording

@testable import Forms

@Suite struct OfficialFormTests {
    private static let seal = String(repeating: "dobush-seal:1:0123456789ABCDEF", count: 20)

    private static func form(kind: ElectionKind = .production, rows: Int = 3, seal: String = seal) -> OfficialForm {
        func same(_ text: String) -> LocalizedText { LocalizedText(ky: text, ru: text, en: text) }
        return OfficialForm(
            kind: kind,
            approval: LocalizedText(
                ky: "БШКнын 2025-жылдын 1-октябрындагы № 17 токтому менен бекитилген",
                ru: "Утверждено постановлением ЦИК № 17 от 1 октября 2025 года",
                en: "Approved by decision No. 17 of 1 October 2025"),
            title: LocalizedText(
                ky: "Талапкер жөнүндө корутунду", ru: "Заключение о кандидате", en: "Conclusion on a candidate"),
            number: "2025/0417", issuedAt: Timestamp(milliseconds: 1_764_460_800_000),
            sections: [
                .text(LocalizedText(ky: "Текшерүү бүттү.", ru: "Проверка окончена.", en: "The check is done.")),
                .fields([
                    (
                        name: LocalizedText(ky: "Фамилиясы, аты", ru: "Фамилия, имя", en: "Name"),
                        value: same("Төлөгөнова Бактыгүл Өмүрбек кызы")
                    )
                ]),
                .heading(LocalizedText(ky: "Талаптар", ru: "Требования", en: "Requirements")),
                .table(
                    columns: [
                        .init(LocalizedText(ky: "Талап", ru: "Требование", en: "Requirement"), share: 500),
                        .init(LocalizedText(ky: "Корутунду", ru: "Вывод", en: "Finding"), share: 500),
                    ],
                    rows: (1...rows).map { row in
                        [
                            LocalizedText(ky: "\(row)-талап", ru: "требование \(row)", en: "requirement \(row)"),
                            LocalizedText(ky: "Туура келет", ru: "Соответствует", en: "Complies"),
                        ]
                    }),
                .signatures([LocalizedText(ky: "Төрага", ru: "Председатель", en: "Chair")]),
            ], seal: seal)
    }

    @Test(
        "another maker's program reads every letter of both languages",
        .enabled(if: PaperReader.isThere, "pdftotext (package poppler-utils) is not installed"))
    func text() throws {
        let text = try PaperReader.text(of: Self.form().pdf(in: .kyrgyzRussian))
        for part in [
            "Талапкер жөнүндө корутунду", "Заключение о кандидате", "№ 2025/0417", "Төлөгөнова Бактыгүл Өмүрбек кызы",
            "Фамилиясы, аты", "Фамилия, имя", "3-талап", "требование 3", "Төрага", "Председатель", "1/1",
            "Соответствует", "№ 17 токтому",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("Finding") && !text.contains(ElectionKind.training.russian.uppercased()))
    }

    @Test(
        "the seal on the paper is read by another maker's program",
        .enabled(if: PaperReader.isThere && BarcodeReader.isThere, "poppler-utils or zbar-tools is not installed"))
    func code() throws {
        let pdf = try Self.form().pdf(in: .kyrgyzEnglish)
        #expect(try BarcodeReader.text(inPng: [UInt8](PaperReader.picture(of: pdf, page: 1))) == Self.seal)
    }

    @Test(
        "a long table goes on on the next page, and no row is lost or torn",
        .enabled(if: PaperReader.isThere, "pdftotext (package poppler-utils) is not installed"))
    func pages() throws {
        let text = try PaperReader.text(of: Self.form(rows: 60).pdf(in: .kyrgyzRussian))
        let pages = text.split(separator: "\u{0C}")
        try #require(pages.count == 3)
        for row in 1...60 {
            let places = pages.filter { page in
                page.contains("\(row)-талап") && page.contains("требование \(row)\n")
                    || page.contains("требование \(row) ")
            }
            #expect(!places.isEmpty, "row \(row)")
        }
        for (index, page) in pages.enumerated() { #expect(page.contains("\(index + 1)/3")) }
    }

    @Test(
        "a form of a training says so",
        .enabled(if: PaperReader.isThere, "pdftotext (package poppler-utils) is not installed"),
        arguments: [ElectionKind.training, .rehearsal])
    func kind(kind: ElectionKind) throws {
        let text = try PaperReader.text(of: Self.form(kind: kind).pdf(in: .kyrgyzRussian))
        #expect(text.contains(kind.russian.uppercased()) && text.contains(kind.kyrgyz.uppercased()))
    }

    @Test func `the same form gives the same file`() throws {
        #expect(try Self.form().pdf(in: .kyrgyzRussian) == Self.form().pdf(in: .kyrgyzRussian))
        #expect(try Self.form().pdf(in: .kyrgyzRussian) != Self.form(rows: 4).pdf(in: .kyrgyzRussian))
    }

    @Test func `what fits no page or no code is refused`() throws {
        #expect(throws: FormFault.tooMuch) {
            try Self.form(seal: String(repeating: "ы", count: 4000)).pdf(in: .kyrgyzRussian)
        }
    }
}
