extension FingerTemplate {
    /// Reads the minutiae of a card.
    ///
    /// The order in which a card sorts them does not matter. The card says neither how large the image was nor which finger
    /// it is: the image is taken as just large enough, and the caller says the rest.
    ///
    /// - Parameters:
    ///   - bytes: the minutiae's bytes, without the card's own tags and lengths.
    ///   - format: normal or compact.
    ///   - position: which finger.
    ///   - resolution: pixels per centimetre in which places are to be told, 39...787; best that of the other templates.
    /// - Throws: ``TemplateError``: `lengthMismatch` at `minutiaCount` for bytes that are no whole number of minutiae,
    ///   `outOfRange` for more than 255 of them or for the resolution, `reservedCode` at `minutiaKind`.
    package init(
        card bytes: [UInt8], format: CardFormat, position: FingerPosition = .unknown, resolution: Int = 197
    ) throws(TemplateError) {
        guard (39...787).contains(resolution) else { throw TemplateError(.outOfRange, .resolution) }
        guard bytes.count.isMultiple(of: format.minutiaLength) else {
            throw TemplateError(.lengthMismatch, .minutiaCount)
        }
        let count = bytes.count / format.minutiaLength
        guard count <= Self.maximumMinutiae else { throw TemplateError(.outOfRange, .minutiaCount) }
        var reader = TemplateReader(bytes)
        var minutiae: [Minutia] = []
        for index in 0..<count {
            minutiae.append(try Self.cardMinutia(&reader, format, resolution, index))
        }
        try self.init(
            width: 1 + (minutiae.map(\.x).max() ?? 0), height: 1 + (minutiae.map(\.y).max() ?? 0),
            resolution: resolution, position: position, quality: 0, minutiae: minutiae)
    }

    private static func cardMinutia(
        _ reader: inout TemplateReader, _ format: CardFormat, _ resolution: Int, _ index: Int
    ) throws(TemplateError) -> Minutia {
        let end = TemplateError(.truncated, .minutiaX, minutia: index)
        let (x, y, angle, code): (Int, Int, UInt8, UInt8)
        switch format {
        case .normal:
            let first = try reader.short(end)
            (x, code) = (first & 0x3FFF, UInt8(first >> 14))
            // The two high bits are reserved.
            y = try reader.short(end) & 0x3FFF
            angle = try reader.byte(end)
        case .compact:
            (x, y) = (Int(try reader.byte(end)), Int(try reader.byte(end)))
            let last = try reader.byte(end)
            (code, angle) = (last >> 6, (last & 0x3F) * 4)
        }
        guard let kind = MinutiaKind(rawValue: code) else {
            throw TemplateError(.reservedCode, .minutiaKind, minutia: index)
        }
        return Minutia(
            x: format.pixels(x, resolution: resolution), y: format.pixels(y, resolution: resolution), angle: angle,
            kind: kind)
    }

    /// The minutiae as a card holds them, in the template's order.
    ///
    /// Qualities, the image's size and the finger are lost, and places and directions are rounded. A card may take fewer
    /// minutiae or want them sorted; ``strongest(of:limit:)`` picks some.
    ///
    /// - Returns: Five or three bytes a minutia.
    /// - Throws: ``TemplateError`` with `outOfRange` at `minutiaX` or `minutiaY` for a place that the format cannot hold: in the
    ///   compact one, beyond 25.5 mm from the left or upper edge.
    package func card(_ format: CardFormat) throws(TemplateError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(minutiae.count * format.minutiaLength)
        for (index, minutia) in minutiae.enumerated() {
            let x = format.units(minutia.x, resolution: resolution)
            let y = format.units(minutia.y, resolution: resolution)
            guard x <= format.largestPlace else { throw TemplateError(.outOfRange, .minutiaX, minutia: index) }
            guard y <= format.largestPlace else { throw TemplateError(.outOfRange, .minutiaY, minutia: index) }
            let kind = minutia.kind.rawValue << 6
            switch format {
            case .normal:
                bytes.append(kind | UInt8(x >> 8))
                bytes.append(contentsOf: [UInt8(x & 0xFF), UInt8(y >> 8), UInt8(y & 0xFF), minutia.angle])
            case .compact:
                // To the nearest of 64 directions, round the whole turn.
                bytes.append(contentsOf: [UInt8(x), UInt8(y), kind | ((minutia.angle &+ 2) >> 2)])
            }
        }
        return bytes
    }
}
