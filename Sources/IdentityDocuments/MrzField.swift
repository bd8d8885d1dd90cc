/// A field of a TD1 machine-readable zone (ICAO Doc 9303-5, section 4.2.2).
package enum MrzField: Hashable, Sendable, CaseIterable {
    case documentCode
    case issuer
    case documentNumber
    case optionalData
    case birthDate
    case sex
    case expiryDate
    case nationality
    /// The optional data of the middle line.
    case moreOptionalData
    /// The last digit of the middle line, which checks both upper lines.
    case composite
    case name

    /// In which of the three lines it stands: 1...3.
    package var line: Int {
        switch self {
        case .documentCode, .issuer, .documentNumber, .optionalData: 1
        case .birthDate, .sex, .expiryDate, .nationality, .moreOptionalData, .composite: 2
        case .name: 3
        }
    }

    /// Its characters in that line, counted from 0, without check digits.
    var places: Range<Int> {
        switch self {
        case .documentCode: 0..<2
        case .issuer: 2..<5
        case .documentNumber: 5..<14
        case .optionalData: 15..<30
        case .birthDate: 0..<6
        case .sex: 7..<8
        case .expiryDate: 8..<14
        case .nationality: 15..<18
        case .moreOptionalData: 18..<29
        case .composite: 29..<30
        case .name: 0..<30
        }
    }
}
