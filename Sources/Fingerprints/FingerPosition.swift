/// Which finger, with the codes of ISO/IEC 19794-2:2005, 7.3.3.2 (the same as ANSI/NIST-ITL).
package enum FingerPosition: UInt8, Sendable, Hashable, CaseIterable {
    case unknown = 0
    case rightThumb = 1
    case rightIndex = 2
    case rightMiddle = 3
    case rightRing = 4
    case rightLittle = 5
    case leftThumb = 6
    case leftIndex = 7
    case leftMiddle = 8
    case leftRing = 9
    case leftLittle = 10
}
