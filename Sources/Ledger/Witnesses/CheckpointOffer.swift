import ElectionModel
import Sodium
package import Trust

/// What a log sends to a witness: a checkpoint, and the way to it from the one that the witness knows (C2SP tlog-witness,
/// `add-checkpoint`).
package struct CheckpointOffer: Equatable, Sendable {
    /// The most hashes of its proof.
    package static let mostHashes = 63
    /// The most bytes of an offer.
    package static let largestSize = SignedNote.largestSize + 4096

    /// The size of the checkpoint that the witness knows; 0 for none.
    package let old: Int
    package let proof: ConsistencyProof
    package let note: SignedNote

    package init(old: Int, proof: ConsistencyProof, note: SignedNote) {
        self.old = old
        self.proof = proof
        self.note = note
    }

    /// Reads the body of a request.
    ///
    /// - Throws: `TrustError.malformed`.
    package init(bytes: [UInt8]) throws(TrustError) {
        let malformed = TrustError.malformed(.witnessRequest)
        // The first empty line ends the proof.
        guard bytes.count <= Self.largestSize,
            let end = bytes.indices.dropFirst().first(where: { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }),
            let text = String(validating: bytes[..<(end - 1)], as: UTF8.self)
        else { throw malformed }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, first.hasPrefix("old "), let old = Checkpoint.size(first.dropFirst(4)),
            lines.count <= 1 + Self.mostHashes
        else { throw malformed }
        var hashes: [[UInt8]] = []
        for line in lines.dropFirst() {
            guard let hash = try? Base64.decode(String(line), count: MerkleHash.size) else { throw malformed }
            hashes.append(hash)
        }
        self.init(
            old: old, proof: ConsistencyProof(hashes: hashes), note: try SignedNote(bytes: Array(bytes[(end + 1)...])))
    }

    /// The body of a request.
    package var bytes: [UInt8] {
        let lines = ["old \(old)"] + proof.hashes.map { Base64.encode($0) }
        return Array(lines.map { "\($0)\n" }.joined().utf8) + [0x0A] + note.bytes
    }
}
