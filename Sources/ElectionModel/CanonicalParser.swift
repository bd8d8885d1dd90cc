/// A recursive-descent reader of JSON with the restrictions of ``CanonicalValue``.
struct CanonicalParser {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func whole() throws(CanonicalError) -> CanonicalValue {
        let value = try value(depth: 0)
        skipSpace()
        guard at == bytes.count else { throw fail("something follows the value") }
        return value
    }

    private func fail(_ reason: String) -> CanonicalError { .syntax(offset: at, reason: reason) }
    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func word(_ text: StaticString, _ value: CanonicalValue) throws(CanonicalError) -> CanonicalValue {
        let wanted = Array(text.description.utf8)
        guard at + wanted.count <= bytes.count, Array(bytes[at..<at + wanted.count]) == wanted else {
            throw fail("unknown word")
        }
        at += wanted.count
        return value
    }

    private mutating func value(depth: Int) throws(CanonicalError) -> CanonicalValue {
        guard depth <= CanonicalValue.deepestNesting else { throw fail("nested too deeply") }
        skipSpace()
        switch next {
        case nil: throw fail("the text ends too early")
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .int(try integer())
        }
    }

    private mutating func array(depth: Int) throws(CanonicalError) -> CanonicalValue {
        at += 1
        var values: [CanonicalValue] = []
        skipSpace()
        if take("]") { return .array(values) }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            if take("]") { return .array(values) }
            guard take(",") else { throw fail("a comma or a closing bracket is missing") }
        }
    }

    private mutating func object(depth: Int) throws(CanonicalError) -> CanonicalValue {
        at += 1
        var members: [String: CanonicalValue] = [:]
        skipSpace()
        if take("}") { return .object(members) }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fail("a key is missing") }
            let key = try string()
            guard key.utf8.allSatisfy({ $0 < 0x80 }) else { throw fail("a key is not ASCII") }
            guard members[key] == nil else { throw fail("a key stands twice") }
            skipSpace()
            guard take(":") else { throw fail("a colon is missing") }
            members[key] = try value(depth: depth + 1)
            skipSpace()
            if take("}") { return .object(members) }
            guard take(",") else { throw fail("a comma or a closing brace is missing") }
        }
    }

    private mutating func integer() throws(CanonicalError) -> Int {
        let negative = take("-")
        let start = at
        var magnitude = 0
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            magnitude = magnitude * 10 + Int(byte - UInt8(ascii: "0"))
            guard magnitude <= CanonicalValue.largestInteger else { throw fail("an integer beyond 2^53") }
            at += 1
        }
        guard at > start else { throw fail("a value is missing") }
        guard at == start + 1 || bytes[start] != UInt8(ascii: "0") else { throw fail("a leading zero") }
        guard !(negative && magnitude == 0) else { throw fail("minus zero") }
        if let byte = next, byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
            throw fail("only whole numbers are allowed")
        }
        return negative ? -magnitude : magnitude
    }

    private mutating func string() throws(CanonicalError) -> String {
        at += 1
        var text: [UInt8] = []
        while true {
            guard let byte = next else { throw fail("a string does not end") }
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else { throw fail("broken UTF-8") }
                return string
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw fail("a control character inside a string")
            default: text.append(byte)
            }
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(CanonicalError) {
        guard let byte = next else { throw fail("a string does not end") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hexFour()
            if (0xD800..<0xDC00).contains(code) {
                guard take("\\"), take("u") else { throw fail("half a surrogate pair") }
                let low = try hexFour()
                guard (0xDC00..<0xE000).contains(low) else { throw fail("half a surrogate pair") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw fail("half a surrogate pair") }
            text += Array(String(Character(scalar)).utf8)
        default: throw fail("an unknown escape")
        }
    }

    private mutating func hexFour() throws(CanonicalError) -> UInt32 {
        guard at + 4 <= bytes.count else { throw fail("an escape ends too early") }
        var code: UInt32 = 0
        for byte in bytes[at..<at + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw fail("an escape is not hexadecimal")
            }
            code = code << 4 | UInt32(digit)
        }
        at += 4
        return code
    }
}
