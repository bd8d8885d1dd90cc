/// The standards whose record format is read; their views are laid out alike.
enum RecordStandard {
    /// ISO/IEC 19794-2:2005, clause 7.
    case iso
    /// ANSI INCITS 378-2004, clause 6.
    case ansi

    /// Tells the standard by where the record's own length stands; ISO when it stands nowhere.
    init(of bytes: [UInt8]) {
        func number(_ places: Range<Int>) -> Int {
            places.upperBound <= bytes.count ? bytes[places].reduce(0) { $0 << 8 | Int($1) } : -1
        }
        let (short, long) = (number(8..<10), number(10..<14))
        let isAnsi = number(8..<12) != bytes.count && (short == bytes.count || short == 0 && long == bytes.count)
        self = isAnsi ? .ansi : .iso
    }

    /// The direction in units of 360/256 degrees, counter-clockwise from the positive x axis.
    ///
    /// - Returns: `nil` for a value that the standard does not have.
    func angle(_ value: UInt8) -> UInt8? {
        switch self {
        case .iso: return value
        case .ansi:
            // 2 degrees are 64/45 units; no value is the mean of two, and 358 degrees stay below a whole turn.
            guard value < 180 else { return nil }
            return UInt8((Int(value) * 128 + 45) / 90)
        }
    }
}
