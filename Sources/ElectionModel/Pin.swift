/// A personal identification number of the Kyrgyz Republic: sex, birth date and five more digits; no checksum is known.
///
/// Only the shape and the date are checked here; whether the person exists is for the register to say. A PIN is
/// personal data: its description shows no digit of it, so that it cannot slip into a log.
package struct Pin: Hashable, Sendable {
    /// The fourteen digits.
    package let digits: String

    /// Makes a PIN from its digits.
    ///
    /// - Returns: `nil` unless there are 14 ASCII digits, the first is 1 or 2, and the next eight are a day DDMMYYYY.
    package init?(_ digits: String) {
        let bytes = Array(digits.utf8)
        guard bytes.count == 14, bytes.allSatisfy({ (0x30...0x39).contains($0) }),
            Sex(rawValue: Int(bytes[0] - 0x30)) != nil, Self.date(bytes) != nil
        else { return nil }
        self.digits = digits
    }

    /// Makes a PIN from its parts.
    ///
    /// - Returns: `nil` when `serial` is not in 0...99999.
    package init?(sex: Sex, birthDate: CivilDate, serial: Int) {
        guard (0...99_999).contains(serial) else { return nil }
        digits =
            "\(sex.rawValue)\(birthDate.day.padded(to: 2))\(birthDate.month.padded(to: 2))"
            + "\(birthDate.year.padded(to: 4))\(serial.padded(to: 5))"
    }

    /// The sex that the first digit states.
    package var sex: Sex { digits.utf8.first == UInt8(ascii: "1") ? .female : .male }

    /// The birth date that the digits state.
    package var birthDate: CivilDate { Self.date(Array(digits.utf8)) ?? CivilDate(daysSinceEpoch: 0) }

    private static func date(_ bytes: [UInt8]) -> CivilDate? {
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        return CivilDate(year: number(5..<9), month: number(3..<5), day: number(1..<3))
    }
}

extension Pin: CustomStringConvertible, CustomReflectable {
    /// Fourteen dots: never the number.
    package var description: String { "PIN ••••••••••••••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
