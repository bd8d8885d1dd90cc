import Fingerprints
import Imaging

/// Times the engine on this machine, on one core, with images that somebody brings.
struct EngineTiming {
    /// Templates of the list that is searched: copies of those of the images.
    static let gallery = 5000
    /// Images are extracted so often at least, comparisons made so often at most.
    private static let (fewest, most) = (9, 2000)
    private static let searches = 21

    /// Medians, but for the index, which is built once.
    struct Times {
        /// Images that gave no template.
        var failed: Int
        var extracting: Duration
        var preparing: Duration
        var comparing: Duration
        var building: Duration
        var searching: Duration
        /// Bytes of the index.
        var indexSize: Int
        /// Bytes of a record of ISO/IEC 19794-2.
        var recordSize: Int
    }

    private let images: [GreyImage]

    init(_ images: [GreyImage]) { self.images = images }

    /// Measures every step.
    ///
    /// - Returns: `nil` when no image gives a template.
    func times() -> Times? {
        let extractor = RidgeExtractor()
        let matcher = TemplateMatcher()
        var templates: [FingerTemplate] = []
        let extracting = Self.median(max(images.count, Self.fewest)) { run in
            let outcome = extractor.extract(images[run % images.count], position: .unknown)
            if run < images.count, case .template(let template) = outcome { templates.append(template) }
        }
        guard !templates.isEmpty else { return nil }
        var prepared: [PreparedTemplate] = []
        let preparing = Self.median(max(templates.count, Self.fewest)) { run in
            prepared.append(matcher.prepare(templates[run % templates.count]))
        }
        let count = prepared.count
        // Neighbours first, then those that are farther apart: all pairs of the list in turn.
        let comparing = Self.median(min(Self.most, count * (count - 1) / 2)) { run in
            let (first, distance) = (run % count, 1 + run / count)
            _ = matcher.score(probe: prepared[first], reference: prepared[(first + distance) % count])
        }
        var index = FingerIndex(matcher: matcher, entries: [])
        let building = Self.median(1) { _ in
            index = FingerIndex(
                matcher: matcher,
                entries: (0..<Self.gallery).lazy.map { number in
                    let template = templates[number % templates.count]
                    return IndexEntry(reference: number, position: template.position, template: template)
                })
        }
        let searching = Self.median(Self.searches) { run in
            _ = index.search(prepared[run % count], top: 5)
        }
        let sizes = templates.map { $0.isoRecord().count }.sorted()
        return Times(
            failed: images.count - templates.count, extracting: extracting, preparing: preparing,
            comparing: comparing, building: building, searching: searching, indexSize: index.size,
            recordSize: sizes[sizes.count / 2])
    }

    private static func median(_ runs: Int, _ work: (Int) -> Void) -> Duration {
        let clock = ContinuousClock()
        let times = (0..<runs).map { run in clock.measure { work(run) } }.sorted()
        return times[times.count / 2]
    }
}
