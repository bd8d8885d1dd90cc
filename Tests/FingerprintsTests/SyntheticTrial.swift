import Fingerprints
import Imaging
import SyntheticPeople

/// A list of synthetic fingers taken with every kind of sensor, and what a system makes of it.
struct SyntheticTrial {
    /// From easy to hard: how the impressions of a finger are taken.
    static let difficulties = [0.4, 0.85, 0.55, 1, 0.7]

    /// By finger, then by impression; `nil` where none could be made.
    let templates: [[FingerTemplate?]]

    /// Takes impressions and extracts their templates.
    init(fingers: Int, extractor: RidgeExtractor = RidgeExtractor()) {
        templates = (0..<fingers).map { person in
            let digit = HandDigit.allCases[person % HandDigit.allCases.count]
            let finger = SyntheticFinger(seed: 2026, person: person, digit: digit)
            return Self.difficulties.enumerated().map { number, difficulty in
                let image = finger.impression(
                    number: number, conditions: ImpressionConditions(difficulty: difficulty),
                    sensor: FingerSensor.allCases[person % FingerSensor.allCases.count])
                guard case .template(let template) = extractor.extract(image, position: .unknown) else { return nil }
                return template
            }
        }
    }

    private init(templates: [[FingerTemplate?]]) {
        self.templates = templates
    }

    /// The same list as another extractor would have it, that changes every minutia.
    func changed(_ change: (Minutia, inout SeededGenerator) -> Minutia) throws -> SyntheticTrial {
        var random = SeededGenerator(seed: 5)
        return SyntheticTrial(
            templates: try templates.map { impressions in
                try impressions.map { template in
                    guard let template else { return nil }
                    return try FingerTemplate(
                        width: template.width, height: template.height, resolution: template.resolution,
                        position: template.position, quality: template.quality,
                        minutiae: template.minutiae.map { change($0, &random) })
                }
            })
    }

    /// Images that gave no template.
    var failures: Int { templates.joined().count { $0 == nil } }

    /// Compares all pairs; a missing template scores 0.
    func rates() -> ErrorRates? {
        let matcher = TemplateMatcher()
        let prepared = templates.map { $0.map { $0.map(matcher.prepare) } }
        var scores = ScoreSet()
        let all = prepared.enumerated().flatMap { finger, impressions in impressions.map { (finger, $0) } }
        for (index, probe) in all.enumerated() {
            for reference in all[(index + 1)...] {
                var score: Float = 0
                if let one = probe.1, let other = reference.1 {
                    score = matcher.similarity(probe: one, reference: other)
                }
                scores.add(Double(score), isGenuine: probe.0 == reference.0)
            }
        }
        return scores.errorRates()
    }

    /// The share of all impressions but the first that find their finger's first impression before all others'.
    func rankOne() -> Double {
        let entries = templates.enumerated().compactMap { finger, impressions in
            impressions.first.flatMap { $0 }.map { IndexEntry(reference: finger, position: .unknown, template: $0) }
        }
        let matcher = TemplateMatcher()
        let index = FingerIndex(matcher: matcher, entries: entries)
        var (searches, found) = (0, 0)
        for (finger, impressions) in templates.enumerated() {
            for probe in impressions.dropFirst() {
                searches += 1
                guard let probe else { continue }
                if index.search(matcher.prepare(probe), top: 1).first?.reference == finger { found += 1 }
            }
        }
        return Double(found) / Double(searches)
    }
}
