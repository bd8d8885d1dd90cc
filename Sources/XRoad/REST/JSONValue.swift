import FoundationEssentials

/// JSON from outside, of any shape.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// As text, so that no digit is lost.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads a document.
    ///
    /// - Throws: ``MessageFault/json``, ``MessageFault/tooLarge``.
    package init(_ bytes: [UInt8], upTo largest: Int) throws(MessageFault) {
        guard bytes.count <= largest else { throw .tooLarge }
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { throw .json }
        self = value
    }

    /// A member of an object, or an array's element by its number; `nil` if there is none.
    package subscript(_ name: String) -> JSONValue? {
        switch self {
        case .object(let members): members[name]
        case .array(let elements): Int(name).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        case .null, .bool, .number, .string: nil
        }
    }

    /// What is at the end of a way of names and numbers.
    package func at(_ path: some Sequence<String>) -> JSONValue? {
        path.reduce(self) { value, name in value?[name] }
    }

    /// A single value as text; `nil` for `null`, arrays and objects.
    package var text: String? {
        switch self {
        case .null, .array, .object: nil
        case .bool(let value): value ? "true" : "false"
        case .number(let text), .string(let text): text
        }
    }
}

extension JSONValue: Decodable {
    package init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: AnyName.self) {
            var object: [String: JSONValue] = [:]
            for name in members.allKeys { object[name.stringValue] = try members.decode(JSONValue.self, forKey: name) }
            self = .object(object)
        } else if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
            self = .array(array)
        } else {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .null
            } else if let bool = try? value.decode(Bool.self) {
                self = .bool(bool)
            } else if let text = try? value.decode(String.self) {
                self = .string(text)
            } else if let whole = try? value.decode(Int64.self) {
                self = .number("\(whole)")
            } else {
                self = .number("\(try value.decode(Decimal.self))")
            }
        }
    }

    private struct AnyName: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
