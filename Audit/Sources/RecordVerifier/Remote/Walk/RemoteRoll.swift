/// Who may vote remotely: pseudonyms by style, and the root over their rows (RECORD-remote.md, section 8).
struct RemoteRoll {
    private var styles: [Pseudonym: UInt16] = [:]
    private var tree = CompactRange()
    private var last: Pseudonym?
    /// How many voters each style has, in the order of the manifest.
    private(set) var counts: [Int]

    init(styleCount: Int) { counts = [Int](repeating: 0, count: styleCount) }

    var count: Int { tree.size }
    var root: Digest { tree.root }

    /// The style of a voter; nil for one who is not on the roll.
    func style(of pseudonym: Pseudonym) -> Int? { styles[pseudonym].map(Int.init) }

    /// Takes the next row in.
    mutating func take(_ bytes: [UInt8], _ attempt: KeyAttempt) throws(RemoteFinding) {
        tree.append(.ofLeaf(bytes))
        let row = try RollRow(bytes)
        guard row.base == attempt.base else { throw RemoteFinding(.roll, "it is of another manifest") }
        guard last.map({ $0 < row.pseudonym }) ?? true else {
            throw RemoteFinding(.roll, "pseudonyms do not ascend, each once")
        }
        last = row.pseudonym
        guard let style = attempt.manifest.style(inDistrict: row.district) else {
            throw RemoteFinding(.roll, "its district does not vote remotely")
        }
        styles[row.pseudonym] = UInt16(style)
        counts[style] += 1
    }
}
