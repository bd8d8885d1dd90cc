/// Reads the proofs of one ballot, contest by contest.
struct ClaimReader {
    /// The points read so far.
    private(set) var points: [AffinePoint] = []
    /// The proofs read so far.
    private(set) var claims: [RangeClaim] = []
    private let identity: [UInt8]
    private let key: [UInt8]

    /// - Parameters:
    ///   - identity: I.
    ///   - key: the bytes of K.
    init(identity: [UInt8], key: [UInt8]) {
        self.identity = identity
        self.key = key
    }

    /// Reads the three fields of a contest.
    ///
    /// - Throws: `RemoteFinding` of V3.
    mutating func read(
        _ contest: RemoteContest, selections: ArraySlice<UInt8>, sum: ArraySlice<UInt8>, lists: ArraySlice<UInt8>
    ) throws(RemoteFinding) {
        let first = points.count
        let size = contest.selectionLength
        // Points lie in the order of the bytes: α and β of an option, then its commitments.
        let stride = 2 + 2 * (contest.perOption + 1)
        guard selections.count == size * contest.options.count else { throw RemoteFinding(.encodings, at: contest.id) }
        var ciphertexts: [ArraySlice<UInt8>] = []
        for (index, option) in contest.options.enumerated() {
            let bytes = selections.dropFirst(index * size).prefix(size)
            let place = contest.id + "/" + option
            try readPoints(bytes.prefix(64), at: place)
            ciphertexts.append(bytes.prefix(64))
            var hash = RemoteHash("SEL")
            hash.add(identity)
            hash.add(contest.id.utf8)
            hash.add(option.utf8)
            hash.add(key)
            Self.add(bytes.prefix(64), to: &hash)
            try readProof(
                bytes.dropFirst(64), hash, RemoteFinding(.selections, at: place),
                factors: [RangeClaim.Factor(alpha: first + index * stride, times: 1)], range: 0...contest.perOption)
        }
        var hash = RemoteHash("SUM")
        hash.add(identity)
        hash.add(contest.id.utf8)
        hash.add(UInt32(contest.marks.lowerBound))
        hash.add(UInt32(contest.marks.upperBound))
        hash.add(key)
        for option in contest.marked { Self.add(ciphertexts[option], to: &hash) }
        try readProof(
            sum, hash, RemoteFinding(.sums, at: contest.id),
            factors: contest.marked.map { RangeClaim.Factor(alpha: first + $0 * stride, times: 1) },
            range: contest.marks)
        var rest = lists
        for list in contest.lists {
            let place = contest.id + "/" + list.id
            let size = 32 * (4 * list.preferences + 3)
            guard rest.count >= size else { throw RemoteFinding(.encodings, at: place) }
            var hash = RemoteHash("LIST")
            hash.add(identity)
            hash.add(contest.id.utf8)
            hash.add(list.id.utf8)
            hash.add(UInt32(list.preferences))
            hash.add(key)
            for option in [list.option] + list.candidates { Self.add(ciphertexts[option], to: &hash) }
            let mark = RangeClaim.Factor(alpha: first + list.option * stride, times: list.preferences)
            try readProof(
                rest.prefix(size), hash, RemoteFinding(.lists, at: place),
                factors: [mark] + list.candidates.map { RangeClaim.Factor(alpha: first + $0 * stride, times: -1) },
                range: 0...list.preferences)
            rest = rest.dropFirst(size)
        }
        guard rest.isEmpty else { throw RemoteFinding(.encodings, at: contest.id) }
    }

    private mutating func readProof(
        _ bytes: ArraySlice<UInt8>, _ statement: RemoteHash, _ finding: RemoteFinding, factors: [RangeClaim.Factor],
        range: ClosedRange<Int>
    ) throws(RemoteFinding) {
        let branches = range.count
        guard bytes.count == 32 * (4 * branches - 1) else { throw RemoteFinding(.encodings, at: finding.place) }
        let commitments = points.count
        let encoded = bytes.prefix(64 * branches)
        try readPoints(encoded, at: finding.place)
        var scalars: [GroupScalar] = []
        var rest = bytes.dropFirst(64 * branches)
        while !rest.isEmpty {
            guard let scalar = GroupScalar(rest.prefix(32)) else { throw RemoteFinding(.encodings, at: finding.place) }
            scalars.append(scalar)
            rest = rest.dropFirst(32)
        }
        var hash = statement
        Self.add(encoded, to: &hash)
        let challenges = scalars.prefix(branches - 1)
        let last = challenges.reduce(hash.scalar()) { $0 - $1 }
        claims.append(
            RangeClaim(
                finding: finding, factors: factors, commitments: commitments, challenges: challenges + [last],
                responses: Array(scalars.dropFirst(branches - 1)), low: range.lowerBound))
    }

    /// Reads points that lie side by side, an even number of them.
    private mutating func readPoints(_ bytes: ArraySlice<UInt8>, at place: String) throws(RemoteFinding) {
        var rest = bytes
        while !rest.isEmpty {
            guard let first = RistrettoCandidate(rest.prefix(32)),
                let second = RistrettoCandidate(rest.dropFirst(32).prefix(32)),
                let pair = RistrettoCandidate.points(first, second)
            else { throw RemoteFinding(.encodings, at: place) }
            points.append(pair.0)
            points.append(pair.1)
            rest = rest.dropFirst(64)
        }
    }

    /// Adds points that lie side by side, each as a field.
    private static func add(_ points: ArraySlice<UInt8>, to hash: inout RemoteHash) {
        var rest = points
        while !rest.isEmpty {
            hash.add(rest.prefix(32))
            rest = rest.dropFirst(32)
        }
    }
}
