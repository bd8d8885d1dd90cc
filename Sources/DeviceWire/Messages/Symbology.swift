/// The kind of code that was read.
package enum Symbology: UInt8, Hashable, Sendable {
    /// ISO/IEC 18004.
    case qr = 1
    /// ISO/IEC 15417.
    case code128 = 2
    /// ISO/IEC 15438.
    case pdf417 = 3
    /// ISO/IEC 16022.
    case dataMatrix = 4
}
