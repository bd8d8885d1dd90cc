import ElectionFile
import ElectionModel
import Testing
import Wording

@Suite struct IdentificationTests {
    private static func file(_ fields: [String]) -> String {
        "\(SampleFile.text)\nidentification:\n" + fields.map { "  \($0)\n" }.joined()
    }

    @Test func `who says nothing about fingers gets the standard, written out`() throws {
        let definition = try SampleFile.read(SampleFile.text)
        #expect(definition.identification == .standard)
        let written = ElectionFileWriter.text(definition, in: .en)
        #expect(written.contains("\n  visit-one-in: 1000 ") && written.contains("\n  presentation-attack: \"off\" "))
    }

    @Test func `every figure is taken from the file`() throws {
        let policy = IdentificationPolicy(
            visitOneIn: 5000, firstFingerOneIn: 80_000, attempts: 6, attemptsBeforeFallback: 3, proposalOneIn: 100_000,
            proposals: 2, expectedFallbacks: 25, presentationAttack: .advise)
        let text = Self.file([
            "visit-one-in: 5000", "first-finger-one-in: 80000", "attempts: 6", "attempts-before-fallback: 3",
            "proposal-one-in: 100000", "proposals: 2", "expected-fallbacks: 2.5%", "presentation-attack: advise",
        ])
        let definition = try SampleFile.read(text)
        #expect(definition.identification == policy)
        for language in Language.allCases {
            let written = ElectionFileWriter.text(definition, in: language)
            #expect(try SampleFile.read(written) == definition)
        }
    }

    @Test func `what is left out fits what is there`() throws {
        let strict = try SampleFile.read(Self.file(["visit-one-in: 20000"])).identification
        #expect(strict.firstFingerOneIn == 200_000 && strict.attempts == 4)
        let short = try SampleFile.read(Self.file(["attempts: 2", "attempts-before-fallback: 1"])).identification
        #expect(short.attempts == 2 && short.attemptsBeforeFallback == 1)
    }

    static let faults: [([String], String, ElectionFileProblem)] = [
        (["visit-one-in: 99"], "visit-one-in", .notNumber("99", from: 100, to: 100_000)),
        (["visit-one-in: 1/1000"], "visit-one-in", .notNumber("1/1000", from: 100, to: 100_000)),
        (
            ["visit-one-in: 2000", "first-finger-one-in: 3999"], "first-finger-one-in",
            .notNumber("3999", from: 4000, to: 100_000_000)
        ),
        (["attempts: 1"], "attempts", .notNumber("1", from: 2, to: 10)),
        (["attempts: 3", "attempts-before-fallback: 4"], "attempts-before-fallback", .notNumber("4", from: 1, to: 3)),
        (["proposal-one-in: 9999"], "proposal-one-in", .notNumber("9999", from: 10_000, to: 100_000_000)),
        (["proposals: 0"], "proposals", .notNumber("0", from: 1, to: 10)),
        (["expected-fallbacks: 5"], "expected-fallbacks", .notShare("5")),
        (["expected-fallbacks: 50.1%"], "expected-fallbacks", .shareTooLarge("50.1%", limit: "50%")),
        (
            ["presentation-attack: advice"], "presentation-attack",
            .notOneOf("advice", ["off", "advise"], meant: "advise")
        ),
        (["threshold: 5"], "threshold", .unknownField("threshold", meant: nil)),
    ]

    @Test(arguments: faults)
    func `a figure out of its range is a fault with the range`(
        fields: [String], field: String, problem: ElectionFileProblem
    ) {
        let found = SampleFile.faults(Self.file(fields))
        #expect(found.map(\.problem) == [problem])
        #expect(found.map(\.path) == ["identification.\(field)"])
    }

    @Test func `a figure that cannot be read does not make faults of those that hang on it`() {
        let found = SampleFile.faults(Self.file(["visit-one-in: many", "first-finger-one-in: 10000"]))
        #expect(found.map(\.path) == ["identification.visit-one-in"])
    }
}
