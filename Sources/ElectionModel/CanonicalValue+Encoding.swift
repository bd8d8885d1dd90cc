extension CanonicalValue {
    /// The canonical bytes (UTF-8): keys in ascending order, no white space, shortest escapes (RFC 8785, section 3.2).
    ///
    /// - Precondition: keys are ASCII and integers within ±(2⁵³ − 1); both are made by the program, never by input.
    package func encoded() -> [UInt8] {
        var out: [UInt8] = []
        append(to: &out)
        return out
    }

    /// The canonical form as a string.
    package var text: String { String(decoding: encoded(), as: UTF8.self) }

    private func append(to out: inout [UInt8]) {
        switch self {
        case .null: out += Array("null".utf8)
        case .bool(let value): out += Array((value ? "true" : "false").utf8)
        case .int(let value):
            precondition(value.magnitude <= UInt(Self.largestInteger), "an integer beyond 2^53 has no canonical form")
            out += Array(String(value).utf8)
        case .string(let value): Self.append(value, to: &out)
        case .array(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                value.append(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            for (index, key) in members.keys.sorted().enumerated() {
                precondition(key.utf8.allSatisfy { $0 < 0x80 }, "keys are ASCII")
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Self.append(key, to: &out)
                out.append(UInt8(ascii: ":"))
                members[key, default: .null].append(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    private static func append(_ string: String, to out: inout [UInt8]) {
        let hex = Array("0123456789abcdef".utf8)
        out.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): out += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
            case UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
            case 0x08: out += [UInt8(ascii: "\\"), UInt8(ascii: "b")]
            case 0x09: out += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case 0x0A: out += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0x0C: out += [UInt8(ascii: "\\"), UInt8(ascii: "f")]
            case 0x0D: out += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            case 0..<0x20: out += Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
