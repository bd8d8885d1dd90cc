/// The paper of a ballot, upright (ISO 216).
package enum BallotSheet: String, Sendable, CaseIterable {
    case a5
    case a4

    /// Dots per inch of page printers.
    package static let dpi = 300

    /// Tenths of a millimetre.
    package var size: (width: Int, height: Int) {
        switch self {
        case .a5: (1480, 2100)
        case .a4: (2100, 2970)
        }
    }
}
