extension FingerMinutiae {
    /// The minutiae that an extractor finds in one impression, false ones among them; about 0.1 ms.
    ///
    /// Placement, skin and contact are those of an image's impression; what is missed, made up and displaced grows
    /// with the difficulty as it does for the extractor on grown fingers.
    ///
    /// - Parameters:
    ///   - number: which impression; the same number, difficulty and sensor give the same minutiae.
    ///   - difficulty: as for ``ImpressionConditions/init(difficulty:)``, 0...1.
    ///   - sensor: what the finger is laid on.
    /// - Returns: minutiae inside an image of the sensor's size.
    package func impression(
        number: Int, difficulty: Double, sensor: FingerSensor = .optical
    ) -> [SyntheticMinutia] {
        var random = SeededGenerator(seed: seed, 0x1c, UInt64(truncatingIfNeeded: number))
        let (width, height) = (Double(RidgeGrower.width), Double(RidgeGrower.height))
        let conditions = ImpressionConditions(difficulty: difficulty)
        let distortion = SkinDistortion(conditions: conditions, width: width, height: height, using: &random)
        let contact = FingerContact(
            conditions: conditions, sensor: sensor, width: width, height: height, using: &random)
        let part = min(max(difficulty, 0), 1)
        let missed = 0.02 + 0.05 * part
        let falseOnes = 0.02 + 0.05 * part
        let spread = (place: 1.2 + part, direction: 0.04 + 0.04 * part)
        let inset = (x: (width - Double(sensor.size.width)) / 2, y: (height - Double(sensor.size.height)) / 2)
        var found: [SyntheticMinutia] = []
        func add(_ place: (x: Double, y: Double), on source: (x: Double, y: Double), direction: Double, isEnding: Bool)
        {
            let (x, y) = (place.x - inset.x, place.y - inset.y)
            guard x >= 12, y >= 12, x < Double(sensor.size.width) - 12, y < Double(sensor.size.height) - 12,
                contact.away(source, x: place.x, y: place.y) < 0.85
            else { return }
            let clarity = 54 - 22 * part + 13 * random.bell()
            found.append(
                SyntheticMinutia(
                    x: x + spread.place * random.bell(), y: y + spread.place * random.bell(),
                    direction: direction + spread.direction * random.bell(), isEnding: isEnding,
                    quality: PortableMath.nearest(min(max(clarity, 5), 95))))
        }
        for minutia in minutiae {
            let isSeen = !random.chance(missed)
            let isEnding = minutia.isEnding != random.chance(0.15)
            guard isSeen else { continue }
            let source = (minutia.x, minutia.y)
            add(
                distortion.place(of: source), on: source, direction: minutia.direction + distortion.angle,
                isEnding: isEnding)
        }
        for _ in 0..<PortableMath.nearest(Double(minutiae.count) * falseOnes * 2 * random.unit()) {
            let source = (random.between(12, width - 12), random.between(12, height - 12))
            let turned = random.chance(0.5) ? PortableMath.pi : 0
            add(
                distortion.place(of: source), on: source,
                direction: field.direction(x: source.0, y: source.1) + turned + distortion.angle,
                isEnding: random.chance(0.6))
        }
        return found
    }
}
