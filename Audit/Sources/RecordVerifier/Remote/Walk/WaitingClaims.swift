import Dispatch
import Synchronization

/// Proofs and signatures that nothing else waits for: they are checked together, on all processors.
struct WaitingClaims {
    /// A signature and the keys of which one must have made it.
    private struct Signature: Sendable {
        let signed: SignedPart
        let number: Int
        let keys: [SigningKey]
        let finding: RemoteFinding
        let place: Place
    }

    /// A ballot's proofs.
    private struct Proofs: Sendable {
        let ballot: RemoteBallot
        let place: Place
    }

    /// So many ballots wait at most: a batch for each processor, and some to even them out.
    private static let limit = 4 * BallotVerifier.batch

    private var signatures: [Signature] = []
    private var proofs: [Proofs] = []

    /// Whether so much waits that it should be checked.
    var isFull: Bool { proofs.count >= Self.limit || signatures.count >= 4 * Self.limit }

    /// Adds a signature.
    mutating func add(
        _ signed: SignedPart, _ number: Int = 0, byOneOf keys: [SigningKey], _ finding: RemoteFinding, _ place: Place
    ) {
        signatures.append(Signature(signed: signed, number: number, keys: keys, finding: finding, place: place))
    }

    /// Adds a ballot's proofs.
    mutating func add(_ ballot: RemoteBallot, _ place: Place) { proofs.append(Proofs(ballot: ballot, place: place)) }

    /// Checks all that waits.
    ///
    /// - Parameter key: the bytes of K.
    /// - Returns: what is wrong, in the order in which it was added, signatures first.
    mutating func check(key: [UInt8]) -> [(finding: RemoteFinding, place: Place)] {
        let (signatures, proofs) = (signatures, proofs)
        self = WaitingClaims()
        let width = BallotVerifier.batch
        let parts = (proofs.count + width - 1) / width
        let signatureParts = (signatures.count + width - 1) / width
        let wrong = Mutex([Int: [(finding: RemoteFinding, place: Place)]]())
        DispatchQueue.concurrentPerform(iterations: signatureParts + parts) { index in
            let found: [(finding: RemoteFinding, place: Place)]
            if index < signatureParts {
                found = signatures.dropFirst(index * width).prefix(width).compactMap {
                    $0.signed.isSigned($0.number, byOneOf: $0.keys) ? nil : ($0.finding, $0.place)
                }
            } else {
                let part = Array(proofs.dropFirst((index - signatureParts) * width).prefix(width))
                var batch = ProofBatch(key: key)
                for proofs in part { batch?.add(proofs.ballot) }
                found = (batch?.findings() ?? []).map { ($0.finding, part[$0.ballot].place) }
            }
            if !found.isEmpty { wrong.withLock { $0[index] = found } }
        }
        return wrong.withLock { $0.sorted { $0.key < $1.key }.flatMap(\.value) }
    }
}
