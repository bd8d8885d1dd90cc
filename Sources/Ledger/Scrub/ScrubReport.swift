/// What a scrub has looked at and found.
package struct ScrubReport: Equatable, Sendable {
    /// Entries of the newest checkpoint.
    package let size: Int
    /// Bytes of the bundles that were hashed.
    package let bytes: Int
    /// In ascending order; empty when all fits.
    package let findings: [ScrubFinding]
}
