/// Gives unpredictable bytes. Injected, so that tests can repeat a run.
package protocol RandomSource: Sendable {
    /// `count` fresh bytes.
    func bytes(_ count: Int) -> [UInt8]
}
