package import Fingerprints
package import SyntheticPeople

extension FingerMinutiae {
    /// One impression as a template.
    ///
    /// - Parameters:
    ///   - number: which impression.
    ///   - difficulty: 0...1, see ``ImpressionConditions``.
    package func template(number: Int, difficulty: Double) throws -> FingerTemplate {
        let size = FingerSensor.optical.size
        return try FingerTemplate(
            width: size.width, height: size.height, resolution: FingerTemplate.resolution(dpi: 500),
            position: .unknown, quality: 80,
            minutiae: FingerTemplate.strongest(of: impression(number: number, difficulty: difficulty).map(Minutia.init))
        )
    }

    /// Two fingers a voter, list numbers from 1: first the right index finger, then the left one.
    package static func entries(voters: Int) throws -> [IndexEntry] {
        try (0..<2 * voters).map { entry in
            IndexEntry(
                reference: entry / 2 + 1, position: entry % 2 == 0 ? .rightIndex : .leftIndex,
                template: try template(entry: entry, number: 0))
        }
    }

    /// An impression of the finger of an entry; number 0 is the one in the list.
    package static func template(entry: Int, number: Int) throws -> FingerTemplate {
        let digit: HandDigit = entry % 2 == 0 ? .rightIndex : .leftIndex
        return try FingerMinutiae(seed: 7, person: entry / 2, digit: digit)
            .template(number: number, difficulty: number == 0 ? 0 : 0.4)
    }
}

extension Minutia {
    /// A synthetic minutia rounded to the standard's units.
    init(_ minutia: SyntheticMinutia) {
        self.init(
            x: Int(minutia.x), y: Int(minutia.y), angle: Minutia.angle(degrees: minutia.direction * 180 / .pi),
            kind: minutia.isEnding ? .ending : .bifurcation, quality: UInt8(minutia.quality))
    }
}
