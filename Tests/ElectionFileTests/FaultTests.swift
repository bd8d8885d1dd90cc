import ElectionFile
import Testing
import Wording

/// One change of the sample file and the one fault that it makes.
struct FaultCase: CustomTestStringConvertible {
    let piece: String
    let other: String
    /// The text at whose place the fault is reported; `nil` for the place of the change itself.
    let at: String?
    let path: String
    let problem: ElectionFileProblem

    init(_ piece: String, _ other: String, at: String? = nil, _ path: String, _ problem: ElectionFileProblem) {
        self.piece = piece
        self.other = other
        self.at = at
        self.path = path
        self.problem = problem
    }

    var testDescription: String { "\(other.debugDescription) for \(piece.debugDescription)" }
}

@Suite struct FaultTests {
    @Test(arguments: [
        FaultCase("format: 1", "format: 2", at: "2\nelection", "format", .unknownFormat("2")),
        FaultCase(
            "election: ak-suu-2027", "election: Ak_Suu", at: "Ak_Suu", "election",
            .notIdentifier("Ak_Suu", meant: "ak-suu")),
        FaultCase(
            "election: ak-suu", "election: ак-суу", at: "ак-суу", "election",
            .notIdentifier("ак-суу-2027", meant: nil)),
        FaultCase(
            "kind: training", "kind: trainning", at: "trainning", "kind",
            .notOneOf("trainning", ["production", "rehearsal", "training"], meant: "training")),
        FaultCase("title: {ky: Ак-Суу айылдык кеңеши, ", "title: {", at: "{", "title.ky", .missingField("ky")),
        FaultCase("en: North", "en: ", at: "}\n  - id: south", "districts[1].name.en", .emptyText),
        FaultCase("en: North", "en: \"\"", at: "\"\"", "districts[1].name.en", .emptyText),
        FaultCase("en: North", "en: [a]", at: "[a]", "districts[1].name.en", .notText),
        FaultCase(
            "en: North", "en: North, de: Nord", at: "de: Nord", "districts[1].name.de",
            .unknownField("de", meant: nil)),
        FaultCase("{ky: Түндүк, ru: Северный, en: North}", "North", "districts[1].name", .notFields),
        FaultCase("{ky: Түндүк, ru: Северный, en: North}", "ky:North", "districts[1].name", .noSpaceAfterColon),
    ])
    func `names and words`(item: FaultCase) throws { try check(item) }

    @Test(arguments: [
        FaultCase(
            "  voting-day: 2027-02-25", "  voting-day: 25.02.2027", at: "25.02", "calendar.voting-day",
            .notDate("25.02.2027", meant: "2027-02-25")),
        FaultCase(
            "  voting-day: 2027-02-25", "  voting-day: 2027-02-29", at: "2027-02-29", "calendar.voting-day",
            .notDate("2027-02-29", meant: nil)),
        FaultCase(
            "  results: 2027-03-10", "  results: 2027-02-10", at: "2027-02-10", "calendar.results",
            .dateOrder(field: "results", date: "2027-02-10", notBefore: "voting-day", other: "2027-02-25")),
        FaultCase(
            "to: 2027-02-24", "to: 2027-01-24", at: "2027-01-24", "calendar.campaign.to",
            .dateOrder(field: "campaign.to", date: "2027-01-24", notBefore: "campaign.from", other: "2027-02-01")),
        FaultCase(
            "  results: 2027-03-10", "  result: 2027-03-10", at: "result: ", "calendar.result",
            .unknownField("result", meant: "results")),
        FaultCase(
            "  results: 2027-03-10\n", "", at: "preliminary-list", "calendar.results", .missingField("results")),
        FaultCase(
            "campaign: {from: 2027-02-01, ", "campaign: {", at: "{to: 2027-02-24", "calendar.campaign.from",
            .missingField("from")),
        FaultCase(
            "  results: 2027-03-10", "  results: 2027-03-10\n  controlList: 2027-02-01", at: "controlList",
            "calendar.controlList", .unknownField("controlList", meant: "control-list")),
    ])
    func `the calendar`(item: FaultCase) throws { try check(item) }

