import ElectionModel
import Imaging
import TestSupport
import Testing
import Wording

@testable import Forms

@Suite struct BallotTests {
    /// Runs of black dots in a column of dots, as rows where they begin and end.
    private static func runs(_ image: GreyImage, x: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for y in 0...image.height {
            let isBlack = y < image.height && image.pixels[y * image.width + x] == 0
            if isBlack, start == nil { start = y }
            if !isBlack, let begun = start {
                runs.append(begun..<y)
                start = nil
            }
        }
        return runs
    }

    @Test("all ballots of a contest are the same dot for dot", arguments: FormLanguages.allCases, BallotSheet.allCases)
    func same(languages: FormLanguages, sheet: BallotSheet) throws {
        let first = try SampleForms().ballot().bitmap(on: sheet, in: languages).image()
        let second = try SampleForms().ballot().bitmap(on: sheet, in: languages).image()
        #expect(first == second)
        #expect(first.dpi == 300)
        #expect(first.width == (sheet == .a5 ? 1748 : 2480) && first.height == (sheet == .a5 ? 2480 : 3508))
    }

    @Test func `ballots of contests, kinds, languages and orders differ`() throws {
        var other = SampleForms()
        other.names.reverse()
        var training = SampleForms()
        training.kind = .training
        let images = [
            try SampleForms().ballot().bitmap(on: .a5, in: .kyrgyzRussian).image(),
            try SampleForms().ballot().bitmap(on: .a5, in: .kyrgyzEnglish).image(),
            try SampleForms().ballot(SampleForms.president).bitmap(on: .a5, in: .kyrgyzRussian).image(),
            try other.ballot().bitmap(on: .a5, in: .kyrgyzRussian).image(),
            try training.ballot().bitmap(on: .a5, in: .kyrgyzRussian).image(),
        ]
        #expect(Set(images.map(\.pixels)).count == images.count)
    }

    @Test func `every option has a field of the same height and the same square`() throws {
        var forms = SampleForms()
        forms.names.append(
            LocalizedText(ky: SampleForms.longName.full, ru: SampleForms.longName.full, en: "A"))
        let image = try forms.ballot().bitmap(on: .a4, in: .kyrgyzRussian).image()
        // The left edge of the table, and a column through the squares.
        let edge = image.width * 100 / 2100 + 1
        let table = try #require(Self.runs(image, x: edge).max { $0.count < $1.count })
        let through = image.width - image.width * 170 / 2100
        let lines = Self.runs(image, x: through).filter { table.overlaps($0) }
        // Border, then two sides of a square and a border for each of five options.
        try #require(lines.count == 1 + 3 * 5)
        let borders = stride(from: 0, through: 15, by: 3).map { lines[$0].lowerBound }
        let fields = zip(borders.dropFirst(), borders).map { $0 - $1 }
        #expect(Set(fields).count == 1)
        let squares = (0..<5).map {
            (lines[3 * $0 + 1].lowerBound - borders[$0], lines[3 * $0 + 2].lowerBound - borders[$0])
        }
        #expect(squares.allSatisfy { $0 == squares[0] })
        let millimetres = Double(squares[0].1 - squares[0].0) / 300 * 25.4
        #expect((6.5...8.5).contains(millimetres))
    }

    @Test("the edges are empty, as printers need it", arguments: BallotSheet.allCases)
    func margins(sheet: BallotSheet) throws {
        var forms = SampleForms()
        forms.kind = .training
        let image = try forms.ballot().bitmap(on: sheet, in: .kyrgyzRussian).image()
        let margin = 118 - 1
        let outside = image.pixels.indices.filter { index in
            let (x, y) = (index % image.width, index / image.width)
            return image.pixels[index] == 0
                && !((margin..<image.width - margin).contains(x) && (margin..<image.height - margin).contains(y))
        }
        #expect(outside.isEmpty)
    }

    @Test(
        "another program reads the code, which names the contest and nobody",
        .enabled(if: BarcodeReader.isThere, "zbarimg (package zbar-tools) is not installed"))
    func code() throws {
        let ballot = try SampleForms().ballot()
        let png = try ballot.bitmap(on: .a5, in: .kyrgyzRussian).image().png()
        #expect(try BarcodeReader.text(inPng: png) == ballot.code)
        #expect(ballot.code == "dobush-ballot:1:sample-2025:seats-3")
    }

    @Test func `a ballot of several districts does not tell whose it is`() throws {
        #expect(try SampleForms().ballot(SampleForms.president).district == nil)
        #expect(try SampleForms().ballot().district?.english == "District № 3")
        #expect(Ballot(SampleForms().definition, contest: ContestId(unchecked: "mayor")) == nil)
    }

    @Test func `sixteen candidates with names of two lines go on A4, and no more than fit`() throws {
        var forms = SampleForms()
        forms.names = (0..<16).map { number in
            LocalizedText(ky: "Төлөгөнова Бактыгүл \(number)", ru: "Тологонова Бактыгуль \(number)", en: "B \(number)")
        }
        let ballot = try forms.ballot().bitmap(on: .a4, in: .kyrgyzRussian)
        #expect(ballot.height == 3508)
        #expect(throws: FormFault.tooMuch) { try forms.ballot().bitmap(on: .a5, in: .kyrgyzRussian).image() }
        forms.names += forms.names
        #expect(throws: FormFault.tooMuch) { try forms.ballot().bitmap(on: .a4, in: .kyrgyzRussian).image() }
    }

    @Test(
        "a name with characters that cannot be seen or printed is refused",
        arguments: ["", "a\nb", "a\u{0}b", "\u{202E}Осмонов", "Осмонов\u{200D}", "王", "Осмонов \u{1FAE0}", "\u{E000}"])
    func badNames(name: String) throws {
        var forms = SampleForms()
        forms.names[0] = LocalizedText(ky: name, ru: "Осмонов", en: "Osmonov")
        #expect(throws: FormFault.badText) { try forms.ballot().bitmap(on: .a4, in: .kyrgyzRussian).image() }
    }
}
