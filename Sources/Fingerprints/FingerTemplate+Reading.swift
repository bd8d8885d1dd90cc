extension FingerTemplate {
    /// Reads a record of ISO/IEC 19794-2:2005 that holds exactly one view.
    ///
    /// - Throws: ``TemplateError`` as ``views(isoRecord:)``; `unsupported` at `viewCount` when there are several.
    package init(isoRecord bytes: [UInt8]) throws(TemplateError) {
        let views = try Self.views(isoRecord: bytes)
        self = try Self.only(of: views)
    }

    /// Reads a record of either standard, as ``views(record:)``, that holds exactly one view.
    ///
    /// - Throws: ``TemplateError`` as ``views(record:)``; `unsupported` at `viewCount` when there are several.
    package init(record bytes: [UInt8]) throws(TemplateError) {
        self = try Self.only(of: Self.views(record: bytes))
    }

    private static func only(of views: [FingerTemplate]) throws(TemplateError) -> FingerTemplate {
        guard views.count == 1, let only = views.first else { throw TemplateError(.unsupported, .viewCount) }
        return only
    }

    /// Reads every view of a record of ISO/IEC 19794-2:2005, clause 7, in the record's order.
    ///
    /// Reserved bits, the capture device and extended data are skipped, not kept; see
    /// `Docs/formats/finger-template.md`. Bytes after the record's end are an error.
    ///
    /// - Returns: One to 255 templates.
    /// - Throws: ``TemplateError`` naming the place: `truncated`, `trailingBytes`, `unknownFormat`, `lengthMismatch`,
    ///   `outOfRange`, `reservedCode`, or `unsupported` (different resolutions across and down).
    package static func views(isoRecord bytes: [UInt8]) throws(TemplateError) -> [FingerTemplate] {
        try views(bytes, .iso)
    }

    /// Reads every view of a record of ANSI INCITS 378-2004, in the record's order.
    ///
    /// Its header names a product and may have a longer length; directions are in units of 2 degrees and become the nearest
    /// of 360/256 degrees. The rest is as in ``views(isoRecord:)``.
    ///
    /// - Returns: One to 255 templates.
    /// - Throws: ``TemplateError`` as ``views(isoRecord:)``; `outOfRange` at `minutiaAngle` for directions of 360 degrees and
    ///   more.
    package static func views(ansiRecord bytes: [UInt8]) throws(TemplateError) -> [FingerTemplate] {
        try views(bytes, .ansi)
    }

    /// Reads every view of a record of either standard.
    ///
    /// Both begin with the same eight bytes. They are told apart by the place where the length of the record stands, which
    /// is never right in both.
    ///
    /// - Returns: One to 255 templates.
    /// - Throws: ``TemplateError`` as ``views(isoRecord:)`` and ``views(ansiRecord:)``.
    package static func views(record bytes: [UInt8]) throws(TemplateError) -> [FingerTemplate] {
        try views(bytes, RecordStandard(of: bytes))
    }

    private static func views(
        _ bytes: [UInt8], _ standard: RecordStandard
    ) throws(TemplateError) -> [FingerTemplate] {
        var reader = TemplateReader(bytes)
        let header = try recordHeader(&reader, standard, size: bytes.count)
        var views: [FingerTemplate] = []
        for index in 0..<header.views {
            views.append(try view(&reader, header, index))
        }
        guard reader.remaining == 0 else { throw TemplateError(.lengthMismatch, .recordLength) }
        return views
    }

    private struct RecordHeader {
        var standard: RecordStandard
        var width: Int
        var height: Int
        var resolution: Int
        var views: Int
    }

    private static func recordHeader(
        _ reader: inout TemplateReader, _ standard: RecordStandard, size: Int
    ) throws(TemplateError) -> RecordHeader {
        let end = TemplateError(.truncated, .recordHeader)
        guard try reader.bytes(4, end) == isoPrefix[0..<4] else {
            throw TemplateError(.unknownFormat, .formatIdentifier)
        }
        guard try reader.bytes(4, end) == isoPrefix[4..<8] else { throw TemplateError(.unknownFormat, .version) }
        var length = try reader.short(end)
        switch standard {
        case .iso: length = try length << 16 | reader.short(end)
        // A length that two bytes cannot hold stands in four behind a zero.
        case .ansi where length == 0: length = try reader.short(end) << 16 | reader.short(end)
        case .ansi: break
        }
        guard length <= size else { throw TemplateError(.truncated, .recordLength) }
        guard length == size else { throw TemplateError(.trailingBytes, .recordLength) }
        if standard == .ansi { try reader.skip(4, end) }  // owner and type of the product that wrote it
        try reader.skip(2, end)  // certifications and type of the capture device
        let (width, height) = (try reader.short(end), try reader.short(end))
        guard (1...16383).contains(width) else { throw TemplateError(.outOfRange, .imageWidth) }
        guard (1...16383).contains(height) else { throw TemplateError(.outOfRange, .imageHeight) }
        let (across, down) = (try reader.short(end), try reader.short(end))
        guard (39...787).contains(across) else { throw TemplateError(.outOfRange, .resolution) }
        guard across == down else { throw TemplateError(.unsupported, .resolution) }
        let views = Int(try reader.byte(end))
        guard views > 0 else { throw TemplateError(.outOfRange, .viewCount) }
        try reader.skip(1, end)  // reserved
        return RecordHeader(
            standard: standard, width: width, height: height, resolution: across, views: views)
    }

    private static func view(
        _ reader: inout TemplateReader, _ header: RecordHeader, _ view: Int
    ) throws(TemplateError) -> FingerTemplate {
        let end = TemplateError(.truncated, .viewHeader, view: view)
        guard let position = FingerPosition(rawValue: try reader.byte(end)) else {
            throw TemplateError(.reservedCode, .fingerPosition, view: view)
        }
        // The high half is the number of the view among those of one finger.
        guard let impression = ImpressionType(rawValue: try reader.byte(end) & 0x0F) else {
            throw TemplateError(.reservedCode, .impressionType, view: view)
        }
        let quality = try reader.byte(end)
        guard quality <= 100 else { throw TemplateError(.outOfRange, .fingerQuality, view: view) }
        let count = Int(try reader.byte(end))
        guard reader.remaining >= count * isoMinutiaLength else {
            throw TemplateError(.truncated, .minutiaCount, view: view)
        }
        var minutiae: [Minutia] = []
        minutiae.reserveCapacity(count)
        for index in 0..<count {
            minutiae.append(try minutia(&reader, header, view, index))
        }
        let extra = TemplateError(.truncated, .extendedData, view: view)
        try reader.skip(reader.short(extra), extra)
        return try FingerTemplate(
            width: header.width, height: header.height, resolution: header.resolution, position: position,
            impression: impression, quality: quality, minutiae: minutiae)
    }

    private static func minutia(
        _ reader: inout TemplateReader, _ header: RecordHeader, _ view: Int, _ index: Int
    ) throws(TemplateError) -> Minutia {
        func error(_ code: TemplateError.Code, _ field: TemplateField) -> TemplateError {
            TemplateError(code, field, view: view, minutia: index)
        }
        let end = error(.truncated, .minutiaX)
        let first = try reader.short(end)
        guard let kind = MinutiaKind(rawValue: UInt8(first >> 14)) else { throw error(.reservedCode, .minutiaKind) }
        let x = first & 0x3FFF
        guard x < header.width else { throw error(.outOfRange, .minutiaX) }
        let y = try reader.short(end) & 0x3FFF
        guard y < header.height else { throw error(.outOfRange, .minutiaY) }
        guard let angle = header.standard.angle(try reader.byte(end)) else { throw error(.outOfRange, .minutiaAngle) }
        let quality = try reader.byte(end)
        guard quality <= 100 else { throw error(.outOfRange, .minutiaQuality) }
        return Minutia(x: x, y: y, angle: angle, kind: kind, quality: quality)
    }
}
