import Foundation

/// Looks for the secrets of a run in what the run leaves behind: logs, databases, what programs print.
///
/// A secret is looked for as it is, in base64 (wherever it begins in a longer text), in hexadecimal digits, as Swift
/// prints an array of bytes, and, if it is text, in capitals, in JSON's and in URLs' escapes.
package struct LeakScan: Sendable {
    /// A secret that was found.
    package struct Leak: Hashable, Sendable, CustomStringConvertible {
        /// What kind of secret, never the secret.
        package let what: String
        /// How it was written.
        package let form: String
        /// The file, and the byte where it begins.
        package let file: String
        package let offset: Int

        package var description: String { "a \(what) stands in \(file) at \(offset), \(form)" }
    }

    /// What a scan of files came to.
    package struct Finding: Sendable {
        package var files = 0
        package var bytes = 0
        package var leaks: [Leak] = []
    }

    private struct Pattern: Sendable {
        let secret: Int
        let form: String
        let bytes: [UInt8]
    }

    /// Shorter patterns are found everywhere by chance.
    private static let shortest = 6
    /// In base64 six characters are but 36 bits.
    private static let shortestEncoded = 10

    private let published: Data
    private var kinds: [String] = []
    private var patterns: [Pattern] = []
    private var index: [UInt32: [Int]] = [:]
    /// Which first bytes patterns may have: most places of a file are passed over with one look at it.
    private var hints = [Bool](repeating: false, count: 1 << 16)

    /// Secrets that are too short to be looked for, by kind.
    package private(set) var tooShort: [String] = []

    /// Begins without secrets.
    ///
    /// - Parameter published: what everybody may see; a text that stands in it is no secret, such as the surname of a
    ///   voter that is a candidate's too.
    package init(published: [UInt8] = []) { self.published = Data(published) }

    /// How many secrets are looked for.
    package var count: Int { kinds.count }

    /// Adds a text: a PIN, a name, a code, a passphrase.
    package mutating func add(_ what: String, _ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= Self.shortest else { return tooShort.append(what) }
        guard published.range(of: Data(bytes)) == nil else { return }
        let secret = begin(what)
        addForms(bytes, of: secret)
        let capitals = text.uppercased()
        if capitals != text { add(Array(capitals.utf8), "in capitals", of: secret) }
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
        for digits in ["%04x", "%04X"] {
            let escaped = text.utf16.map {
                $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : "\\u" + String(format: digits, $0)
            }
            add(Array(escaped.joined().utf8), "in JSON's escapes", of: secret)
        }
        for digits in ["%%%02X", "%%%02x"] {
            let escaped = bytes.map { $0 < 0x80 ? String(UnicodeScalar($0)) : String(format: digits, $0) }
            add(Array(escaped.joined().utf8), "in a URL's escapes", of: secret)
        }
    }

    /// Adds bytes: a template, an image, a key. A few pieces from their middle stand for the whole.
    package mutating func add(_ what: String, bytes: [UInt8]) {
        let pieces = Self.pieces(bytes)
        guard !pieces.isEmpty else { return tooShort.append(what) }
        let secret = begin(what)
        for piece in pieces { addForms(piece, of: secret) }
    }

    /// Looks through bytes.
    ///
    /// - Complexity: O(n), whatever the number of secrets.
    package func leaks(in bytes: [UInt8], file: String = "the text") -> [Leak] {
        guard bytes.count >= Self.shortest else { return [] }
        var found: [Leak] = []
        for place in 0...bytes.count - Self.shortest {
            let start =
                UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
                | UInt32(bytes[place + 3]) << 24
            guard hints[Self.hint(start)], let here = index[start] else { continue }
            for number in here {
                let pattern = patterns[number]
                guard bytes[place...].starts(with: pattern.bytes) else { continue }
                found.append(Leak(what: kinds[pattern.secret], form: pattern.form, file: file, offset: place))
            }
        }
        return found
    }

    /// Looks through files, and folders with all that is below them. A path where nothing is counts no file.
    package func scan(_ paths: [String]) throws -> Finding {
        var finding = Finding()
        for path in paths {
            for file in try Self.files(path) {
                let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
                finding.files += 1
                finding.bytes += bytes.count
                finding.leaks += leaks(in: bytes, file: file)
            }
        }
        return finding
    }

    /// The control: hides every secret in every form in noise, one after the other.
    ///
    /// - Returns: the kinds of those that the scan does not find; a test expects none, and ``count`` of them looked for.
    package func missed(random: SeededRandom) -> [String] {
        patterns.compactMap { pattern in
            let text = random.bytes(50) + pattern.bytes + random.bytes(50)
            let isFound = leaks(in: text).contains { $0.what == kinds[pattern.secret] && $0.offset == 50 }
            return isFound ? nil : "\(kinds[pattern.secret]) \(pattern.form)"
        }
    }

    private mutating func begin(_ what: String) -> Int {
        kinds.append(what)
        return kinds.count - 1
    }

    private mutating func addForms(_ bytes: [UInt8], of secret: Int) {
        add(bytes, "as it is", of: secret)
        let hex = bytes.map { String(format: "%02x", $0) }.joined()
        add(Array(hex.utf8), "in hexadecimal digits", of: secret)
        add(Array(hex.uppercased().utf8), "in hexadecimal digits", of: secret)
        for gap in [", ", ","] {
            add(Array(bytes.map(String.init).joined(separator: gap).utf8), "as numbers", of: secret)
        }
        for offset in 0..<3 {
            let middle = Self.base64(bytes, offset: offset)
            guard middle.count >= Self.shortestEncoded else { continue }
            add(Array(middle.utf8), "in base64", of: secret)
            let address = middle.replacing("+", with: "-").replacing("/", with: "_")
            if address != middle { add(Array(address.utf8), "in base64 for addresses", of: secret) }
        }
    }

    private mutating func add(_ bytes: [UInt8], _ form: String, of secret: Int) {
        guard bytes.count >= Self.shortest else { return }
        let start = UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16 | UInt32(bytes[3]) << 24
        index[start, default: []].append(patterns.count)
        hints[Self.hint(start)] = true
        patterns.append(Pattern(secret: secret, form: form, bytes: bytes))
    }

    private static func hint(_ start: UInt32) -> Int { Int(truncatingIfNeeded: (start &* 2_654_435_761) >> 16) }

    /// What base64 of a longer text has of these bytes for certain, when as many bytes stand before them.
    private static func base64(_ bytes: [UInt8], offset: Int) -> String {
        let whole = Data([UInt8](repeating: 0, count: offset) + bytes).base64EncodedString()
        // A character that has bits of a neighbour is anything.
        let first = (offset * 8 + 5) / 6
        let last = (offset + bytes.count) * 8 / 6
        return String(whole.dropFirst(first).prefix(max(0, last - first)))
    }

    /// Pieces of 16 bytes that are not of one colour.
    private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        let length = 16
        guard bytes.count >= length else {
            return bytes.count >= shortest && Set(bytes).count > 2 ? [bytes] : []
        }
        // Files of a kind begin alike.
        let first = bytes.count > 6 * length ? 2 * length : 0
        let starts = Array(stride(from: first, through: bytes.count - length, by: length)).filter {
            Set(bytes[$0..<$0 + length]).count >= 6
        }
        let chosen = Set(
            [starts.first, starts.last] + [1, 2, 3].map { starts.isEmpty ? nil : starts[starts.count * $0 / 4] })
        return chosen.compactMap { $0 }.sorted().map { Array(bytes[$0..<$0 + length]) }
    }

    private static func files(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
        guard isFolder.boolValue else { return [path] }
        return try FileManager.default.subpathsOfDirectory(atPath: path).map { "\(path)/\($0)" }.filter { file in
            let kind = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
            return kind == .typeRegular
        }
    }
}
