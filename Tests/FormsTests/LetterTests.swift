import Foundation
import Imaging
import Testing
import Wording

@testable import Forms

@Suite struct LetterTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources").path

    /// Every letter and sign of every catalogue.
    private static func catalogueLetters() throws -> Set<Character> {
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { path in
            path.contains("/Wording/")
                && ["+Kyrgyz.swift", "+Russian.swift", "+English.swift"].contains { path.hasSuffix($0) }
        }
        try #require(files.count > 100)
        return Set(try files.flatMap { try String(contentsOfFile: "\(sources)/\($0)", encoding: .utf8) })
    }

    /// How a letter looks.
    private static func picture(_ letter: Character, isBold: Bool, _ setter: TypeSetter) throws -> [UInt8] {
        let text = try FormText(String(letter), .ky, size: 200, isBold: isBold)
        #expect(throws: Never.self, "no font has \(letter)") { try setter.height(of: text, width: 120) }
        var bitmap = try FormBitmap(width: 120, height: 120, dpi: 203)
        try setter.draw(text, x: 10, y: 10, width: 100, on: &bitmap)
        return try bitmap.image().pixels
    }

    @Test("every letter and sign of the catalogues leaves ink", arguments: [false, true])
    func shapes(isBold: Bool) throws {
        let setter = try TypeSetter(dpi: 203)
        let letters = try Self.catalogueLetters().filter { !$0.isWhitespace }
        #expect("өүңё№«»—".allSatisfy(letters.contains))
        for letter in letters {
            #expect(try Self.picture(letter, isBold: isBold, setter).contains(0), "\(letter)")
        }
    }

    @Test("no two letters of the Kyrgyz alphabet look the same", arguments: [false, true])
    func alphabet(isBold: Bool) throws {
        let setter = try TypeSetter(dpi: 203)
        let small = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
        let letters = small + small.uppercased() + "0123456789"
        let pictures = try letters.map { try Self.picture($0, isBold: isBold, setter) }
        // The capital О and the figure 0 are told apart too.
        #expect(Set(pictures).count == letters.count)
    }

    @Test func `a letter that no font has is refused and not drawn as a box`() throws {
        let setter = try TypeSetter(dpi: 203)
        let text = try FormText("Осмонов 王", .ky, size: 100)
        #expect(throws: FormFault.badText) { try setter.height(of: text, width: 500) }
    }

    @Test func `a size in points is that size on paper`() throws {
        let text = try FormText("Н", .ky, size: 720)
        for dpi in [203, 300] {
            let setter = try TypeSetter(dpi: dpi)
            var bitmap = try FormBitmap(width: 600, height: 600, dpi: dpi)
            try setter.draw(text, x: 0, y: 0, width: 600, on: &bitmap)
            let image = try bitmap.image()
            let rows = (0..<600).filter { image.pixels[$0 * 600..<($0 + 1) * 600].contains(0) }
            // A capital of DejaVu Sans is 0.729 of the size, which is an inch here.
            let expected = 0.729 * Double(dpi)
            #expect(abs(Double(rows.count) - expected) <= 2)
        }
    }

    @Test func `a long word is broken without adding to it`() throws {
        let setter = try TypeSetter(dpi: 203)
        let word = String(repeating: "ж", count: 60)
        let one = try setter.height(of: try FormText("ж", .ky, size: 100), width: 300)
        let height = try setter.height(of: try FormText(word, .ky, size: 100), width: 300)
        #expect(height >= 4 * one)
        let shorter = try setter.height(of: try FormText("жж жж", .ky, size: 100), width: 300)
        #expect(shorter == one)
    }

    @Test func `forms drawn at the same time do not disturb each other`() async throws {
        let alone = try SampleForms().receipt().bitmap(in: .kyrgyzRussian).image()
        try await withThrowingTaskGroup(of: GreyImage.self) { group in
            for _ in 0..<12 {
                group.addTask { try SampleForms().receipt().bitmap(in: .kyrgyzRussian).image() }
            }
            for try await image in group { #expect(image == alone) }
        }
    }
}
