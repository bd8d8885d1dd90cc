/// One page in the making: what a printer draws, from the top down. Sizes are in points, 72 to the inch.
struct PaperSheet {
    /// A4.
    static let (width, height) = (595, 842)
    static let margin = 52
    /// Where the footer stands.
    static let foot = 34

    /// PDF's drawing operators (ISO 32000-1, 8.2).
    private(set) var content = ""
    /// The room that is left below what was drawn, in tenths of a point above the page's end.
    private(set) var top = 10 * (height - margin)

    /// Whether so much fits, in tenths of a point.
    func hasRoom(_ tenths: Int) -> Bool { top - tenths >= 10 * (Self.margin + 14) }

    /// Leaves room.
    mutating func skip(_ tenths: Int) { top -= tenths }

    /// Writes glyphs, their baseline so far below the top.
    mutating func write(_ glyphs: [Int], font: String, size: Int, x: Int, drop: Int) {
        let hex = glyphs.map { Self.hex($0) }.joined()
        content +=
            "BT /\(font) \(Self.points(size)) Tf \(Self.points(10 * x)) \(Self.points(top - drop)) Td <\(hex)> Tj ET\n"
    }

    /// Draws a square to tick.
    mutating func square(x: Int, side: Int, drop: Int) {
        content += "0.8 w \(Self.points(10 * x)) \(Self.points(top - drop)) \(side) \(side) re S\n"
    }

    /// Draws a line to write on, to the right margin.
    mutating func rule(from x: Int, drop: Int) {
        let y = Self.points(top - drop)
        content += "0.5 w \(Self.points(10 * x)) \(y) m \(Self.width - Self.margin) \(y) l S\n"
    }

    /// Writes at the page's foot.
    mutating func footer(_ glyphs: [Int], size: Int, x: Int) {
        let hex = glyphs.map { Self.hex($0) }.joined()
        content += "BT /R \(Self.points(size)) Tf \(x) \(Self.foot) Td <\(hex)> Tj ET\n"
    }

    /// Four hexadecimal digits.
    static func hex(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Tenths as a decimal fraction.
    static func points(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
