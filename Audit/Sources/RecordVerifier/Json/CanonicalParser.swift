/// Reads canonical JSON and refuses every other spelling (RECORD.md, section 1).
struct CanonicalParser {
    private let bytes: [UInt8]
    /// Where the bytes to be read begin and end.
    private let range: Range<Int>
    private var position: Int
    /// Where the value of the outermost object's first member lies.
    private var firstMember = 0..<0

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        position = range.lowerBound
    }

    /// The value that the bytes spell.
    ///
    /// - Throws: `JsonProblem` at the first byte that canonical JSON would not have there.
    static func parse(_ bytes: [UInt8]) throws(JsonProblem) -> JsonValue {
        try parseWithFirstMember(bytes, bytes.indices).0
    }

    /// The object that begins at a place of a longer text, at depth 1, and where it ends.
    ///
    /// - Throws: `JsonProblem`, as `parse(_:)` does.
    static func innerObject(in bytes: [UInt8], _ range: Range<Int>) throws(JsonProblem) -> (JsonValue, end: Int) {
        var parser = CanonicalParser(bytes, range)
        guard parser.next == UInt8(ascii: "{") else { throw parser.problem("an object is missing") }
        return (try parser.value(depth: 1), parser.position)
    }

    /// The value that a part of the bytes spells, and where in them the value of its first member lies; empty unless it is
    /// an object with members.
    ///
    /// - Throws: `JsonProblem` at the first byte that canonical JSON would not have there, counted from the part's.
    static func parseWithFirstMember(
        _ bytes: [UInt8], _ range: Range<Int>
    ) throws(JsonProblem) -> (JsonValue, Range<Int>) {
        var parser = CanonicalParser(bytes, range)
        let value = try parser.value(depth: 0)
        guard parser.position == range.upperBound else { throw parser.problem("bytes after the end of the value") }
        return (value, parser.firstMember)
    }

    private func problem(_ reason: String) -> JsonProblem {
        problem(at: position, reason)
    }

    private func problem(at place: Int, _ reason: String) -> JsonProblem {
        JsonProblem(offset: place - range.lowerBound, reason: reason)
    }

    private var next: UInt8? {
        position < range.upperBound ? bytes[position] : nil
    }

    private mutating func expect(_ byte: UInt8, _ reason: String) throws(JsonProblem) {
        guard next == byte else { throw problem(reason) }
        position += 1
    }

    private mutating func value(depth: Int) throws(JsonProblem) -> JsonValue {
        guard depth <= JsonValue.depthLimit else { throw problem("nested too deep") }
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case nil: throw problem("ends too early")
        case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte): return .integer(try integer())
        default: throw problem("no value can begin here")
        }
    }

    private mutating func word(_ text: String, _ value: JsonValue) throws(JsonProblem) -> JsonValue {
        for byte in text.utf8 { try expect(byte, "no value can begin here") }
        return value
    }

    private mutating func object(depth: Int) throws(JsonProblem) -> JsonValue {
        position += 1
        var members: [JsonMember] = []
        members.reserveCapacity(8)
        if next == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            let start = position
            let key = try string()
            guard key.utf8.allSatisfy({ $0 < 0x80 }) else {
                throw problem(at: start, "a key that is not ASCII")
            }
            // Of ASCII the order of strings is that of their bytes.
            if let last = members.last, last.key >= key {
                throw problem(at: start, "keys out of order or twice")
            }
            try expect(UInt8(ascii: ":"), "a colon is missing")
            let from = position
            members.append(JsonMember(key: key, value: try value(depth: depth + 1)))
            if depth == 0, members.count == 1 { firstMember = from..<position }
            guard next == UInt8(ascii: ",") else { break }
            position += 1
        }
        try expect(UInt8(ascii: "}"), "an object does not end here")
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JsonProblem) -> JsonValue {
        position += 1
        var values: [JsonValue] = []
        if next == UInt8(ascii: "]") {
            position += 1
            return .array(values)
        }
        while true {
            values.append(try value(depth: depth + 1))
            guard next == UInt8(ascii: ",") else { break }
            position += 1
        }
        try expect(UInt8(ascii: "]"), "an array does not end here")
        return .array(values)
    }

    private mutating func integer() throws(JsonProblem) -> Int64 {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        let digits = position
        var magnitude: Int64 = 0
        while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            magnitude = magnitude * 10 + Int64(byte - UInt8(ascii: "0"))
            guard magnitude <= JsonValue.integerLimit else { throw problem("an integer beyond 2^53 - 1") }
            position += 1
        }
        guard position > digits else { throw problem("a number without digits") }
        guard bytes[digits] != UInt8(ascii: "0") || (position == digits + 1 && digits == start) else {
            throw problem(at: start, "a leading zero or minus zero")
        }
        return digits == start ? magnitude : -magnitude
    }

    private mutating func string() throws(JsonProblem) -> String {
        let start = position
        try expect(UInt8(ascii: "\""), "a string is missing")
        let begin = position
        // Most strings have nothing escaped, and are what stands there.
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if next == UInt8(ascii: "\"") {
            position += 1
            guard let text = String(validating: bytes[begin..<position - 1], as: UTF8.self) else {
                throw problem(at: start, "a string that is not UTF-8")
            }
            return text
        }
        var content = Array(bytes[begin..<position])
        while true {
            guard let byte = next else { throw problem("a string without an end") }
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: content, as: UTF8.self) else {
                    throw problem(at: start, "a string that is not UTF-8")
                }
                return text
            case UInt8(ascii: "\\"): content.append(try escape())
            case 0..<0x20: throw problem(at: position - 1, "a bare control character")
            default: content.append(byte)
            }
        }
    }

    /// The byte that an escape stands for; `position` is behind the backslash.
    private mutating func escape() throws(JsonProblem) -> UInt8 {
        let wrong = problem(at: position - 1, "an escape that canonical JSON does not use")
        guard let byte = next else { throw wrong }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u"):
            guard range.upperBound - position >= 4, bytes[position] == 0x30, bytes[position + 1] == 0x30,
                let code = Hex.bytes(bytes[position + 2..<position + 4])?.first, code < 0x20,
                ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(code)
            else { throw wrong }
            position += 4
            return code
        default: throw wrong
        }
    }
}
