/// How much a log takes over the network.
package struct SubmissionLimits: Sendable, Equatable {
    /// Submissions under way at once.
    package var submissions = 2048
    /// Bytes of all submissions under way.
    package var bytes = 64 << 20
    /// Bytes of one submission.
    package var largest = 4 << 20
    /// Seconds after which one that was turned away may come again.
    package var retryAfter = 1

    package static let standard = SubmissionLimits()
}
