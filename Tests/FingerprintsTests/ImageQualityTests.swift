import Imaging
import SyntheticPeople
import Testing

@testable import Fingerprints

@Suite("Quality of an impression")
struct ImageQualityTests {
    static let good = (0..<2).map {
        SyntheticFinger(seed: 21, person: $0, digit: .rightIndex).impression(number: 0, conditions: .good)
    }

    static func quality(
        area: Double = 150, contact: Double = 160, clarity: Double = 0.9, minutiae: Double = 30, wetness: Double = 0.1,
        dryness: Double = 0.1
    ) -> ImageQuality {
        ImageQuality(
            area: area, contact: contact, clarity: clarity, minutiae: minutiae, wetness: wetness, dryness: dryness)
    }

    @Test(arguments: 0..<2)
    func `a good impression scores high and needs no other`(finger: Int) throws {
        let quality = try #require(ImageQuality(Self.good[finger]))
        #expect(quality.score > 60)
        #expect(quality.retryHint == nil)
        #expect((150...260).contains(quality.area) && quality.contact >= quality.area)
        #expect(quality.clarity > 0.95 && quality.wetness < 0.05 && quality.dryness < 0.2)
    }

    @Test(arguments: [
        (SpoiltPrint.wet, ExtractionFailure.smudged), (.dry, .dry), (.small, .tooSmall), (.smeared, .smudged),
        (.blank, .noRidges),
    ])
    func `every fault is named by its cause`(fault: SpoiltPrint, cause: ExtractionFailure) throws {
        for image in Self.good {
            let spoilt = try #require(ImageQuality(fault.applied(to: image)))
            #expect(spoilt.cause == cause)
            #expect(spoilt.score < (try #require(ImageQuality(image))).score)
        }
    }

    @Test(arguments: [(SpoiltPrint.small, ExtractionFailure.tooSmall), (.smeared, .smudged)])
    func `an impression that gives a template, but a weak one, gets a hint`(
        fault: SpoiltPrint, hint: ExtractionFailure
    ) throws {
        for image in Self.good {
            let spoilt = try fault.applied(to: image)
            guard case .template(let template) = RidgeExtractor().extract(spoilt, position: .unknown) else { continue }
            #expect(template.quality < ImageQuality.weak)
            #expect(ImageQuality(spoilt)?.retryHint == hint)
        }
    }

    @Test func `the template carries the score`() throws {
        let outcome = RidgeExtractor().extract(Self.good[0], position: .unknown)
        guard case .template(let template) = outcome else {
            Issue.record("no template")
            return
        }
        #expect(template.quality == ImageQuality(Self.good[0])?.score)
        #expect(try FingerTemplate(isoRecord: template.isoRecord()).quality == template.quality)
    }

    @Test(arguments: [ExtractionFailure.noRidges, .smudged])
    func `without ridges the sensor is bare or the finger is smeared over it`(cause: ExtractionFailure) {
        let contact = cause == .smudged ? 160.0 : 0
        #expect(Self.quality(area: 0, contact: contact, clarity: 0, minutiae: 0).cause == cause)
        #expect(Self.quality(area: 0, contact: contact, clarity: 0, minutiae: 0).score == 0)
    }

    @Test func `a weak impression is told what is worst about it`() {
        #expect(Self.quality(minutiae: 4).retryHint == .tooFewMinutiae)
        #expect(Self.quality(area: 40, contact: 45, minutiae: 4).retryHint == .tooSmall)
        #expect(Self.quality(area: 10, contact: 150, minutiae: 0).retryHint == .smudged)
        #expect(Self.quality(minutiae: 4, wetness: 0.4).retryHint == .smudged)
        #expect(Self.quality(minutiae: 4, wetness: 0.3, dryness: 0.5).retryHint == .dry)
        #expect(Self.quality(clarity: 0.2).retryHint == .smudged)
        #expect(Self.quality(wetness: 0.3).retryHint == nil)
    }

    @Test(arguments: 0..<4)
    func `the score only falls when one of its parts gets worse`(part: Int) {
        let scores = (0...20).map { step in
            let worse = Double(step) / 20
            return switch part {
            case 0: Self.quality(area: 150 * (1 - worse)).score
            case 1: Self.quality(clarity: 1 - worse).score
            case 2: Self.quality(minutiae: 60 * (1 - worse)).score
            default: Self.quality(wetness: worse).score
            }
        }
        #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(scores[0] > 50 && scores[20] == 0)
        #expect(Set(scores).count > 8)
    }

    @Test func `the score is the formula that is written down`() {
        #expect(Self.quality(area: 80, clarity: 0.5, minutiae: 25, wetness: 0.25).score == 19)
        #expect(Self.quality(area: 500, clarity: 1, minutiae: 1000, wetness: 0).score == 100)
    }
}
