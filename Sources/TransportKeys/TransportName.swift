package import ElectionModel
import Glibc

/// A name under which a server is called: a DNS name or an IP address.
package struct TransportName: RawRepresentable, Hashable, Sendable, Comparable, CanonicalCodable {
    /// The name in lower case, or the address as `inet_ntop` writes it.
    package let rawValue: String
    /// Four or 16 bytes of an address; none for a DNS name.
    let address: [UInt8]?

    /// Reads a DNS name of letters, digits and hyphens (RFC 1123), or an IPv4 or IPv6 address in its usual spelling.
    ///
    /// - Returns: `nil` for anything else, wildcards and upper case included.
    package init?(rawValue: String) {
        if let bytes = Self.address(rawValue, AF_INET, 4) ?? Self.address(rawValue, AF_INET6, 16) {
            guard Self.text(bytes) == rawValue else { return nil }
            address = bytes
        } else {
            guard Self.isHostName(rawValue) else { return nil }
            address = nil
        }
        self.rawValue = rawValue
    }

    /// The name of an address of four or 16 bytes.
    init?(address: [UInt8]) {
        guard let text = Self.text(address) else { return nil }
        self.init(rawValue: text)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard case .string(let text) = canonical, let name = TransportName(rawValue: text) else {
            throw .member("name", expected: "a DNS name or an IP address")
        }
        self = name
    }

    package var canonical: CanonicalValue { .string(rawValue) }
    package static func < (a: TransportName, b: TransportName) -> Bool { a.rawValue < b.rawValue }

    private static func isHostName(_ text: String) -> Bool {
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let hyphen = UInt8(ascii: "-")
        let isWellFormed = labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                && label.allSatisfy { digits.contains($0) || letters.contains($0) || $0 == hyphen }
        }
        // A last label of digits could be read as the end of an address.
        guard let last = labels.last, !last.allSatisfy(digits.contains) else { return false }
        return isWellFormed && text.utf8.count <= 253
    }

    private static func address(_ text: String, _ family: Int32, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return inet_pton(family, text, &bytes) == 1 ? bytes : nil
    }

    private static func text(_ address: [UInt8]) -> String? {
        guard address.count == 4 || address.count == 16 else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = address.count == 4 ? AF_INET : AF_INET6
        guard inet_ntop(family, address, &text, socklen_t(text.count)) != nil else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
