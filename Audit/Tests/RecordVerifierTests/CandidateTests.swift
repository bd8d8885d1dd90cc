import Testing

@testable import RecordVerifier

/// Candidates' registration, turnout and lists of firmware, entry by entry.
@Suite struct CandidateTests {
    /// An audit of the vectors' ledger that has seen genesis.
    private func audit() throws -> ElectionAudit {
        let source = try LedgerFolder(path: Vectors.ledger)
        var audit = ElectionAudit(folder: source, findings: Findings(), expectedFingerprint: nil)
        let bytes = try source.read("tile/entries/000.p/17", atMost: EntryBundle.byteLimit)
        let bundle = EntryBundle(firstEntry: 0, path: "", bytes: bytes, count: 17)
        let range = try #require(bundle.ranges.first)
        audit.take(PreparedEntry(bytes, range, leaf: .ofLeaf(bytes[range]), keys: nil), at: Place(entry: 0))
        return audit
    }

    private let commitment = JsonValue.string(String(repeating: "ab", count: 32))

    private func application(_ number: Int64, _ contest: String) -> JsonValue {
        .object(of: [
            "commitment": commitment, "contest": .string(contest), "number": .integer(number), "v": .integer(1),
        ])
    }

    @Test func anApplicationIsNumberedConcludedOnAndThenDecidedOn() throws {
        var audit = try audit()
        let contest = try #require(audit.definition?.contests.first?.id)
        let (commitment, good) = (commitment, application(1, contest))
        func conclusion(_ number: Int64) -> JsonValue {
            .object(of: [
                "application": .integer(number), "commitment": commitment, "replaces": .null, "v": .integer(1),
            ])
        }
        func decision(_ number: Int64) -> JsonValue {
            .object(of: [
                "application": .integer(number), "commitment": commitment, "registered": .bool(true), "v": .integer(1),
            ])
        }
        #expect(throws: FormProblem.self) { try audit.conclude(conclusion(1)) }
        try audit.apply(application: good)
        #expect(throws: FormProblem.self) { try audit.register(decision(1)) }
        try audit.conclude(conclusion(1))
        try audit.register(decision(1))
        #expect(throws: FormProblem.self) { try audit.apply(application: application(3, contest)) }
        #expect(throws: FormProblem.self) { try audit.apply(application: application(3, "nothing")) }
        #expect(throws: FormProblem.self) { try audit.conclude(conclusion(9)) }
    }

    @Test func turnoutGrowsByTenOrMore() throws {
        var audit = try audit()
        let units = try #require(audit.genesis?.units)
        func turnout(_ counts: [(String, Int64)], _ time: Int64) -> JsonValue {
            .object(of: [
                "counts": .array(
                    counts.map { .object(of: ["issued": .integer($0.1), "station": .string($0.0)]) }),
                "time": .integer(time), "v": .integer(1),
            ])
        }
        try audit.count(turnout: turnout([(units[0], 12), (units[1], 10)], 50), at: 60)
        try audit.count(turnout: turnout([(units[0], 12), (units[1], 20)], 60), at: 60)
        let wrong: [(counts: [(String, Int64)], time: Int64)] = [
            ([(units[0], 21)], 60), ([(units[0], 11)], 60), ([], 60), ([("s-9", 30)], 60),
            ([(units[1], 40), (units[0], 40)], 60), ([(units[0], 90)], 59), ([(units[0], 90)], 61),
        ]
        for (counts, time) in wrong {
            var copy = audit
            #expect(throws: FormProblem.self) { try copy.count(turnout: turnout(counts, time), at: 60) }
        }
    }

    @Test func firmwareAscendsWithWholeMeasurements() throws {
        func list(_ firmware: [(Int64, Int)]) -> JsonValue {
            .object(of: [
                "firmware": .array(
                    firmware.map {
                        .object(of: [
                            "measurement": .string(String(repeating: "a", count: $0.1)), "version": .integer($0.0),
                        ])
                    }),
                "v": .integer(1),
            ])
        }
        try ElectionAudit.check(firmware: list([(0, 128), (7, 128)]))
        let wrong: [[(Int64, Int)]] = [
            [], [(7, 128), (7, 128)], [(8, 128), (7, 128)], [(7, 126)], [(-1, 128)], (0...64).map { ($0, 128) },
        ]
        for firmware in wrong {
            #expect(throws: FormProblem.self) { try ElectionAudit.check(firmware: list(firmware)) }
        }
    }
}
