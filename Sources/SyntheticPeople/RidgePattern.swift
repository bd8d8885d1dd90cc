/// The class of a fingerprint after Henry.
package enum RidgePattern: Int, Sendable, CaseIterable {
    /// Ridges enter and leave on the left of the print.
    case leftLoop
    /// Ridges enter and leave on the right of the print.
    case rightLoop
    case whorl
    case arch
    case tentedArch

    /// Draws a class as nature does: over all ten fingers about 34% left loops, 32% right loops, 28% whorls, 4% arches
    /// and 3% tented arches (Wilson, Candela, Watson 1994), with more whorls on thumbs and ring fingers and more
    /// arches and radial loops on index fingers.
    static func natural(for digit: HandDigit, using random: inout SeededGenerator) -> RidgePattern {
        // Per mille: ulnar loop, radial loop, whorl, arch, tented arch.
        let shares: [Int] =
            switch digit {
            case .rightThumb, .leftThumb: [580, 10, 370, 30, 10]
            case .rightIndex, .leftIndex: [380, 180, 310, 70, 60]
            case .rightMiddle, .leftMiddle: [720, 20, 180, 50, 30]
            case .rightRing, .leftRing: [570, 10, 390, 20, 10]
            case .rightLittle, .leftLittle: [830, 10, 130, 15, 15]
            }
        switch random.weighted(shares) {
        case 0: return digit.isRight ? .rightLoop : .leftLoop
        case 1: return digit.isRight ? .leftLoop : .rightLoop
        case 2: return .whorl
        case 3: return .arch
        default: return .tentedArch
        }
    }
}
