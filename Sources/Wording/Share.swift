/// A part of a whole in per cent with one decimal: 36,9 %, 36.9%; a dash where there is no whole.
package struct Share: Worded, Hashable {
    private let tenths: Int?

    /// - Parameters:
    ///   - part: 0 or more.
    ///   - whole: 0 or more.
    package init(_ part: Int, of whole: Int) {
        tenths = whole > 0 ? (part * 2000 + whole) / (2 * whole) : nil
    }

    package var kyrgyz: String { tenths.map { "\(Figures.text(tenths: $0, in: .ky))\u{A0}%" } ?? "–" }
    package var russian: String { tenths.map { "\(Figures.text(tenths: $0, in: .ru))\u{A0}%" } ?? "–" }
    package var english: String { tenths.map { "\(Figures.text(tenths: $0, in: .en))%" } ?? "–" }
}
