import Testing

@testable import RecordVerifier

/// Receipts, which are checked alone.
@Suite struct ReceiptTests {
    let folder: ScratchFolder
    let ledger: ForgedLedger

    init() throws {
        var ledger = try ForgedLedger()
        ledger.certify()
        folder = try ScratchFolder()
        try ledger.write(to: folder)
        self.ledger = ledger
    }

    private func key(_ name: String, _ label: String, type: UInt8) -> String {
        let bytes = TestKey(label).publicKey
        let id = Digest.of(Array(name.utf8), [0x0A, type], bytes).bytes.prefix(4)
        return "\(name)+\(Hex.text(of: id))+\(Base64.text(of: [type] + bytes))"
    }

    private var logKey: String { key("dobush/mayor-2027", "log", type: 1) }

    /// The receipt of an entry of the small ledger, whose tree is one tile.
    private func receipt(of index: Int) throws -> [UInt8] {
        let bundle = EntryBundle(
            firstEntry: 0, path: "", bytes: try folder.read("tile/entries/000.p/18"), count: 18)
        let entries = bundle.ranges.map { Array(bundle.bytes[$0]) }
        let siblings = Self.path(index, entries.map { Digest.ofLeaf($0) }).map { Base64.text(of: $0.bytes) + "\n" }
            .joined()
        let extra = JsonValue.object(of: ["entry": try CanonicalParser.parse(entries[index]), "log": .null])
        let head = "c2sp.org/tlog-proof@v1\nextra \(Base64.text(of: extra.canonicalBytes()))\nindex \(index)\n"
        return Array((head + siblings + "\n").utf8) + (try folder.read("checkpoint"))
    }

    /// The way from a leaf to the root, after RFC 9162, section 2.1.3.1.
    private static func path(_ index: Int, _ leaves: [Digest]) -> [Digest] {
        guard leaves.count > 1 else { return [] }
        var left = 1
        while left * 2 < leaves.count { left *= 2 }
        func root(_ part: ArraySlice<Digest>) -> Digest {
            var range = CompactRange()
            for leaf in part { range.append(leaf) }
            return range.root
        }
        return index < left
            ? path(index, Array(leaves[..<left])) + [root(leaves[left...])]
            : path(index - left, Array(leaves[left...])) + [root(leaves[..<left])]
    }

    private func check(_ bytes: [UInt8], keys: [String]? = nil) throws -> Result<
        ReceiptVerifier.Receipt, ReceiptProblem
    > {
        try folder.write("../receipt", bytes)
        return try ReceiptVerifier.verify(path: folder.path + "/receipt", keys: keys ?? [logKey])
    }

    private func isGood(_ bytes: [UInt8], keys: [String]? = nil) throws -> Bool {
        if case .success = try check(bytes, keys: keys) { true } else { false }
    }

    @Test(arguments: 0..<18)
    func everyEntryHasAReceiptThatHolds(_ index: Int) throws {
        let outcome = try check(receipt(of: index)).get()
        #expect(outcome.index == index && outcome.size == 18 && outcome.origin == "dobush/mayor-2027")
    }

    @Test func aReceiptUnderAnotherKeyOrWithoutAWitnessDoesNotHold() throws {
        let good = try receipt(of: 11)
        let witness = key("w-1", "w-1", type: 4)
        #expect(try isGood(good, keys: [logKey, witness]))
        #expect(try !isGood(good, keys: [logKey, key("w-5", "w-5", type: 4)]))
        #expect(try !isGood(good, keys: [key("dobush/mayor-2027", "stranger", type: 1)]))
        #expect(try !isGood(good, keys: [key("dobush/mayor-2028", "log", type: 1)]))
        for keys in [[witness], [logKey, logKey], ["x"], [String(logKey.dropLast())], []] {
            #expect(throws: VerifierProblem.self) { try check(good, keys: keys) }
        }
    }

    @Test(arguments: [11, 12, 13] as [UInt64])
    func aChangedReceiptDoesNotHold(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let good = try receipt(of: 13)
        // What other witnesses wrote behind the log's own line is not asked for here.
        let mark = Array("\n— w-1".utf8)
        let end = try #require(good.indices.first { good[$0...].starts(with: mark) })
        for _ in 0..<300 {
            var bytes = good
            let offset = Int.random(in: 0..<end, using: &random)
            bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            #expect(try !isGood(bytes), "seed \(seed), byte \(offset)")
        }
        for length in [0, 1, 40, good.count / 2, end - 1] { #expect(try !isGood(Array(good.prefix(length)))) }
    }
}
