import BallotCrypto
import Sodium

/// The numbers of key generations that failed: none of them comes again (`Audit/RECORD-remote.md`, section 5).
struct SpentNumbers: Sendable {
    private var points: Set<Point> = []
    private var commitments: Set<Digest> = []

    /// With the numbers of one attempt more.
    func adding(_ attempt: RemoteReading) -> SpentNumbers {
        var all = self
        all.points.formUnion(attempt.certificates.map(\.shareKey))
        all.points.formUnion(attempt.reveals.flatMap(\.coefficients))
        all.commitments.formUnion(attempt.commitments.map(\.digest))
        return all
    }

    /// Whether a point was a key for shares or a coefficient.
    func has(_ point: Point) -> Bool { points.contains(point) }

    /// Whether somebody committed to it.
    func has(_ commitment: Digest) -> Bool { commitments.contains(commitment) }
}
