package import Imaging
package import Sodium

/// What a desk holds while presentations are watched: a check and the memory of the day.
package struct PresentationWatch: Sendable {
    private let check: any PresentationCheck
    private var memory: CaptureMemory

    /// Begins to watch.
    ///
    /// - Parameters:
    ///   - check: For the reader in use.
    ///   - key: 16...64 bytes, fresh for every run of the program and never stored.
    /// - Throws: `SodiumError.length`.
    package init(check: any PresentationCheck, key: SecretBytes) throws(SodiumError) {
        self.check = check
        memory = try CaptureMemory(key: key)
    }

    /// Judges a presentation and remembers that its captures were seen.
    ///
    /// - Parameters:
    ///   - capture: One finger, ridges dark.
    ///   - later: A second capture of the same touch, some seconds later, when the reader gives one.
    package mutating func examine(
        _ capture: GreyImage, later: GreyImage? = nil
    ) throws(SodiumError) -> PresentationFinding {
        var finding = check.examine(capture, later: later)
        finding.repetition = try memory.remember(capture)
        if let later { finding.repetition = max(finding.repetition, try memory.remember(later)) }
        return finding
    }
}
