import Fingerprints
import SyntheticPeople
import Testing

/// The minutiae of fingers that were never grown, beside those that the extractor finds in grown ones.
@Suite("Minutiae alone and extracted")
struct FingerMinutiaeCountTests {
    @Test(arguments: [0.0, 0.6]) func `impressions have as many either way`(difficulty: Double) throws {
        let extractor = RidgeExtractor()
        var (alone, extracted) = (0, 0)
        for person in 0..<16 {
            let digit = HandDigit.allCases[person % HandDigit.allCases.count]
            alone +=
                FingerMinutiae(seed: 12, person: person, digit: digit)
                .impression(number: 0, difficulty: difficulty).count
            let image = SyntheticFinger(seed: 12, person: person, digit: digit)
                .impression(number: 0, conditions: ImpressionConditions(difficulty: difficulty))
            if case .template(let template) = extractor.extract(image, position: .unknown) {
                extracted += template.minutiae.count
            }
        }
        #expect((0.8...1.25).contains(Double(alone) / Double(extracted)))
    }
}
