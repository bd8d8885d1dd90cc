#if Training
    import ElectionModel
    import MachineReadableZone

    /// An identity card that a visitor of the demo shows: what its machine-readable zone says (ICAO Doc 9303-5).
    struct DemoCard {
        let pin: Pin
        /// The last day on which it is valid.
        let expiry: CivilDate

        /// The frame that a document reader sends for it (`Firmware/README.md`).
        var frame: [UInt8] { [0x02] + Array("]o2\(lines.joined(separator: "\r"))".utf8) + [0x03] }

        /// The three lines; the name of a synthetic person need not be the one on the list.
        var lines: [String] {
            let number = String(pin.digits.suffix(9))
            let upper = "IDKGZ\(number)\(Self.digit(number))\(Self.filled(pin.digits, 15))"
            let (birth, end) = (Self.six(pin.birthDate), Self.six(expiry))
            let middle =
                "\(birth)\(Self.digit(birth))\(pin.sex == .female ? "F" : "M")\(end)\(Self.digit(end))"
                + Self.filled("KGZ", 14)
            let checked = upper.dropFirst(5) + middle.prefix(7) + middle.dropFirst(8).prefix(7) + middle.dropFirst(18)
            return [upper, middle + Self.digit(String(checked)), Self.filled("SPECIMEN<<TRAINING", 30)]
        }

        private static func six(_ date: CivilDate) -> String {
            "\((date.year % 100).padded(to: 2))\(date.month.padded(to: 2))\(date.day.padded(to: 2))"
        }

        private static func filled(_ text: String, _ width: Int) -> String {
            text + String(repeating: "<", count: width - text.count)
        }

        private static func digit(_ text: String) -> String {
            String(UnicodeScalar(MrzAlphabet.checkDigit(text.utf8)))
        }
    }
#endif
