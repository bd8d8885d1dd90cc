import TestSupport
import Testing
import Wording

@testable import CentralCommands

/// What the commands of the exchange say.
@Suite struct ExchangeWordsTests {
    private static let words: [ExchangeWords] = [
        .group, .groupDiscussion, .noConnection(file: "connection.json"), .badConnection(file: "connection.json"),
        .noServices(folder: "services"), .noService("zags"), .noTrust(file: "verificationconf"), .servicesAbstract,
        .servicesDiscussion, .identifier, .wants, .basis, .purpose, .callAbstract, .callDiscussion, .serviceHelp,
        .caseHelp, .userHelp, .valuesHelp, .testHelp, .callDryRunHelp, .wrongCase("x"), .wrongUser("x"), .noCase("7"),
        .noValues(file: "v.json"), .wrongValues(wanted: ["pin"]), .wrongValue(name: "pin"), .askValue(name: "pin"),
        .wouldAsk(service: "zags", number: "7"), .nothingLeft, .nobody, .proven, .notProven, .noEvidenceYet,
        .evidenceGroup, .verifyAbstract, .verifyDiscussion, .containersHelp, .trustHelp, .judged(good: 1, all: 2),
        .exchangeId, .signer, .stampedAt, .statusAbstract, .statusDiscussion, .statusCaseHelp, .nothingAsked,
        .answeredColumn, .failedColumn, .provenColumn, .notProvenColumn, .waitingColumn, .cases(3),
    ]

    @Test func `everything that is said of the exchange has its sentence in each language`() {
        let found = WordingCheck(
            fragments: Set(
                ["askValue"]
                    + [
                        ExchangeWords.identifier, .wants, .basis, .purpose, .exchangeId, .signer, .stampedAt,
                        .answeredColumn, .failedColumn, .provenColumn, .notProvenColumn, .waitingColumn,
                    ].map(\.english)),
            technical: [
                "exchange", "connection", "json", "server", "client", "https", "services", "zags", "verificationconf",
                "civil-registry", "application-7", "KG", "KG-op1", "pin", "x", "v", "evidence", "verify",
                "connection.json",
                "v.json",
            ]
        ).faults(Self.words, source: "CentralCommands/Wording/ExchangeWords.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
