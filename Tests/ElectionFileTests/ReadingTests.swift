import ElectionFile
import ElectionModel
import Testing
import Wording

@Suite struct ReadingTests {
    @Test func `a file says what it says`() throws {
        let definition = try SampleFile.read(SampleFile.text)
        #expect(definition.election.rawValue == "ak-suu-2027")
        #expect(definition.kind == .training)
        #expect(definition.title.ky == "Ак-Суу айылдык кеңеши")
        #expect(definition.calendar.votingDay == CivilDate(year: 2027, month: 2, day: 25))
        #expect(definition.calendar.campaign?.to == CivilDate(year: 2027, month: 2, day: 24))
        #expect(definition.calendar.corrections == nil)
        #expect(definition.districts.map(\.id.rawValue) == ["north", "south"])
        #expect(definition.stations.map(\.id.rawValue) == ["1001", "1002"])
        #expect(definition.stations[1].district.rawValue == "south")
        #expect(definition.contests[0].rule == .plurality(PluralityRule(seats: 3, oneSexAtMost: 2)))
        #expect(definition.contests[0].options.map(\.sex) == [.female, .male, .male, nil])
        #expect(definition.contests[0].options.map(\.againstAll) == [false, false, false, true])
        #expect(definition.contests[1].rule == .majority(MajorityRule(basis: "5")))
        #expect(definition.contests[1].districts.map(\.rawValue) == ["north", "south"])
        #expect(definition.form.lines.map(\.source) == [.listed, .issued, .spoiled, .counted, .counted])
        #expect(definition.form.equations[0].right == ["4", "votes"])
        #expect(definition.form.equations[1].relation == .atMost)
    }

    @Test func `what is read is signed in its canonical form`() throws {
        let definition = try SampleFile.read(SampleFile.text)
        #expect(try ElectionDefinition(canonicalBytes: definition.canonicalBytes) == definition)
        #expect(definition.canonical.text.contains(#""sex":"female""#))
    }

    @Test(arguments: ["no", "yes", "on", "null", "1e5", "0x1f", "012", "12:30:45", "2027-01-01", "~", "1_000"])
    func `a text is what stands there, whatever YAML would make of it`(text: String) throws {
        let changed = try SampleFile.changed("en: North", to: "en: \(text)")
        #expect(try SampleFile.read(changed).districts[0].name.en == text)
    }

    @Test(arguments: ["no", "true", "1e5", "012", "2027-01-01"])
    func `identifiers that YAML knows otherwise come back from what is written`(text: String) throws {
        let changed = SampleFile.text.replacing("north", with: text)
        let definition = try SampleFile.read(changed)
        #expect(definition.districts[0].id.rawValue == text)
        #expect(try SampleFile.read(ElectionFileWriter.text(definition, in: .en)) == definition)
    }

    @Test(arguments: [("7%", 70), ("0.5%", 5), ("7.0 %", 70), ("50‰", 50), ("100%", 1000), ("0%", 0)])
    func `shares are written with their unit`(text: String, perMille: Int) throws {
        let changed = try SampleFile.changed(
            "kind: absolute-majority\n",
            to: "kind: proportional\n      seats: 21\n      method: d-hondt\n      threshold: \(text)\n")
        let rule = try SampleFile.read(changed).contests[1].rule
        #expect(rule == .proportional(ProportionalRule(seats: 21, method: .dHondt, threshold: perMille, basis: "5")))
    }

    @Test func `Windows line ends and a byte order mark change nothing`() throws {
        let windows = "\u{FEFF}" + SampleFile.text.replacing("\n", with: "\r\n")
        #expect(try SampleFile.read(windows) == SampleFile.read(SampleFile.text))
    }

    @Test(arguments: Language.allCases, ElectionTemplate.allCases)
    func `templates are read back as they were written, in every language of comments`(
        language: Language, template: ElectionTemplate
    ) throws {
        let day = try #require(CivilDate(iso: "2027-01-24"))
        let definition = template.definition(votingDay: day)
        let text = ElectionFileWriter.text(definition, in: language)
        #expect(SampleFile.faults(text) == [])
        #expect(try SampleFile.read(text) == definition)
        #expect(text.contains("# "))
    }

    @Test func `what was read from a file is read back from what is written`() throws {
        let definition = try SampleFile.read(SampleFile.text)
        #expect(try SampleFile.read(ElectionFileWriter.text(definition, in: .ru)) == definition)
    }

    @Test func `names with quotation marks, backslashes and colons are read back`() throws {
        let changed = try SampleFile.changed("en: North", to: #"en: "The \"North\": a \\ b # c""#)
        let definition = try SampleFile.read(changed)
        #expect(definition.districts[0].name.en == #"The "North": a \ b # c"#)
        #expect(try SampleFile.read(ElectionFileWriter.text(definition, in: .en)) == definition)
    }

    @Test func `a sum may be empty`() throws {
        let changed = try SampleFile.changed("holds: 5 <= 2", to: "holds: 4 <= -")
        let definition = try SampleFile.read(changed)
        #expect(definition.form.equations[1].right == [])
        #expect(try SampleFile.read(ElectionFileWriter.text(definition, in: .en)) == definition)
    }
}
