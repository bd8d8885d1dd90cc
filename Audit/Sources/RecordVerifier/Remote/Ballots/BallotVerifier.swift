/// Checks ballots of remote voting, many at once: V1, V3, V11, V12, V13, V14 and the signature of V15.
package struct BallotVerifier: Sendable {
    /// So many ballots share a product of powers: more are hardly faster, and cost memory.
    static let batch = 128

    private let styles: [String: RemoteStyle]
    private let election: [UInt8]
    private let key: [UInt8]

    /// Takes an election; nil when the manifest is not of the form of section 4, or the key is no point.
    ///
    /// - Parameters:
    ///   - manifest: its canonical bytes.
    ///   - election: E.
    ///   - key: the bytes of K.
    package init?(manifest: [UInt8], election: [UInt8], key: [UInt8]) {
        guard let value = try? CanonicalParser.parse(manifest), let manifest = try? RemoteManifest(value),
            ProofBatch(key: key) != nil
        else { return nil }
        styles = Dictionary(manifest.styles.map { ($0.id, $0) }) { first, _ in first }
        self.election = election
        self.key = key
    }

    /// What is wrong in ballots, each with the ballot's index, in order; nothing when all are good.
    ///
    /// - Parameter ballots: the messages.
    package func findings(in ballots: [[UInt8]]) -> [(ballot: Int, finding: RemoteFinding)] {
        var findings: [(ballot: Int, finding: RemoteFinding)] = []
        for start in stride(from: 0, to: ballots.count, by: Self.batch) {
            let part = start..<min(start + Self.batch, ballots.count)
            guard var batch = ProofBatch(key: key) else { continue }
            var indices: [Int] = []
            var found: [(ballot: Int, finding: RemoteFinding)] = []
            for index in part {
                do throws(RemoteFinding) {
                    let ballot = try read(ballots[index])
                    batch.add(ballot)
                    indices.append(index)
                    if !ballot.isSigned { throw RemoteFinding(.signature) }
                } catch {
                    found.append((index, error))
                }
            }
            found += batch.findings().map { (indices[$0.ballot], $0.finding) }
            findings += found.sorted { $0.ballot < $1.ballot }
        }
        return findings
    }

    /// Reads a ballot of the style that it names.
    func read(_ bytes: [UInt8]) throws(RemoteFinding) -> RemoteBallot {
        let fields = try RemoteMessage(bytes).fields
        guard fields.count > 2, let style = styles[String(decoding: fields[2], as: UTF8.self)] else {
            throw RemoteFinding(.form)
        }
        return try RemoteBallot(bytes, style: style, election: election, key: key)
    }
}