    @Test(arguments: [
        FaultCase(
            "- id: south", "- id: north", at: "north\n    name: {ky: Түштүк", "districts[2].id",
            .idTwice("north", line: 13)),
        FaultCase(
            "district: south", "district: sout", at: "sout\n", "stations[2].district",
            .unknownDistrict("sout", meant: "south")),
        FaultCase(
            "id: 1002", "id: 1001", at: "1001\n    district: south", "stations[2].id", .idTwice("1001", line: 18)),
        FaultCase(
            "districts: [north, south]", "districts: [north, nort]", at: "nort]", "contests[1].districts[2]",
            .unknownDistrict("nort", meant: "north")),
        FaultCase(
            "districts: [north, south]", "districts: [north, north]", at: "north]", "contests[1].districts[2]",
            .districtTwice("north")),
        FaultCase("districts: [north, south]", "districts: []", at: "[]", "contests[1].districts", .emptyList),
        FaultCase("districts: [north, south]", "districts: every", at: "every", "contests[1].districts", .notList),
    ])
    func `references`(item: FaultCase) throws { try check(item) }

    @Test(arguments: [
        FaultCase(
            "- id: head", "- id: kenesh", at: "kenesh\n    title: {ky: Башчы", "contests[2].id",
            .idTwice("kenesh", line: 25)),
        FaultCase("{id: b,", "{id: a,", at: "a, sex: male", "contests[1].options[2].id", .idTwice("a", line: 29)),
        FaultCase(
            "seats: 3,", "seats: three,", at: "three", "contests[1].rule.seats",
            .notNumber("three", from: 1, to: 1000)),
        FaultCase("seats: 3,", "seats: 0,", at: "0, at", "contests[1].rule.seats", .notNumber("0", from: 1, to: 1000)),
        FaultCase(
            "at-most-of-one-sex: 2", "at-most-of-one-sex: 3", at: "3}", "contests[1].rule.at-most-of-one-sex",
            .notNumber("3", from: 2, to: 2)),
        FaultCase(
            "seats: 3,", "seats: 1,", at: "2}\n  - id: head", "contests[1].rule.at-most-of-one-sex",
            .capForOneSeat),
        FaultCase(
            "kind: absolute-majority", "kind: absolute-majorty", at: "absolute-majorty", "contests[2].rule.kind",
            .notOneOf(
                "absolute-majorty", ["most-votes", "absolute-majority", "proportional"], meant: "absolute-majority")),
        FaultCase("      kind: absolute-majority\n", "", at: "basis", "contests[2].rule.kind", .missingField("kind")),
        FaultCase("basis: 5", "basis: 6", at: "6\n", "contests[2].rule.basis", .unknownLine("6", meant: nil)),
        FaultCase(
            "basis: 5", "basis: vote", at: "vote\n", "contests[2].rule.basis",
            .unknownLine("vote", meant: nil)),
        FaultCase(
            "basis: 5", "basis: 5\n      seats: 2", at: "2\nform", "contests[2].rule.seats",
            .notNumber("2", from: 1, to: 1)),
        FaultCase(
            "basis: 5", "basis: 5\n      method: d-hondt", at: "method", "contests[2].rule.method",
            .unknownField("method", meant: nil)),
        FaultCase("sex: female, ", "", at: "{id: a", "contests[1].options[1].sex", .sexMissing),
        FaultCase(
            "sex: female", "sex: f", at: "f, name", "contests[1].options[1].sex",
            .notOneOf("f", ["female", "male"], meant: nil)),
        FaultCase(
            "{id: d,", "{id: d, sex: male,", at: "male, name: {ky: Г", "contests[2].options[1].sex",
            .sexNotWanted),
        FaultCase(
            "{id: c, sex: male,", "{id: c, against-all: true,", at: "true, name: {ky: Баарына",
            "contests[1].options[4].against-all", .againstAllTwice),
        FaultCase(
            "against-all: true", "against-all: yes", at: "yes", "contests[1].options[4].against-all",
            .notTruth("yes")),
        FaultCase(
            "districts: all\n    options:", "districts: all\n    Options:", at: "Options",
            "contests[2].Options", .unknownField("Options", meant: "options")),
    ])
    func `contests`(item: FaultCase) throws { try check(item) }

