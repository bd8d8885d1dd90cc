import BenchSupport
import Fingerprints
import Imaging

/// Bona fide and attack presentations at several readers, and how they are judged.
struct Trial {
    /// Every such image of a set is made into attacks.
    private static let attacked = 4
    /// Part of bona fide presentations that may be called unusual where a threshold is chosen.
    private static let aim = 0.03

    private var presentations: [Presentation] = []
    private var checkTimes: [Double] = []
    private var extractionTimes: [Double] = []

    /// Presents all fingers of a set, and what attackers would make of some of them.
    mutating func add(_ set: ReaderSet) throws {
        let fingers = Array(Set(set.images.map(\.finger))).sorted()
        let clock = ContinuousClock()
        for (number, entry) in set.images.enumerated() {
            let image = try entry.load()
            let half = (fingers.firstIndex(of: entry.finger) ?? 0) % 2
            func present(_ image: GreyImage, _ species: AttackInstrument?) {
                presentations.append(
                    Presentation(
                        reader: set.name, half: half, species: species, traits: PresentationTraits(measuring: image)))
            }
            checkTimes.append(clock.measure { present(image, nil) } / .milliseconds(1))
            extractionTimes.append(
                clock.measure { _ = RidgeExtractor().extract(image, position: .unknown) } / .milliseconds(1))
            guard number % Self.attacked == 0 else { continue }
            for species in AttackInstrument.allCases {
                present(species.presentation(of: image, seed: UInt64(number)), species)
            }
        }
    }

    /// Judges every presentation by a norm of its own reader, from other fingers.
    func judgedByOwnNorm() -> [(presentation: Presentation, distance: Double?)] {
        judged { one, other in one.reader == other.reader && one.half != other.half }
    }

    /// Judges every presentation by a norm of all other readers together.
    func judgedByOthersNorm() -> [(presentation: Presentation, distance: Double?)] {
        judged { one, other in one.reader != other.reader }
    }

    private func judged(
        by isNorm: (Presentation, Presentation) -> Bool
    ) -> [(presentation: Presentation, distance: Double?)] {
        var norms: [String: PresentationNorm] = [:]
        return presentations.map { presentation in
            let name = "\(presentation.reader) \(presentation.half)"
            if norms[name] == nil {
                norms[name] = PresentationNorm(
                    of: presentations.filter { $0.species == nil && isNorm(presentation, $0) }.compactMap(\.traits))
            }
            return (presentation, presentation.traits.flatMap { norms[name]?.distance(of: $0) })
        }
    }

    /// Prints BPCER by reader and APCER by species at the check's own threshold, thresholds chosen on one half of the
    /// readers with the rates on the other, and BPCER where the worst species has an APCER of 5% and 10%.
    func printRates(of judged: [(presentation: Presentation, distance: Double?)]) {
        func distances(_ isWanted: (Presentation) -> Bool) -> [Double?] {
            judged.filter { isWanted($0.presentation) }.map(\.distance)
        }
        let readers = Array(Set(presentations.map(\.reader))).sorted()
        let threshold = RidgeTextureCheck.threshold
        for reader in readers {
            let rates = Rates(distances { $0.species == nil && $0.reader == reader })
            print("  BPCER \(reader) \(rates.flagged(threshold)) BPNRR \(rates.silent)")
        }
        let species = AttackInstrument.allCases.map { one in (one, Rates(distances { $0.species == one })) }
            .sorted { $0.1.passed(threshold) > $1.1.passed(threshold) }
        for (one, rates) in species { print("  APCER \(one) \(rates.passed(threshold)) APNRR \(rates.silent)") }
        let bonaFide = Rates(distances { $0.species == nil })
        print("  BPCER in all \(bonaFide.flagged(threshold))")
        for half in 0..<min(2, readers.count) {
            let chosen = Set(readers.enumerated().filter { $0.offset % 2 == half }.map(\.element))
            let level = Rates(distances { $0.species == nil && chosen.contains($0.reader) }).threshold(
                flagging: Self.aim)
            let rest = Rates(distances { $0.species == nil && !chosen.contains($0.reader) })
            let passed = AttackInstrument.allCases.map { one in
                Rates(distances { $0.species == one && !chosen.contains($0.reader) }).passed(level)
            }
            print(
                "  threshold \(rounded(level)) from half \(half): on the others BPCER \(rest.flagged(level)),",
                "APCER of the worst species \(passed.max() ?? 0)")
        }
        for aim in [0.05, 0.1] {
            let level = species.map { $0.1.threshold(passing: aim) }.min() ?? 0
            print("  BPCER where no species has an APCER above \(aim * 100)%: \(bonaFide.flagged(level))")
        }
    }

    /// Prints how long a check takes beside an extraction.
    func printTimes() {
        print(
            BenchLine(
                "presentation-check", value: quantile(0.5, of: checkTimes), unit: "ms",
                baseline: quantile(0.5, of: extractionTimes)))
    }
}
