/// The quantisation table of a WSQ file: from numbers of bins back to coefficients.
struct WsqQuantiser {
    /// Where a value lies in its bin (C): 0.5 would be the middle.
    private let centre: Float
    /// Widths of the bins (Q), one a subband; 0 where the subband was left out.
    private let widths: [Float]
    /// Widths of the bins around zero (Z).
    private let zeroWidths: [Float]

    init(_ fields: inout ByteCursor) throws(ImagingError) {
        centre = try fields.scaledShort()
        var (widths, zeroWidths): ([Float], [Float]) = ([], [])
        for _ in 0..<WsqLayout.quantisedSubbands {
            widths.append(try fields.scaledShort())
            zeroWidths.append(try fields.scaledShort())
        }
        (self.widths, self.zeroWidths) = (widths, zeroWidths)
    }

    /// Whether the file has this subband; the others are zero everywhere.
    func isPresent(subband: Int) -> Bool { widths[subband] > 0 }

    /// The coefficient for a number of a bin.
    func value(_ bin: Int32, subband: Int) -> Float {
        if bin == 0 { return 0 }
        let magnitude = (Float(bin.magnitude) - centre) * widths[subband] + zeroWidths[subband] / 2
        return bin > 0 ? magnitude : -magnitude
    }
}
