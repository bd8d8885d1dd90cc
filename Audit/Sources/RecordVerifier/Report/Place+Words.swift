extension Place {
    /// The place in words: entry, line, file, byte.
    var sentence: String {
        var parts: [String] = []
        if let entry { parts.append("entry \(entry)") }
        if let message { parts.append("message \(message)") }
        if let option { parts.append(option) }
        if let line { parts.append("line \(line)") }
        if let path { parts.append(path) }
        if let offset { parts.append("byte \(offset)") }
        return parts.joined(separator: ", ")
    }

    /// The place as an object; what is not known is null.
    var json: JsonValue {
        .object(of: [
            "entry": entry.map { .integer(Int64($0)) } ?? .null, "line": line.map(JsonValue.string) ?? .null,
            "message": message.map { .integer(Int64($0)) } ?? .null,
            "offset": offset.map { .integer(Int64($0)) } ?? .null, "option": option.map(JsonValue.string) ?? .null,
            "path": path.map(JsonValue.string) ?? .null,
        ])
    }
}
