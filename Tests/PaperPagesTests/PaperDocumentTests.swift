import PaperPages
import TestSupport
import Testing
import Wording

@Suite struct PaperDocumentTests {
    private static let every: [PageElement] = [
        .title("Добуш: баракча"), .heading("1. Ачкыч"), .paragraph("Ң ң Ө ө Ү ү Ё ё — № 5"), .tick("Бүттү"),
        .blank("Кол"),
    ]

    @Test func `a document begins, ends and counts its objects as PDF demands`() throws {
        let bytes = try PaperDocument(Self.every, footer: "Добуш").bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("%PDF-1.7\n") && text.hasSuffix("%%EOF\n"))
        let tail = text.suffix(200)
        let start = try #require(tail.split(separator: "\n").dropLast().last.flatMap { Int($0) })
        #expect(String(decoding: bytes[start..<(start + 4)], as: UTF8.self) == "xref")
        // Every place in the table is where that object begins.
        let table = String(decoding: bytes[start...], as: UTF8.self).split(separator: "\n")
        let count = try #require(Int(table[1].split(separator: " ")[1]))
        for number in 1..<count {
            let place = try #require(Int(table[2 + number].split(separator: " ")[0]))
            #expect(String(decoding: bytes[place..<(place + 12)], as: UTF8.self).hasPrefix("\(number) 0 obj\n"))
        }
    }

    @Test func `the same elements give the same bytes`() throws {
        #expect(try PaperDocument(Self.every, footer: "a").bytes == PaperDocument(Self.every, footer: "a").bytes)
    }

    @Test func `what does not fit on a page goes to the next one`() throws {
        func pages(_ count: Int) throws -> Int {
            let lines = (0..<count).map { PageElement.tick("Кадам \($0)") }
            let text = String(decoding: try PaperDocument(lines, footer: "x").bytes, as: UTF8.self)
            return text.split(separator: "\n").count { $0.hasPrefix("<< /Type /Page ") }
        }
        #expect(try pages(1) == 1)
        #expect(try pages(60) == 2)
        #expect(try pages(200) > 3)
    }

    @Test func `a letter that the font does not have is named`() {
        #expect(throws: PaperFault.noLetter(0x4E2D)) { try PaperDocument([.paragraph("中")], footer: "") }
        #expect(throws: PaperFault.noLetter(0x1F600)) { try PaperDocument([.paragraph("😀")], footer: "") }
    }

    @Test func `faults are said in three languages`() {
        let faults = WordingCheck(technical: ["fonts-dejavu-core", "4E2D"]).faults(
            [PaperFault.noFont(path: "/x"), .noLetter(0x4E2D)], source: "PaperPages/PaperFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
