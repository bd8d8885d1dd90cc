import ElectionModel
import Ledger
import TestSupport
import Testing
import Wording

@testable import CentralCommands

/// What the commands say that bring the ledger to the network.
@Suite struct NetworkWordsTests {
    private static let time = SampleElection.start

    private static func network() throws -> [NetworkWords] {
        let fault: PolicyFault
        do throws(PolicyFault) {
            _ = try LedgerPolicy(bytes: [])
            return []
        } catch {
            fault = error
        }
        return [
            .serveAbstract, .serveDiscussion, .publicHelp, .listenHelp, .submissionsHelp, .assetsHelp, .ownLedgerOnly,
            .noAddress("here"), .noPage(folder: "Web/ledger"),
            .serving(address: "http://127.0.0.1:8080/", hasPage: true),
            .serving(address: "http://127.0.0.1:8080/", hasPage: false), .statusAbstract, .statusDiscussion, .log,
            .logKey, .entries, .rootHash, .lastEntry, .published, .ago(time, seconds: 21), .witness("w1"),
            .cosigned(time), .notCosigned, .noPolicy, .quorumMet, .quorumMissed(has: 2), .badCheckpoint, .watchAbstract,
            .watchDiscussion, .sourceHelp, .keyHelp, .keyValue, .memoryHelp, .everyHelp, .onceHelp, .wrongInterval,
            .noKey, .cosignAbstract, .cosignDiscussion, .noWitnesses(file: "witnesses"),
            .policyFault(file: "witnesses", fault), .cosignedBy(["w1", "w2"], size: 3), .stampAbstract,
            .stampDiscussion,
            .questionHelp, .replyHelp, .stampUrlHelp, .authorityHelp, .oneWayToStamp, .stampPhase(.keys),
            .authorityMissing,
            .asked(file: "checkpoint.tsq"), .stamped(time, file: "final.tsr"),
        ]
    }

    private static let witness: [WitnessWords] = [
        .group, .groupDiscussion, .folderHelp, .key, .noWitness(folder: "w"), .newAbstract, .newDiscussion, .nameHelp,
        .logHelp, .wrongName, .noLogs, .otherName("w1"), .made("w1+00000000+AAAA"), .serveAbstract, .serveDiscussion,
        .serving(name: "w1", address: "http://127.0.0.1:8081"),
    ]

    private static let serve: [ServeWords] = [
        .group, .groupDiscussion, .candidatesAbstract, .candidatesDiscussion, .deskHelp, .publicHelp, .noPages,
        .desk(address: "http://127.0.0.1:8081/"), .everybody(address: "http://127.0.0.1:8082/"), .asksRegisters,
        .asksNobody, .exchangeAbstract, .exchangeDiscussion,
        .provider(address: "http://127.0.0.1:8083/", client: "central-server/GOV/70000900/commission"),
    ]

    private static let acts: [ActWords] = [
        .group, .groupDiscussion, .documentHelp, .kyrgyzHelp, .russianHelp, .englishHelp, .question, .decisionAbstract,
        .decisionDiscussion, .recountHelp, .recountValue, .noUnit("1209/mayor"), .auditAbstract, .auditDiscussion,
        .missedAbstract, .missedDiscussion, .nobodyMissing, .turnoutAbstract, .turnoutDiscussion, .countsHelp,
        .timeHelp,
        .badCount(line: 3), .firmwareAbstract, .firmwareDiscussion, .imagesHelp, .listHelp, .badList,
    ]

    private static let technical: Set<String> = [
        "ledger", "public", "POST", "submit", "HTTP", "TLS", "http", "https", "Web", "HOST", "PORT", "here", "w1", "w2",
        "witness", "witnesses", "memory", "final", "tsr", "tsq", "checkpoint", "PEM", "example", "kg", "watch", "KEY",
        "status", "C2SP", "tlog-policy", "tlog-witness", "add-checkpoint", "new", "LOG_KEY", "w",
        "2025-11-30T00", "00Z", "AAAA", "keys",
    ]

    @Test func `everything that is said of the network has its sentence in each language`() throws {
        var found = WordingCheck(
            fragments: Set(
                ["serving", "ago", "witness", "cosigned", "asked", "stamped"]
                    + [
                        NetworkWords.log, .logKey, .entries, .rootHash, .lastEntry, .published, .notCosigned, .keyValue,
                    ].map(\.english)),
            alike: ["Журнал"], technical: Self.technical
        ).faults(try Self.network(), source: "CentralCommands/Wording/NetworkWords.swift")
        found += WordingCheck(
            fragments: Set(["made", WitnessWords.key.english]), technical: Self.technical
        ).faults(Self.witness, source: "CentralCommands/Wording/WitnessWords.swift")
        found += WordingCheck(
            fragments: [ActWords.recountValue.english],
            technical: Self.technical.union(["mayor", "2027-04-11T12", "2027-04-11T12:00"])
        ).faults(Self.acts, source: "CentralCommands/Wording/ActWords.swift")
        found += WordingCheck(
            fragments: ["desk", "everybody", "provider"],
            technical: Self.technical.union([
                "desk", "candidates", "assets", "client", "exchange", "connection", "json", "SOAP", "REST", "wsdl",
                "openapi", "yaml", "GOV", "commission", "central-server",
            ])
        ).faults(Self.serve, source: "CentralCommands/Wording/ServeWords.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
