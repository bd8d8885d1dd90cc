/// How the finger was taken, with the codes of ISO/IEC 19794-2:2005, 7.3.3.4.
package enum ImpressionType: UInt8, Sendable, Hashable, CaseIterable {
    case liveScanPlain = 0
    case liveScanRolled = 1
    case nonLiveScanPlain = 2
    case nonLiveScanRolled = 3
    case latent = 7
    case swipe = 8
    case liveScanContactless = 9
}
