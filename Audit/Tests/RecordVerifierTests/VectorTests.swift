import Testing

@testable import RecordVerifier

@Suite struct VectorTests {
    struct Canonical: Decodable {
        struct Item: Decodable {
            let name: String
            let hex: String
            let sha256: String?
        }
        let good: [Item]
        let bad: [Item]
    }

    @Test func canonicalJsonIsReadAndWrittenBackAsItIs() throws {
        for item in try Vectors.read("canonical.json", as: Canonical.self).good {
            let bytes = try #require(Hex.bytes(item.hex.utf8))
            #expect(try CanonicalParser.parse(bytes).canonicalBytes() == bytes, "\(item.name)")
            #expect(Digest.of(bytes).hex == item.sha256, "\(item.name)")
        }
    }

    @Test func everyOtherSpellingIsRefused() throws {
        for item in try Vectors.read("canonical.json", as: Canonical.self).bad {
            let bytes = try #require(Hex.bytes(item.hex.utf8))
            #expect(throws: JsonProblem.self, "\(item.name)") { try CanonicalParser.parse(bytes) }
        }
    }

    struct Keys: Decodable {
        struct Item: Decodable {
            let label: String
            let seed: String
            let `public`: String
            let keyId: String
        }
        struct Bad: Decodable {
            let name: String
            let `public`: String
        }
        let keys: [Item]
        let badKeys: [Bad]
        let roots: AnyJson
        let rootsFingerprint: String
    }

    @Test func keysHaveTheirIdsAndRootsTheirFingerprint() throws {
        let vectors = try Vectors.read("keys.json", as: Keys.self)
        for item in vectors.keys {
            let key = try #require(SigningKey(Hex.bytes(item.public.utf8) ?? []))
            #expect(key.keyId == item.keyId)
            #expect(TestKey(seed: try #require(Hex.bytes(item.seed.utf8))).publicKey == key.bytes)
        }
        #expect(try RootKeys(vectors.roots.value).fingerprint.hex == vectors.rootsFingerprint)
    }

    @Test func keysThatAnyoneCouldSignWithAreRefused() throws {
        for item in try Vectors.read("keys.json", as: Keys.self).badKeys {
            #expect(SigningKey(Hex.bytes(item.public.utf8) ?? []) == nil, "\(item.name)")
        }
    }

    struct Certificates: Decodable {
        struct Item: Decodable {
            let name: String
            let good: Bool
            let certificate: AnyJson
        }
        let roots: AnyJson
        let cases: [Item]
    }

    @Test func certificatesAreGoodOrNot() throws {
        let vectors = try Vectors.read("certificates.json", as: Certificates.self)
        let roots = try RootKeys(vectors.roots.value)
        for item in vectors.cases {
            let certificate = try? RoleCertificate(item.certificate.value)
            let isGood = certificate.map { $0.weakness(under: roots) == nil } ?? false
            #expect(isGood == item.good, "\(item.name)")
        }
    }

    struct Entries: Decodable {
        struct Good: Decodable {
            let seq: Int64
            let sha256: String
            let leafHash: String
            let bodySha256: String
            let signedText: String
            let `public`: String
        }
        struct Bad: Decodable {
            let name: String
            let entry: String
        }
        let good: [Good]
        let bad: [Bad]
    }

    @Test func entriesAreReadHashedAndVerified() throws {
        let vectors = try Vectors.read("entries.json", as: Entries.self)
        let bytes = try LedgerFolder(path: Vectors.ledger).read("tile/entries/000.p/17", atMost: EntryBundle.byteLimit)
        let bundle = EntryBundle(firstEntry: 0, path: "", bytes: bytes, count: 17)
        #expect(bundle.problem == nil)
        #expect(bundle.ranges.count == vectors.good.count)
        for (range, item) in zip(bundle.ranges, vectors.good) {
            let raw = Array(bytes[range])
            let entry = try LedgerEntry(raw)
            let key = try #require(SigningKey(Hex.bytes(item.public.utf8) ?? []))
            #expect(entry.seq == item.seq)
            #expect(Digest.of(raw).hex == item.sha256)
            #expect(Digest.ofLeaf(raw).hex == item.leafHash)
            #expect(entry.bodyHash.hex == item.bodySha256)
            #expect(entry.signedText == Array(item.signedText.utf8))
            #expect(key.verifies(entry.signature, over: entry.signedText))
        }
    }

    @Test func entriesOfAnotherFormAreRefused() throws {
        for item in try Vectors.read("entries.json", as: Entries.self).bad {
            #expect(throws: EntryProblem.self, "\(item.name)") { try LedgerEntry(Array(item.entry.utf8)) }
        }
    }

