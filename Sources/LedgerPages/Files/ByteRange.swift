/// What a `Range` header asks for (RFC 9110, section 14.2).
enum ByteRange: Equatable, Sendable {
    /// No range, or one that may be passed over: other units, several ranges, nonsense.
    case whole
    case part(Range<Int>)
    /// It begins behind the end.
    case unsatisfiable

    /// - Parameters:
    ///   - header: the header's value, if there is one.
    ///   - size: bytes of the file.
    init(_ header: String?, size: Int) {
        guard let header, header.hasPrefix("bytes=") else {
            self = .whole
            return
        }
        let parts = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let first = Self.number(parts[0]), let last = Self.number(parts[1]) else {
            self = .whole
            return
        }
        switch (first, last) {
        case (nil, nil): self = .whole
        case (let first?, let last):
            if let last, last < first {
                self = .whole
            } else {
                self = first < size ? .part(first..<min(last ?? size - 1, size - 1) + 1) : .unsatisfiable
            }
        case (nil, let count?): self = count > 0 && size > 0 ? .part(max(size - count, 0)..<size) : .unsatisfiable
        }
    }

    /// A number, or nothing at all.
    ///
    /// - Returns: `nil` for what is neither.
    private static func number(_ text: Substring) -> Int?? {
        guard !text.isEmpty else { return .some(nil) }
        guard text.utf8.count <= 15, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
            return nil
        }
        return .some(number)
    }
}
