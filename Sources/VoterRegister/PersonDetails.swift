package import ElectionModel

/// What the register knows about a person; sealed in the database as one value.
package struct PersonDetails: Hashable, Sendable {
    package let pin: Pin
    package let surname: String
    package let givenName: String
    /// Empty when there is none.
    package let patronymic: String
    /// Empty when there is none.
    package let address: String
    /// The station in whose list the person stands.
    package let station: StationId

    package init(
        pin: Pin, surname: String, givenName: String, patronymic: String, address: String, station: StationId
    ) {
        self.pin = pin
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
        self.address = address
        self.station = station
    }

    /// The version byte of ``encoded()``.
    private static let format: UInt8 = 1

    /// The bytes that are sealed: a version byte, then each text as a big-endian 16-bit length and UTF-8.
    func encoded() -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(160)
        out.append(Self.format)
        for text in [pin.digits, surname, givenName, patronymic, address, station.rawValue] {
            let count = text.utf8.count
            out.append(UInt8(truncatingIfNeeded: count >> 8))
            out.append(UInt8(truncatingIfNeeded: count))
            out.append(contentsOf: text.utf8)
        }
        return out
    }

    /// Reads the sealed bytes.
    ///
    /// - Returns: `nil` when they are not such bytes.
    init?(encoded bytes: [UInt8]) {
        guard bytes.first == Self.format else { return nil }
        var texts: [String] = []
        var at = 1
        while at < bytes.count {
            guard at + 2 <= bytes.count else { return nil }
            let end = at + 2 + Int(bytes[at]) << 8 + Int(bytes[at + 1])
            guard end <= bytes.count, let text = String(validating: bytes[(at + 2)..<end], as: UTF8.self) else {
                return nil
            }
            texts.append(text)
            at = end
        }
        guard texts.count == 6, let pin = Pin(texts[0]), let station = StationId(rawValue: texts[5]) else { return nil }
        self.init(
            pin: pin, surname: texts[1], givenName: texts[2], patronymic: texts[3], address: texts[4], station: station)
    }
}

extension PersonDetails: CustomStringConvertible, CustomReflectable {
    /// The station only: nothing of the person.
    package var description: String { "a voter of station \(station)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
