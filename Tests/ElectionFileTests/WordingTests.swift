import ElectionFile
import TestSupport
import Testing
import Wording

@Suite struct WordingTests {
    private static let problems: [ElectionFileProblem] =
        [
            .tooLarge(mebibytes: 4), .notUTF8, .controlCharacter(7), .empty, .severalDocuments, .tooDeep, .anchor, .tag,
            .fieldTwice("a"), .notFields, .noSpaceAfterColon, .notList, .notText, .unknownField("a", meant: "b"),
            .unknownField("a", meant: nil), .missingField("a"), .emptyText, .emptyList, .textTooLong(limit: 300),
            .unknownFormat("2"), .notIdentifier("A", meant: "a"), .notNumber("x", from: 1, to: 3),
            .notNumber("x", from: 1, to: 1), .notTruth("yes"), .notDate("x", meant: nil), .notShare("7"),
            .shareTooLarge("60%", limit: "50%"),
            .notOneOf("x", ["a", "b"], meant: nil), .idTwice("a", line: 3), .unknownDistrict("a", meant: nil),
            .districtTwice("a"), .unknownLine("a", meant: nil),
            .dateOrder(field: "a", date: "2027-01-01", notBefore: "b", other: "2027-01-02"), .notEquation("x"),
            .reservedLine, .sourceMissing("issued"), .sourceTwice("issued"), .capForOneSeat, .sexMissing, .sexNotWanted,
            .againstAllTwice, .fileName("a"), .fileUnreadable("a"), .tableSemicolons,
            .tableColumnMissing("a"), .tableColumnUnknown("a", meant: nil), .tableColumnTwice("a"),
            .tableFields(found: 4, wanted: 5), .tableQuotes, .refused("x"),
        ]
        + troubles.map { .syntax($0) }

    private static let troubles: [SyntaxTrouble] = [
        .tab, .colonInText, .badStart("@"), .indentation, .quotes, .brackets, .colonMissing, .escape, .other("x"),
    ]

    @Test(arguments: problems)
    func `every sentence has three languages of its own, without a full stop or a capital at its ends`(
        problem: ElectionFileProblem
    ) {
        let sentences = [problem.kyrgyz, problem.russian, problem.english]
        #expect(Set(sentences).count == 3)
        #expect(sentences.allSatisfy { $0.count > 6 && $0.last != "." })
        #expect(problem.english.unicodeScalars.allSatisfy { $0.isASCII || "‰".unicodeScalars.contains($0) })
    }

    @Test func `every case has a sample, and no sentence mixes scripts or speaks English`() {
        let check = WordingCheck(
            fragments: Set(Self.problems.flatMap { [$0.kyrgyz, $0.russian, $0.english] }),
            technical: [
                "YAML", "true", "false", "id", "district", "sex", "female", "male", "at-most-of-one-sex", "votes",
                "issued", "MiB", "yes",
            ])
        let faults =
            check.faults(Self.problems, source: "ElectionFile/ElectionFileProblem.swift")
            + check.faults(Self.troubles, source: "ElectionFile/SyntaxTrouble.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `a suggestion is a question in each language`() {
        let problem = ElectionFileProblem.unknownField("seat", meant: "seats")
        #expect(problem.english == "there is no field \"seat\" here; did you mean \"seats\"?")
        #expect(problem.russian.hasSuffix("может быть, вы имели в виду «seats»?"))
        #expect(problem.kyrgyz.contains("«seats»"))
    }
}
