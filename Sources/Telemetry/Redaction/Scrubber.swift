import ElectionModel

/// The last line of defence: masks what looks like a secret in a text that is about to be written.
///
/// It masks 14 digits that have the shape of a PIN, unbroken base64 or hexadecimal text of more than 48 characters,
/// and lists of more than 16 bytes as Swift prints an array. Public hashes stay: `sha256:` and 64 hexadecimal digits,
/// or such digits as the value of a key that is known to be one. It cannot know names, codes or passphrases: those
/// belong into ``Redacted``.
package struct Scrubber: Sendable {
    /// Digits of a PIN.
    static let pinLength = 14
    /// Longer unbroken base64 or hexadecimal text is masked.
    static let longestToken = 48
    /// A token is no blob when a `/`, `-` or `_` stands at least this often in it: paths, names and UUIDs.
    static let longestWord = 24
    /// Longer lists of small numbers are masked.
    static let longestList = 16
    /// Bytes of a text that are looked at; the rest is cut away.
    static let longestText = 8192

    private let publicHashes: Set<String>

    /// Makes a scrubber.
    ///
    /// - Parameter publicHashes: keys, and labels before a colon, whose 64 hexadecimal digits everybody may see.
    package init(publicHashes: Set<String> = ["sha256", "root", "snapshot", "checkpoint", "listVersion"]) {
        self.publicHashes = publicHashes
    }

    /// The text without what must not be shown.
    ///
    /// - Parameters:
    ///   - text: what is to be written.
    ///   - key: the name under which it is written, if it has one.
    /// - Complexity: O(n).
    package func scrubbed(_ text: String, key: String? = nil) -> String {
        var text = text
        if text.utf8.count > Self.longestText { text = Self.clipped(text) }
        let secrets = text.withUTF8 { bytes in
            if let key, publicHashes.contains(key), Self.isHash(bytes[...]) { return [Range<Int>]() }
            return secretRanges(bytes)
        }
        guard !secrets.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var next = 0
        for secret in secrets {
            out += bytes[next..<secret.lowerBound]
            out += Array(Redaction.mask.utf8)
            next = secret.upperBound
        }
        out += bytes[next...]
        return String(decoding: out, as: UTF8.self)
    }

    /// The beginning of a text that is too long. What the cut may have halved goes too: half a PIN would pass.
    private static func clipped(_ text: String) -> String {
        var bytes = Array(text.utf8.prefix(longestText))
        while let last = bytes.last, isToken(last) { bytes.removeLast() }
        return "\(String(decoding: bytes, as: UTF8.self))…"
    }

    /// What is to be masked, in order and without overlaps.
    private func secretRanges(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var list = ListSearch()
        var place = 0
        while place < bytes.count {
            guard Self.isToken(bytes[place]) else {
                list.pass(bytes[place], at: place)
                place += 1
                continue
            }
            let start = place
            while place < bytes.count, Self.isToken(bytes[place]) { place += 1 }
            let token = start..<place
            if let whole = list.take(token, of: bytes) { Self.join(whole, to: &found) }
            guard token.count >= Self.pinLength else { continue }
            if isBlob(token, of: bytes) { found.append(token) } else { Self.findPins(token, of: bytes, &found) }
        }
        return found
    }

    /// Adds a range that may have grown since it was added.
    private static func join(_ range: Range<Int>, to found: inout [Range<Int>]) {
        if let last = found.last, last.lowerBound >= range.lowerBound { found.removeLast() }
        found.append(range)
    }

    private func isBlob(_ token: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard token.count > Self.longestToken else { return false }
        var word = 0
        var longest = 0
        for byte in bytes[token] {
            word = Self.isSeparator(byte) ? 0 : word + 1
            longest = max(longest, word)
        }
        return longest > Self.longestWord && !isPublic(token, of: bytes)
    }

    /// Whether a label of a public hash stands before a token that is one.
    private func isPublic(_ token: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Self.isHash(bytes[token]), token.lowerBound > 1, bytes[token.lowerBound - 1] == UInt8(ascii: ":") else {
            return false
        }
        let end = token.lowerBound - 1
        var start = end
        while start > 0, Self.isToken(bytes[start - 1]) { start -= 1 }
        return publicHashes.contains(String(decoding: bytes[start..<end], as: UTF8.self))
    }

    private static func isHash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes.count == 64 && bytes.allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
    }

    /// Finds PINs in runs of digits. In a longer run each place is tried: a PIN may be glued to other digits.
    private static func findPins(
        _ token: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ found: inout [Range<Int>]
    ) {
        var start = token.lowerBound
        while start < token.upperBound {
            var end = start
            while end < token.upperBound, isDigit(bytes[end]) { end += 1 }
            if end - start >= pinLength, hasPin(bytes[start..<end]) { found.append(start..<end) }
            start = end + 1
        }
    }

    private static func hasPin(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        (digits.startIndex...digits.endIndex - pinLength).contains { start in
            (0x31...0x32).contains(digits[start])
                && Pin(String(decoding: digits[start..<start + pinLength], as: UTF8.self)) != nil
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// `/`, `-` and `_`: in base64 each stands once in 64 characters, in paths and names between words.
    private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x2D || byte == 0x5F }

    /// Characters of base64, of its variant for addresses (RFC 4648), and of hexadecimal digits.
    private static func isToken(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || isSeparator(byte) || byte == 0x2B || byte == 0x3D
    }
}
