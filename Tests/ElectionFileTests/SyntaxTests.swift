import ElectionFile
import ElectionModel
import Testing
import Wording

@Suite struct SyntaxTests {
    @Test(arguments: [
        ("kind: training", "\tkind: training", 4, ElectionFileProblem.syntax(.tab)),
        ("kind: training", "kind: a: b", 4, .syntax(.colonInText)),
        ("kind: training", "kind: @home", 4, .syntax(.badStart("@"))),
        ("kind: training", "kind training", 4, .syntax(.colonMissing)),
        ("kind: training", " kind: training", 4, .syntax(.colonInText)),
        ("kind: training", "kind: \"training", 4, .syntax(.quotes)),
        ("kind: training", "kind: 'training", 4, .syntax(.quotes)),
        ("en: North}", "en:}", 14, .noSpaceAfterColon),
        ("kind: training", "kind: \"trai\\qning\"", 4, .syntax(.escape)),
        ("en: Kenesh}", "en: Kenesh", 26, .syntax(.brackets)),
        ("  final-list: 2027", " final-list: 2027", 8, .syntax(.indentation)),
        ("kind: training", "kind: &a training", 4, .anchor),
        ("kind: training", "kind: *a", 4, .anchor),
        ("kind: training", "kind: &a training\nother: *a", 4, .anchor),
        ("kind: training", "kind: !new training", 4, .tag),
        ("kind: training", "kind: !!binary training", 4, .tag),
        ("districts: [north, south]", "districts: !!set [north, south]", 27, .tag),
        ("kind: training", "kind: training\nkind: training", 5, .fieldTwice("kind")),
        ("{id: b, sex: male,", "{id: b, sex: male, sex: male,", 30, .fieldTwice("sex")),
        ("kind: training", "kind: training\n---\na: b", 5, .severalDocuments),
        ("kind: training", "kind: tr\u{7}aining", 4, .controlCharacter(7)),
        ("kind: training", "kind: tr\u{202E}aining", 4, .controlCharacter(0x202E)),
        ("kind: training", "kind: tr\u{2028}aining", 4, .controlCharacter(0x2028)),
        ("kind: training", "kind: [[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]", 4, .tooDeep),
        ("kind: training", "? [kind]\n: training", 4, .notText),
    ])
    func `what cannot be read at all is explained at its line`(
        piece: String, other: String, line: Int, problem: ElectionFileProblem
    ) throws {
        let faults = SampleFile.faults(try SampleFile.changed(piece, to: other))
        #expect(faults.map(\.problem) == [problem], "\(faults.map { $0.text(in: .en) })")
        #expect(faults.map(\.line) == [line])
    }

    @Test func `bytes that are no UTF-8 are reported where they are`() {
        var bytes = Array(SampleFile.text.utf8)
        guard let format = bytes.firstIndex(of: 0x0A) else { return }
        bytes[format + 3] = 0xFF
        let faults = #expect(throws: ElectionFileFaults.self) { try ElectionFileReader.read(bytes) { _ in [] } }
        #expect(faults?.faults.map(\.problem) == [.notUTF8])
        #expect(faults?.faults.map(\.line) == [2])
    }

    @Test func `a file has a largest size`() {
        let bytes = [UInt8](repeating: 0x23, count: ElectionFileReader.largestFile + 1)
        let faults = #expect(throws: ElectionFileFaults.self) { try ElectionFileReader.read(bytes) { _ in [] } }
        #expect(faults?.faults.map(\.problem) == [.tooLarge(mebibytes: 4)])
    }

    @Test(.timeLimit(.minutes(1)), arguments: [1000, 100_000])
    func `nesting without end is refused, however it is written`(depth: Int) {
        for unit in ["[", "{a: ", "- ", "? ", "[a: "] {
            let faults = SampleFile.faults(String(repeating: unit, count: depth))
            #expect(faults.count == 1, "\(unit)")
        }
        let steps = (0..<min(depth, 1500)).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(SampleFile.faults(steps).map(\.problem) == [.tooDeep])
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["[*%, *%]", "{? [*%, *%] : 1}"])
    func `aliases of aliases do not blow up`(level: String) {
        var text = "a0: &a0 x\n"
        for number in 1..<40 {
            text += "a\(number): &a\(number) \(level.replacing("%", with: "a\(number - 1)"))\n"
        }
        #expect(SampleFile.faults(text).map(\.problem) == [.anchor])
    }

    @Test func `signs of YAML may stand in comments and inside texts`() throws {
        let stars = String(repeating: " # *note &name !tag *** a: \"b\n", count: 30)
        let changed = try SampleFile.changed("en: North", to: "en: North & South! * 5")
        #expect(try SampleFile.read(stars + changed).districts[0].name.en == "North & South! * 5")
    }
}
