import Fingerprints
import Imaging
import Synchronization

/// Gives what a test wrote down, whatever the image.
final class ScriptedExtractor: MinutiaExtractor {
    struct Broken: Error {}

    private let outcomes: Mutex<[ExtractionOutcome?]>

    /// - Parameter outcomes: one for each image; `nil` for an extractor that does not work.
    init(_ outcomes: [ExtractionOutcome?]) { self.outcomes = Mutex(outcomes) }

    func extract(_ image: GreyImage, position: FingerPosition) async throws -> ExtractionOutcome {
        guard let outcome = outcomes.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { throw Broken() }
        return outcome
    }
}
