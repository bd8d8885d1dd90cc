import Wording

/// A share in per cent with two decimals: 0,43 %, 0.43%.
struct Percentage: Worded {
    private let share: Double

    /// - Parameter share: 0...1.
    init(_ share: Double) { self.share = share }

    var kyrgyz: String { "\(Figures.text(100 * share, decimals: 2, in: .ky))\u{A0}%" }
    var russian: String { "\(Figures.text(100 * share, decimals: 2, in: .ru))\u{A0}%" }
    var english: String { "\(Figures.text(100 * share, decimals: 2, in: .en))%" }
}