    struct Notes: Decodable {
        struct Item: Decodable {
            let name: String
            let good: Bool
            let noteHex: String
        }
        let name: String
        let `public`: String
        let id: String
        let cases: [Item]
    }

    @Test func checkpointsAreGoodOrNot() throws {
        let vectors = try Vectors.read("notes.json", as: Notes.self)
        let key = try #require(SigningKey(Hex.bytes(vectors.public.utf8) ?? []))
        let signer = NoteSigner(name: vectors.name, key: key)
        #expect(Hex.text(of: signer.id) == vectors.id)
        for item in vectors.cases {
            let bytes = try #require(Hex.bytes(item.noteHex.utf8))
            let isGood = (try? Checkpoint(bytes).note.verify(signer)) != nil
            #expect(isGood == item.good, "\(item.name)")
        }
    }

    struct Merkle: Decodable {
        struct Tree: Decodable {
            let size: Int
            let root: String
        }
        struct Path: Decodable {
            let level: AnyJson
            let number: Int
            let width: Int
            let path: String
        }
        let trees: [Tree]
        let paths: [Path]
    }

    @Test func treesOfEverySizeHaveTheirRoots() throws {
        var tree = CompactRange()
        for item in try Vectors.read("merkle.json", as: Merkle.self).trees {
            while tree.size < item.size { tree.append(.ofLeaf(Array(String(tree.size).utf8))) }
            #expect(tree.root.hex == item.root, "size \(item.size)")
        }
    }

    @Test func tilesLieWhereTheyShould() throws {
        for item in try Vectors.read("merkle.json", as: Merkle.self).paths {
            let isBundle = item.level.value.text == "entries"
            let tile = isBundle ? TilePath(entries: item.number) : TilePath(level: 0, number: item.number)
            #expect(tile.path(width: item.width) == item.path)
        }
    }

    struct Protocols: Decodable {
        struct Snapshot: Decodable {
            let manifest: String
            let voters: Int64
        }
        struct Item: Decodable {
            let name: String
            let breaks: [String]
            let previous: Int64?
            let `protocol`: AnyJson
        }
        let definition: AnyJson
        let formSha256: String
        let submitter: String
        let snapshots: [String: Snapshot]
        let cases: [Item]
    }

    @Test func protocolsBreakExactlyTheRulesTheyShould() throws {
        let vectors = try Vectors.read("protocols.json", as: Protocols.self)
        let definition = try ElectionDefinition(vectors.definition.value)
        #expect(definition.form.hash.hex == vectors.formSha256)
        for item in vectors.cases {
            guard let filed = try? StationProtocol(item.protocol.value) else {
                #expect(item.breaks == ["shape"], "\(item.name)")
                continue
            }
            // A snapshot of the station that the protocol names, as the ledger would know it.
            let issue = vectors.snapshots[filed.station].map {
                JsonValue.object(of: [
                    "listVersion": .string(Digest.zero.hex), "manifest": .string($0.manifest), "number": 1,
                    "station": .string(filed.station), "v": 1, "voters": .integer($0.voters),
                ])
            }
            let rules = ProtocolRules(
                definition: definition, subjects: [vectors.submitter],
                snapshot: try issue.map { IssuedSnapshot(try SnapshotIssue($0)) }, previous: item.previous)
            var broken = Set(rules.faults(filed).map(\.rule.rawValue))
            // Another station's protocol has that station's snapshot too; only the submitter is meant.
            if item.breaks == ["submitter"] { broken.formIntersection(["submitter"]) }
            #expect(broken == Set(item.breaks), "\(item.name)")
        }
    }

    struct Results: Decodable {
        struct Numbered: Decodable {
            let seq: Int64
            let `protocol`: AnyJson
        }
        struct Item: Decodable {
            let name: String
            let good: Bool
            let protocols: [Numbered]
            let result: AnyJson
        }
        let cases: [Item]
    }

    @Test func resultsAreWhatTheProtocolsGive() throws {
        let definition = try ElectionDefinition(
            Vectors.read("protocols.json", as: Protocols.self).definition.value)
        for item in try Vectors.read("results.json", as: Results.self).cases {
            var tally = ContestTally(contest: definition.contests[0])
            for numbered in item.protocols {
                let filed = try StationProtocol(numbered.protocol.value)
                tally.newest[filed.station] = ContestTally.Counted(
                    seq: numbered.seq, lines: filed.lines.map(\.value), votes: filed.votes.map(\.value))
            }
            let differences = (try? ContestResult(item.result.value)).map {
                ElectionAudit.differences($0, tally, definition)
            }
            #expect((differences?.isEmpty ?? false) == item.good, "\(item.name)")
        }
    }
}
