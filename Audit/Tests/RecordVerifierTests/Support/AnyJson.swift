@testable import RecordVerifier

/// JSON of any spelling, turned into a canonical value.
struct AnyJson: Decodable, Sendable {
    let value: JsonValue

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Key.self) {
            var members: [String: JsonValue] = [:]
            for key in object.allKeys { members[key.stringValue] = try object.decode(AnyJson.self, forKey: key).value }
            value = .object(of: members)
        } else if var list = try? decoder.unkeyedContainer() {
            var values: [JsonValue] = []
            while !list.isAtEnd { values.append(try list.decode(AnyJson.self).value) }
            value = .array(values)
        } else {
            let single = try decoder.singleValueContainer()
            if single.decodeNil() {
                value = .null
            } else if let bool = try? single.decode(Bool.self) {
                value = .bool(bool)
            } else if let number = try? single.decode(Int64.self) {
                value = .integer(number)
            } else {
                value = .string(try single.decode(String.self))
            }
        }
    }
}
