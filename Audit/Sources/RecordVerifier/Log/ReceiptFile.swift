/// Evidence that one entry stands in a ledger (C2SP tlog-proof): the entry, the way to the root, a signed checkpoint.
///
/// Our files carry the entry and the log's certificate in their `extra` line.
struct ReceiptFile {
    /// The most bytes of a file.
    static let byteLimit = 1 << 18

    private static let header = "c2sp.org/tlog-proof@v1"
    /// A tree has fewer than 2⁵³ leaves.
    private static let longestPath = 53

    let entry: JsonValue
    let index: Int
    let siblings: [Digest]
    let checkpoint: Checkpoint

    /// Takes a file apart.
    ///
    /// - Throws: `FormProblem` when it is none. Nothing is checked here.
    init(_ bytes: [UInt8]) throws(FormProblem) {
        guard let gap = bytes.indices.dropFirst().first(where: { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }) else {
            throw FormProblem("there is no empty line before the checkpoint")
        }
        let lines = bytes[..<(gap - 1)].split(separator: 0x0A, omittingEmptySubsequences: false)
        guard (3...3 + Self.longestPath).contains(lines.count), lines[0].elementsEqual(Self.header.utf8) else {
            throw FormProblem("it does not begin as a tlog-proof")
        }
        guard lines[1].starts(with: "extra ".utf8), let extra = Base64.bytes(lines[1].dropFirst(6)),
            let value = try? CanonicalParser.parse(extra)
        else { throw FormProblem("its 'extra' line is not readable") }
        let reader = try ObjectReader(value, "the 'extra' line", "entry", "log")
        entry = reader.value("entry")
        guard lines[2].starts(with: "index ".utf8), let index = Checkpoint.decimal(lines[2].dropFirst(6)) else {
            throw FormProblem("its 'index' line is not readable")
        }
        self.index = index
        var siblings: [Digest] = []
        for line in lines[3...] {
            guard let hash = Base64.bytes(line), let digest = Digest(hash) else {
                throw FormProblem("a hash of its path is not 32 bytes in base64")
            }
            siblings.append(digest)
        }
        self.siblings = siblings
        checkpoint = try Checkpoint(Array(bytes[(gap + 1)...]))
    }
}
