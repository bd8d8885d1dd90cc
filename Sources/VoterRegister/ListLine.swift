import ElectionModel

/// A voter's line in a list (`Docs/formats/voter-list.md`).
struct ListLine: Sendable, CanonicalCodable {
    /// In the station's list, from 1.
    let number: Int
    let details: PersonDetails

    init(number: Int, details: PersonDetails) {
        self.number = number
        self.details = details
    }

    init(canonical: CanonicalValue) throws(CanonicalError) {
        number = try canonical.int("number", in: 1...CanonicalValue.largestInteger)
        guard let pin = Pin(try canonical.string("pin")) else { throw .member("pin", expected: "a PIN") }
        details = PersonDetails(
            pin: pin, surname: try canonical.string("surname"), givenName: try canonical.string("givenName"),
            patronymic: try canonical.string("patronymic"), address: try canonical.string("address"),
            station: try canonical.value("station"))
    }

    var canonical: CanonicalValue {
        [
            "address": .string(details.address), "givenName": .string(details.givenName), "number": .int(number),
            "patronymic": .string(details.patronymic), "pin": .string(details.pin.digits),
            "station": details.station.canonical, "surname": .string(details.surname),
        ]
    }

    /// The list's first line.
    static func heading(_ definition: ElectionDefinition, stage: ListStage, number: Int) -> [UInt8] {
        let heading: CanonicalValue = [
            "election": definition.election.canonical, "kind": .string(definition.kind.rawValue),
            "list": .int(number), "stage": .string(stage.rawValue), "v": 1,
        ]
        return heading.encoded() + [0x0A]
    }

    /// A station's lines, each with its line end.
    static func sheet(_ people: [PersonDetails]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (place, details) in people.enumerated() {
            bytes += ListLine(number: place + 1, details: details).canonicalBytes
            bytes.append(0x0A)
        }
        return bytes
    }

    /// Reads a station's lines.
    static func lines(_ sheet: [UInt8]) throws(CanonicalError) -> [ListLine] {
        var lines: [ListLine] = []
        for line in sheet.split(separator: 0x0A) { lines.append(try ListLine(canonicalBytes: Array(line))) }
        return lines
    }
}
