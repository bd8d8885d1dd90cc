import Imaging
import SyntheticPeople
import Testing

@testable import Fingerprints

@Suite("Quality of an impression")
struct ImageQualityTests {
    static let good: [GreyImage] = (0..<4).map {
        SyntheticFinger(seed: 21, person: $0, digit: .rightIndex).impression(number: 0, conditions: .good)
    }

    static func quality(
        area: Double = 150, contact: Double = 160, clarity: Double = 0.9, minutiae: Double = 30, wetness: Double = 0.1,
        dryness: Double = 0.1
    ) -> ImageQuality {
        ImageQuality(
            area: area, contact: contact, clarity: clarity, minutiae: minutiae, wetness: wetness, dryness: dryness)
    }

    @Test func probe() throws {
        for image in Self.good {
            for f in [nil] + SpoiltPrint.allCases.map(Optional.some) {
                let i = try f?.applied(to: image) ?? image
                let q = try #require(ImageQuality(i))
                let o = RidgeExtractor().extract(i, position: .unknown)
                var s = "template"; if case .unusable(let w) = o { s = "\(w)" }
                print(f.map { "\($0)" } ?? "good", q.score, Int(q.area), Int(q.contact), q.clarity, q.minutiae, q.wetness, q.dryness, s, q.cause, q.retryHint as Any)
            }
        }
        for n in 0..<4 {
            let i = SyntheticFinger(seed: 21, person: n, digit: .rightIndex).impression(number: 0, conditions: .unreadable)
            let q = try #require(ImageQuality(i)); print("unreadable", q, q.cause)
        }
    }
}
