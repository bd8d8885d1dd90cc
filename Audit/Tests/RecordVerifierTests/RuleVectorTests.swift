import Testing

@testable import RecordVerifier

/// The vectors of revocations, corrections, contests' rules and whole histories.
@Suite struct RuleVectorTests {
    struct Revocations: Decodable {
        struct Item: Decodable {
            let name: String
            let good: Bool
            let revocation: AnyJson
        }
        let roots: AnyJson
        let cases: [Item]
    }

    @Test func revocationsAreGoodOrNot() throws {
        let vectors = try Vectors.read("revocations.json", as: Revocations.self)
        let roots = try RootKeys(vectors.roots.value)
        #expect(vectors.cases.count > 40)
        for item in vectors.cases {
            let revocation = try? Revocation(item.revocation.value)
            let isGood = revocation.map { $0.weakness(under: roots) == nil } ?? false
            #expect(isGood == item.good, "\(item.name)")
        }
    }

    struct Deltas: Decodable {
        struct Delta: Decodable {
            let number: Int64
            let voters: Int64
        }
        struct Snapshot: Decodable {
            let manifest: String
            let voters: Int64
            let deltas: [Delta]
        }
        struct Item: Decodable {
            let name: String
            let breaks: [String]
            let `protocol`: AnyJson
        }
        let submitter: String
        let snapshots: [String: Snapshot]
        let cases: [Item]
    }

    struct Definitions: Decodable {
        struct Item: Decodable {
            let name: String
            let good: Bool
            let at: String
            let value: AnyJson
        }
        let definition: AnyJson
        let cases: [Item]
    }

    /// The station's snapshot with its corrections, as a ledger would know it.
    private func issued(_ station: String, _ snapshot: Deltas.Snapshot) throws -> IssuedSnapshot {
        var issued = IssuedSnapshot(
            try SnapshotIssue(
                .object(of: [
                    "listVersion": .string(Digest.zero.hex), "manifest": .string(snapshot.manifest), "number": 1,
                    "station": .string(station), "v": 1, "voters": .integer(snapshot.voters),
                ])))
        for delta in snapshot.deltas {
            issued.correct(
                try SnapshotDelta(
                    .object(of: [
                        "delta": .string(Digest.zero.hex), "number": .integer(delta.number),
                        "snapshot": .string(snapshot.manifest), "station": .string(station), "v": 1,
                        "voters": .integer(delta.voters),
                    ])))
        }
        return issued
    }

    @Test func listedVotersAreThoseOfTheCorrectionNamed() throws {
        let definition = try ElectionDefinition(
            Vectors.read("protocols.json", as: VectorTests.Protocols.self).definition.value)
        let vectors = try Vectors.read("deltas.json", as: Deltas.self)
        for item in vectors.cases {
            let filed = try StationProtocol(item.protocol.value)
            let snapshot = try #require(vectors.snapshots[filed.station])
            let rules = ProtocolRules(
                definition: definition, subjects: [vectors.submitter],
                snapshot: try issued(filed.station, snapshot), previous: nil)
            #expect(Set(rules.faults(filed).map(\.rule.rawValue)) == Set(item.breaks), "\(item.name)")
        }
    }

    @Test func definitionsAreGoodOrNot() throws {
        let vectors = try Vectors.read("definitions.json", as: Definitions.self)
        let base = vectors.definition.value
        #expect(throws: Never.self) { try ElectionDefinition(base) }
        for item in vectors.cases {
            let definition = base.setting(item.at, item.value.value)
            #expect(((try? ElectionDefinition(definition)) != nil) == item.good, "\(item.name)")
        }
    }

    struct Outcomes: Decodable {
        struct District: Decodable {
            let votes: [Int64]
            let line: Int64
        }
        struct Item: Decodable {
            let name: String
            let rule: AnyJson
            let options: [AnyJson]
            let districts: [District]
            let outcome: AnyJson
        }
        let cases: [Item]
    }

    @Test func votesDecideAsTheRuleSays() throws {
        let vectors = try Vectors.read("outcomes.json", as: Outcomes.self)
        #expect(vectors.cases.count > 250)
        for item in vectors.cases {
            let rule = try ContestRule(item.rule.value, item.name)
            let options = try item.options.map { try Contest.Choice($0.value, item.name, asksForSex: rule.asksForSex) }
            let districts = item.districts.map { district in
                VoteCount(
                    votes: district.votes,
                    basis: rule.basis == ProtocolForm.votes ? district.votes.reduce(0, +) : district.line)
            }
            let total = VoteCount(
                votes: options.indices.map { option in districts.map { $0.votes[option] }.reduce(0, +) },
                basis: districts.map(\.basis).reduce(0, +))
            let outcome = OutcomeReckoning(options: options, total: total, districts: districts).outcome(rule)
            #expect(outcome == (try ElectionOutcome(item.outcome.value)), "\(item.name)")
            #expect(outcome.json.canonicalBytes() == item.outcome.value.canonicalBytes(), "\(item.name)")
        }
    }

    struct Histories: Decodable {
        struct Item: Decodable {
            let name: String
            let fails: [String]
            let prefix: Int
            let entries: [String]
        }
        let ledger: String
        let cases: [Item]
    }

    @Test(arguments: [("histories.json", 100, 33), ("ballots.json", 50, 29)])
    func historiesBreakAtTheirLastEntryOrNotAtAll(name: String, least: Int, size: Int) throws {
        let vectors = try Vectors.read(name, as: Histories.self)
        #expect(vectors.cases.count > least)
        let folder = try LedgerFolder(path: Vectors.folder + "/" + vectors.ledger)
        let bytes = try folder.read("tile/entries/000.p/\(size)", atMost: EntryBundle.byteLimit)
        let base = EntryBundle(firstEntry: 0, path: "", bytes: bytes, count: size)
        for item in vectors.cases {
            let findings = Findings()
            var audit = ElectionAudit(folder: folder, findings: findings, expectedFingerprint: nil)
            let entries =
                base.ranges.prefix(item.prefix).map { Array(base.bytes[$0]) } + item.entries.map { Array($0.utf8) }
            for (number, entry) in entries.enumerated() {
                let prepared = PreparedEntry(entry, entry.indices, leaf: .ofLeaf(entry), keys: nil)
                audit.take(prepared, at: Place(path: "", entry: number, offset: 0))
            }
            let failed = CheckName.allCases.filter { findings.state($0).verdict != .pass }
            #expect(failed.map(\.rawValue) == item.fails, "\(item.name): \(failed.map { findings.state($0) })")
            let places = failed.flatMap { findings.state($0).findings.map(\.place.entry) }
            #expect(places.allSatisfy { $0 == entries.count - 1 }, "\(item.name)")
        }
    }
}
