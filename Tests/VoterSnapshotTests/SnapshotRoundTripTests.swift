import ElectionModel
import Sodium
import Testing
import Trust
import VoterSnapshot

@Suite struct SnapshotRoundTripTests {
    @Test func `what was written is what is opened`() async throws {
        let fixture = try SnapshotFixture()
        let manifest = try await fixture.written()
        #expect(try SnapshotManifest(canonicalBytes: fixture.bytes(.manifest)) == manifest)
        #expect(manifest.fileHash == Hex.encode(SHA256.hash(try fixture.bytes(.manifest))))
        #expect((manifest.voters, manifest.templates, manifest.number) == (3, 12, 1))

        for key in [fixture.device, fixture.spare] {
            let snapshot = try await fixture.verify().open(with: key)
            #expect(snapshot.manifest == manifest)
            #expect(snapshot.definition == (try SnapshotFixture.definition()))
            #expect(snapshot.count == 3)
            #expect(snapshot.listNumbers == [1, 2, 7])
            for voter in try SnapshotFixture.voters() {
                #expect(try await snapshot.voter(listNumber: voter.listNumber) == voter)
                #expect(try await snapshot.voter(pin: voter.pin) == voter)
            }
            #expect(try await snapshot.voter(listNumber: 3) == nil)
            #expect(try await snapshot.voter(pin: SnapshotFixture.voter(3).pin) == nil)
        }
    }

    @Test func `a snapshot of many chunks opens, and its templates come in order`() async throws {
        let fixture = try SnapshotFixture()
        let voters = try (1...1100).reversed().map { try SnapshotFixture.voter($0) }
        let manifest = try await fixture.written(voters: voters)
        #expect(manifest.payload.size > 4 * 65_553)
        let snapshot = try await fixture.verify().open(with: fixture.device)
        var seen: [Int] = []
        var records: Set<[UInt8]> = []
        try await snapshot.forEachTemplate { number, template in
            seen.append(number)
            records.insert(template.record)
        }
        #expect(seen == (1...1100).flatMap { [$0, $0] })
        #expect(records.count == 512)
        #expect(try await snapshot.voter(listNumber: 1100) == voters.first)
    }

    @Test func `an empty list is a snapshot too`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written("s1/", voters: [])
        let snapshot = try await fixture.verify().open(with: fixture.device)
        #expect(snapshot.count == 0)
        try await snapshot.forEachTemplate { _, _ in Issue.record("a template out of nowhere") }
    }

    @Test func `nothing personal is in clear in the files`() async throws {
        let fixture = try SnapshotFixture()
        try await fixture.written()
        let voter = try SnapshotFixture.voter(2, photo: 8192)
        let secrets: [[UInt8]] = [
            Array(voter.pin.digits.utf8), Array("Өмүралиева".utf8), Array("Айгүл".utf8), Array("FMR\u{0}".utf8),
            Array(voter.photo[100..<116]), Array("SQLite format".utf8), Array("voted-at-home".utf8),
        ]
        for file in SnapshotFile.allCases {
            let bytes = try fixture.bytes(file)
            for secret in secrets { #expect(!bytes.holds(secret), "in \(file.rawValue)") }
        }
        #expect(!"\(voter)".contains(voter.surname))
        #expect(!String(reflecting: voter).contains(voter.surname))
    }

    @Test func `the version code is read aloud from list version and number`() async throws {
        let fixture = try SnapshotFixture()
        let manifest = try await fixture.written(order: fixture.order(number: 12))
        #expect(manifest.versionCode == "3f2a-91bc-12")
        for typed in ["3f2a-91bc-12", "3F2A 91BC 12", " 3f2a91bc12 ", "3f2a – 91bc – 12"] {
            _ = try fixture.verify("s1", fixture.expectation(versionCode: typed))
        }
        for typed in ["", "3f2a-91bc", "3f2a-91bc-1", "3f2a-91bc-123", "3f2a-91bd-12", "12"] {
            #expect(throws: SnapshotRefusal.otherVersionCode) {
                try fixture.verify("s1", fixture.expectation(versionCode: typed))
            }
        }
    }

    @Test func `an opened edition can be opened again, and a newer one after it`() async throws {
        let fixture = try SnapshotFixture()
        let first = try await fixture.written()
        _ = try fixture.verify("s1", fixture.expectation(lastSeen: first.edition))
        try await fixture.written("s2", order: fixture.order(number: 2, version: SnapshotFixture.listVersion("b")))
        _ = try fixture.verify("s2", fixture.expectation(lastSeen: first.edition))
    }
}

extension [UInt8] {
    func holds(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return false }
        return indices.dropLast(needle.count - 1).contains { start in
            self[start] == first && self[start..<start + needle.count].elementsEqual(needle)
        }
    }
}