    @Test(arguments: [
        FaultCase("{id: 5, source", "{id: votes, source", at: "votes, source", "form.lines[5].id", .reservedLine),
        FaultCase(
            "{id: 5, source", "{id: 4, source", at: "4, source: counted, text: {ky: Урнада", "form.lines[5].id",
            .idTwice("4", line: 48)),
        FaultCase(
            "source: spoiled", "source: counted", at: "- {id: 1, source", "form.lines",
            .sourceMissing("spoiled")),
        FaultCase("source: counted", "source: issued", at: "- {id: 1, source", "form.lines", .sourceTwice("issued")),
        FaultCase(
            "source: listed", "source: list", at: "list,", "form.lines[1].source",
            .notOneOf("list", ["listed", "issued", "issued-at-home", "spoiled", "counted"], meant: "listed")),
        FaultCase("holds: 5 <= 2", "holds: 5 < 2", at: "5 < 2", "form.equations[2].holds", .notEquation("5 < 2")),
        FaultCase(
            "holds: 5 <= 2", "holds: 5 = 2 = 1", at: "5 = 2", "form.equations[2].holds",
            .notEquation("5 = 2 = 1")),
        FaultCase(
            "holds: 5 <= 2", "holds: 5 <= 2 +", at: "5 <= 2 +", "form.equations[2].holds",
            .notEquation("5 <= 2 +")),
        FaultCase(
            "holds: 5 <= 2", "holds: 5 <= 2 + voters", at: "5 <= 2", "form.equations[2].holds",
            .unknownLine("voters", meant: nil)),
        FaultCase(
            "{id: urn,", "{id: papers,", at: "papers, holds: 5 <=", "form.equations[2].id",
            .idTwice("papers", line: 51)),
    ])
    func `the form`(item: FaultCase) throws { try check(item) }

    /// Whether a change makes the fault that it should, at its place and under its path.
    private func check(_ item: FaultCase) throws {
        let text = try SampleFile.changed(item.piece, to: item.other)
        let faults = SampleFile.faults(text)
        let place = try SampleFile.place(of: item.at ?? item.other, in: text)
        let found = try #require(
            faults.first { $0.problem == item.problem }, "\(faults.map { $0.text(in: .en) })")
        #expect(found.path == item.path)
        #expect((found.line, found.column) == place, "\(found.text(in: .en)), expected \(place)")
        #expect(found.file == nil)
        for language in Language.allCases { #expect(found.text(in: language).contains(item.path)) }
    }

    @Test func `all faults are found at once, in the order of the file`() throws {
        var text = try SampleFile.changed("voting-day: 2027-02-25", to: "voting-day: soon")
        for (piece, other) in [
            ("district: south", "district: west"), ("seats: 3", "seat: 3"), ("source: listed", "source: lists"),
        ] {
            text = text.replacing(piece, with: other)
        }
        let faults = SampleFile.faults(text)
        #expect(
            faults.map(\.path) == [
                "calendar.voting-day", "stations[2].district", "contests[1].rule.seat",
                "form.lines[1].source",
            ])
        #expect(faults.map(\.line) == faults.map(\.line).sorted())
    }

    @Test func `a broken list does not make faults of those who refer to it`() throws {
        let text = try SampleFile.changed("- id: south", to: "- id: South!")
        #expect(SampleFile.faults(text).map(\.path) == ["districts[2].id"])
    }

    @Test func `an empty file, a number and a list are no election`() {
        #expect(SampleFile.faults("").map(\.problem) == [.empty])
        #expect(SampleFile.faults("# nothing\n").map(\.problem) == [.empty])
        #expect(SampleFile.faults("12").map(\.problem) == [.notFields])
        #expect(SampleFile.faults("- a\n- b\n").map(\.problem) == [.notFields])
        #expect(
            SampleFile.faults("{}").map(\.path).sorted() == [
                "calendar", "contests", "districts", "election", "form", "format", "kind", "stations", "title",
            ])
    }

    @Test func `faults are a fault of use, said in three languages, a line each`() throws {
        let text = try SampleFile.changed("seats: 3", to: "seats: x").replacing("district: south", with: "district: x")
        let error = #expect(throws: ElectionFileFaults.self) { try SampleFile.read(text) }
        let fault: any Fault = try #require(error)
        #expect(fault.nature == .misuse)
        #expect(fault.english.split(separator: "\n").count == 2)
        #expect(fault.russian.hasPrefix("строка 22, символ 15, stations[2].district: "))
        #expect(fault.kyrgyz.hasPrefix("сап 22, белги 15, stations[2].district: "))
    }
}
