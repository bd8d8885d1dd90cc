import Testing
import Wording

@testable import IdentityDocuments

@Suite struct MrzTextTests {
    @Test func `a scanner's line ends and spaces do not matter`() throws {
        let lines = SampleCard().lines
        let text = try MrzText(scanned: lines.joined(separator: "\n"))
        for scanned in [
            lines.joined(separator: "\r\n") + "\r", "\n\n" + lines.joined(separator: "\n\n") + "\n", lines.joined(),
            lines.map { "  \($0)\t" }.joined(separator: "\n"),
        ] {
            #expect(try MrzText(scanned: scanned) == text)
        }
        #expect(text.text == lines.joined(separator: "\n"))
    }

    @Test func `a scanner under a Russian layout is read`() throws {
        let text = SampleCard().text
        let typed = KeyboardLayout.swapped(text)
        #expect(typed.contains("ЩЫЬЩТЩМ") && typed.contains("Б"))
        #expect(try MrzText(scanned: typed).text == text)
    }

    @Test(
        "what is no zone is refused with its place",
        arguments: [
            ("", MrzFault.lines(count: 0)), ("A\nB", .lines(count: 2)), ("A\nB\nC\nD", .lines(count: 4)),
            ("A\nB\nC", .length(line: 1, characters: 1)),
        ])
    func shapes(scanned: String, fault: MrzFault) {
        #expect(throws: fault) { try MrzText(scanned: scanned) }
    }

    @Test("characters that no card has are refused", arguments: ["a", " ", "-", "Ä", "é", "\u{1F600}", "«"])
    func characters(character: String) {
        var lines = SampleCard().lines
        lines[1] = lines[1].prefix(12) + character + lines[1].dropFirst(13)
        #expect(throws: MrzFault.character(line: 2, place: 13)) {
            try MrzText(scanned: lines.joined(separator: "\n"))
        }
    }
}
