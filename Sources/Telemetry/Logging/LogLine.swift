import ElectionModel
import Logging
import Wording

/// One event as one line.
///
/// No input can forge a line or a field: message and values stand in quotes as JSON writes them, and everything that
/// moves a terminal's cursor or hides text is escaped. No line is longer than ``longest``; what does not fit is cut,
/// and the line says so.
struct LogLine {
    /// Bytes of a line with its newline: what a pipe takes in one piece (POSIX `PIPE_BUF`).
    static let longest = 4096
    private static let longestMessage = 1536
    private static let longestValue = 512
    private static let longestName = 64
    private static let deepest = 4

    let time: Timestamp
    let level: Logger.Level
    let label: String
    let message: String
    let metadata: Logger.Metadata

    /// What an error may say in a log: sentences of our own; of others' errors the type only, since nobody knows what
    /// they carry.
    static func words(for error: any Error) -> String {
        (error as? any Fault)?.english ?? String(reflecting: type(of: error))
    }

    func rendered(_ form: LogForm, scrubber: Scrubber) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(256)
        let label = Self.name(label, scrubber)
        let end: [UInt8]
        switch form {
        case .text:
            out += Array("\(instant) \(level.rawValue) \(label) ".utf8)
            JSONText.append(scrubber.scrubbed(message), to: &out, limit: Self.longestMessage)
            end = Array(" …\n".utf8)
        case .json:
            out += Array(
                "{\"time\":\"\(instant)\",\"level\":\"\(level.rawValue)\",\"label\":\"\(label)\",\"message\":".utf8)
            JSONText.append(scrubber.scrubbed(message), to: &out, limit: Self.longestMessage)
            if !metadata.isEmpty { out += Array(",\"metadata\":{".utf8) }
            end = Array("},\"cut\":true}\n".utf8)
        }
        var isFirst = true
        for key in metadata.keys.sorted() {
            guard let value = metadata[key] else { continue }
            let piece = field(key, value, form, isFirst: isFirst, scrubber)
            guard out.count + piece.count + end.count <= Self.longest else { return out + end }
            out += piece
            isFirst = false
        }
        if form == .json { out += Array((metadata.isEmpty ? "}" : "}}").utf8) }
        out.append(UInt8(ascii: "\n"))
        return out
    }

    /// `YYYY-MM-DDThh:mm:ss.mmmZ`.
    private var instant: String {
        let fraction = ((time.milliseconds % 1000) + 1000) % 1000
        return "\(time.description.dropLast()).\(fraction.padded(to: 3))Z"
    }

    private func field(
        _ key: String, _ value: Logger.MetadataValue, _ form: LogForm, isFirst: Bool, _ scrubber: Scrubber
    ) -> [UInt8] {
        var piece: [UInt8] = []
        let name = Self.name(key, scrubber)
        switch form {
        case .text:
            piece += Array(" \(name)=".utf8)
            Self.append(value, bare: true, key: key, to: &piece, depth: 0, scrubber)
        case .json:
            piece += Array("\(isFirst ? "" : ",")\"\(name)\":".utf8)
            Self.append(value, bare: false, key: key, to: &piece, depth: 0, scrubber)
        }
        return piece
    }

    private static func append(
        _ value: Logger.MetadataValue, bare: Bool, key: String, to out: inout [UInt8], depth: Int, _ scrubber: Scrubber
    ) {
        switch value {
        case .string(let text): append(text, bare: bare, key: key, to: &out, scrubber)
        case .stringConvertible(let value): append(value.description, bare: bare, key: key, to: &out, scrubber)
        case .array(let values):
            guard depth < deepest else {
                out += JSONText.cut
                return
            }
            append(values.prefix(most).map { ("", $0) }, brackets: ("[", "]"), key: key, to: &out, depth, scrubber)
        case .dictionary(let members):
            guard depth < deepest else {
                out += JSONText.cut
                return
            }
            let sorted = members.sorted { $0.key < $1.key }.prefix(most).map {
                ("\"\(name($0.key, scrubber))\":", $0.value)
            }
            append(sorted, brackets: ("{", "}"), key: key, to: &out, depth, scrubber)
        }
    }

    /// Members of an array or a dictionary that are written at most.
    private static let most = 16

    private static func append(
        _ members: [(before: String, value: Logger.MetadataValue)], brackets: (String, String), key: String,
        to out: inout [UInt8], _ depth: Int, _ scrubber: Scrubber
    ) {
        out += Array(brackets.0.utf8)
        for (index, member) in members.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            out += Array(member.before.utf8)
            append(member.value, bare: false, key: key, to: &out, depth: depth + 1, scrubber)
        }
        out += Array(brackets.1.utf8)
    }

    private static func append(
        _ text: String, bare: Bool, key: String, to out: inout [UInt8], _ scrubber: Scrubber
    ) {
        let clean = scrubber.scrubbed(text, key: key)
        if bare, clean == Redaction.mask || isBare(clean) {
            out += Array(clean.utf8)
        } else {
            JSONText.append(clean, to: &out, limit: longestValue)
        }
    }

    /// Whether a value can stand without quotes: it cannot be taken for anything else.
    private static func isBare(_ text: String) -> Bool {
        let bytes = text.utf8
        return !bytes.isEmpty && bytes.count <= longestValue
            && bytes.allSatisfy { isPlain($0) || $0 == 0x3A || $0 == 0x2F }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }

    /// A label or key: letters, digits, `.`, `-` and `_`; anything else becomes `_`.
    private static func name(_ text: String, _ scrubber: Scrubber) -> String {
        if text.utf8.count <= Scrubber.pinLength - 1, text.utf8.allSatisfy(isPlain), !text.isEmpty { return text }
        let plain = scrubber.scrubbed(text).utf8.prefix(longestName).map { isPlain($0) ? $0 : 0x5F }
        return plain.isEmpty ? "_" : String(decoding: plain, as: UTF8.self)
    }
}
