import Testing

@testable import RecordVerifier

/// The quick way of reading an entry never says anything else than the thorough one.
@Suite struct PlainEntryTests {
    private func entries() throws -> [[UInt8]] {
        let bytes = try LedgerFolder(path: Vectors.ledger).read(
            "tile/entries/000.p/17", atMost: EntryBundle.byteLimit)
        return EntryBundle(firstEntry: 0, path: "", bytes: bytes, count: 17).ranges.map { Array(bytes[$0]) }
    }

    private func agree(_ plain: LedgerEntry, _ bytes: [UInt8]) throws -> Bool {
        let spelled = try LedgerEntry(spelled: bytes, bytes.indices)
        guard case .inline(let body) = plain.content, case .inline(let other) = spelled.content else { return false }
        return plain.election == spelled.election && plain.seq == spelled.seq && plain.prevHash == spelled.prevHash
            && plain.type == spelled.type && plain.role == spelled.role && plain.keyId == spelled.keyId
            && plain.time == spelled.time && plain.idem == spelled.idem && plain.signature == spelled.signature
            && plain.bodyHash == spelled.bodyHash && body.canonicalBytes() == other.canonicalBytes()
    }

    @Test func itReadsOrdinaryEntriesAsTheyAre() throws {
        var count = 0
        for bytes in try entries() {
            guard let plain = LedgerEntry(plain: bytes, bytes.indices) else {
                // One of them has its body beside the ledger.
                #expect(bytes.starts(with: #"{"bodySha256":"#.utf8))
                continue
            }
            #expect(try agree(plain, bytes))
            count += 1
        }
        #expect(count == 16)
    }

    @Test func itTakesNoChangedEntryThatTheThoroughOneRefuses() throws {
        var random = SeededGenerator(state: 23)
        let entries = try entries()
        var taken = 0
        for _ in 0..<20_000 {
            var bytes = entries[Int(random.next() % UInt64(entries.count))]
            let place = Int(random.next() % UInt64(bytes.count))
            switch random.next() % 3 {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            case 1: bytes.remove(at: place)
            default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
            }
            guard let plain = LedgerEntry(plain: bytes, bytes.indices) else { continue }
            taken += 1
            #expect(try agree(plain, bytes))
        }
        #expect(taken > 1000)
    }
}
