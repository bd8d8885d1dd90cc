package import Wording

/// Why a machine-readable zone is not read. Says where, and never what stands there.
package enum MrzFault: Hashable, Sendable {
    /// There are not three lines.
    case lines(count: Int)
    /// A line does not have 30 characters.
    case length(line: Int, characters: Int)
    /// A character that is none of A-Z, 0-9 and `<`; both counted from 1.
    case character(line: Int, place: Int)
    /// The field does not have the form that it must have: letters among digits, fillers at its beginning.
    case form(MrzField)
    /// The check digit does not fit.
    case checkDigit(MrzField)
    /// There is no such day, or it lies in the future where it must not.
    case date(MrzField)
}

extension MrzFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .lines, .length, .character: .misuse
        case .form, .checkDigit, .date: .unsound
        }
    }
}
