/// A finger of a hand; raw values are the finger position codes of ISO/IEC 19794-2:2005, table 6.
package enum HandDigit: UInt8, Sendable, CaseIterable {
    case rightThumb = 1
    case rightIndex
    case rightMiddle
    case rightRing
    case rightLittle
    case leftThumb
    case leftIndex
    case leftMiddle
    case leftRing
    case leftLittle

    /// Whether the finger belongs to the right hand.
    package var isRight: Bool { rawValue <= 5 }
}
