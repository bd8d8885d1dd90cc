package import ElectionModel
import Sodium

/// A voter's row as a delta carries it, inside the encryption.
extension SnapshotVoter: CanonicalCodable {
    package var canonical: CanonicalValue {
        [
            "listNumber": .int(listNumber), "pin": .string(pin.digits), "surname": .string(surname),
            "givenName": .string(givenName), "patronymic": .string(patronymic),
            "photo": .string(Base64.encode(photo)), "templates": .array(templates.map(\.canonical)),
            "mark": mark.map { .string($0.rawValue) } ?? .null,
        ]
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard let pin = Pin(try canonical.string("pin")) else { throw .member("pin", expected: "a PIN") }
        guard let photo = try? Base64.decode(try canonical.string("photo")) else {
            throw .member("photo", expected: "base64")
        }
        self.init(
            listNumber: try canonical.int("listNumber"), pin: pin, surname: try canonical.string("surname"),
            givenName: try canonical.string("givenName"), patronymic: try canonical.string("patronymic"), photo: photo,
            templates: try canonical.values("templates"),
            mark: canonical["mark"] == .null ? nil : try canonical.raw("mark"))
        guard (try? checkBounds()) != nil else { throw .member("voter", expected: "within the bounds of the format") }
    }
}

extension SnapshotTemplate: CanonicalCodable {
    package var canonical: CanonicalValue {
        ["position": .int(Int(position)), "record": .string(Base64.encode(record))]
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        position = UInt8(try canonical.int("position", in: 0...10))
        guard let record = try? Base64.decode(try canonical.string("record")) else {
            throw .member("record", expected: "base64")
        }
        self.record = record
    }
}
