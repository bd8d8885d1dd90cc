import Fingerprints
import Glibc
import Imaging

/// The templates that one extractor makes of a set's images.
struct ExtractedSet {
    private var prepared: [String: PreparedTemplate] = [:]
    private var minutiae = 0
    /// Milliseconds of a processor an image.
    private(set) var times: [Double] = []

    init(_ set: ImageSet, _ extract: (GreyImage) async throws -> ExtractionOutcome) async throws {
        let matcher = TemplateMatcher()
        for (id, load) in set.images {
            let image = try load()
            let start = Self.processorTime()
            let outcome = try await extract(image)
            times.append(Self.processorTime() - start)
            if case .template(let template) = outcome {
                prepared[id] = matcher.prepare(template)
                minutiae += template.minutiae.count
            }
        }
    }

    /// Images that gave a template.
    var count: Int { prepared.count }

    /// Minutiae a template.
    var meanMinutiae: Int { minutiae / max(1, count) }

    /// An image's template; `nil` when it gave none.
    subscript(id: String) -> PreparedTemplate? { prepared[id] }

    /// Time of this process on all processors, in milliseconds.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }
}
