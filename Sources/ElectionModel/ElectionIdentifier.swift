/// An identifier that people can read aloud: 1...64 of `a-z`, `0-9`, `-`, `_` and `.`, starting with a letter or digit.
///
/// The same shape serves file names, addresses and canonical JSON without any escaping.
package protocol ElectionIdentifier: RawRepresentable, Hashable, Sendable, Comparable, CanonicalCodable,
    CustomStringConvertible
where RawValue == String {
    /// Makes an identifier from text that is known to have the right shape.
    init(unchecked: String)
}

extension ElectionIdentifier {
    package init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard (1...64).contains(bytes.count), let first = bytes.first, Self.isLetterOrDigit(first),
            bytes.allSatisfy({ Self.isLetterOrDigit($0) || Array("-_.".utf8).contains($0) })
        else { return nil }
        self.init(unchecked: rawValue)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard case .string(let text) = canonical, let value = Self(rawValue: text) else {
            throw .member("\(Self.self)", expected: "an identifier of a-z, 0-9, - _ .")
        }
        self = value
    }

    package var canonical: CanonicalValue { .string(rawValue) }
    package var description: String { rawValue }
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
