@testable import RecordVerifier

extension JsonValue {
    /// The value at a path of keys and indices.
    func at(_ path: String) -> JsonValue? {
        path.split(separator: "/").reduce(Optional(self)) { value, step in
            switch value {
            case .object(let members): members.first { $0.key == step }?.value
            case .array(let values): Int(step).flatMap { values.indices.contains($0) ? values[$0] : nil }
            default: nil
            }
        }
    }

    /// The same with another value at a path; nil takes the member or item away.
    func setting(_ path: String, _ new: JsonValue?) -> JsonValue {
        setting(path.split(separator: "/").map(String.init)[...], new)
    }

    private func setting(_ path: ArraySlice<String>, _ new: JsonValue?) -> JsonValue {
        guard let step = path.first else { return new ?? .null }
        let rest = path.dropFirst()
        switch self {
        case .object(let members):
            var all = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
            all[step] = rest.isEmpty ? new : all[step]?.setting(rest, new)
            return .object(of: all)
        case .array(var values):
            guard let index = Int(step), values.indices.contains(index) else { return self }
            if rest.isEmpty, new == nil {
                values.remove(at: index)
            } else {
                values[index] = values[index].setting(rest, new)
            }
            return .array(values)
        default: return self
        }
    }

    var text: String {
        if case .string(let text) = self { return text }
        return ""
    }

    var number: Int64 {
        if case .integer(let number) = self { return number }
        return 0
    }
}

extension JsonValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// An integer.
    public init(integerLiteral value: Int64) { self = .integer(value) }
}
