import CQREncode

/// How much of a QR code may be dirty or torn so that it still reads (ISO/IEC 18004, error correction levels).
package enum QRCorrection: Sendable, CaseIterable {
    /// Level L, about 7%.
    case low
    /// Level M, about 15%: for paper.
    case medium
    /// Level Q, about 25%.
    case quartile
    /// Level H, about 30%.
    case high

    var level: QRecLevel {
        switch self {
        case .low: QR_ECLEVEL_L
        case .medium: QR_ECLEVEL_M
        case .quartile: QR_ECLEVEL_Q
        case .high: QR_ECLEVEL_H
        }
    }
}
