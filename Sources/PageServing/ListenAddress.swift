/// Where a server listens: an address or name of this machine and a port, as `127.0.0.1:8080` or `[::1]:0`.
package struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
    package let host: String
    /// 0 for one that is free.
    package let port: Int

    private init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `host:port`; an IPv6 address stands in brackets.
    ///
    /// - Returns: `nil` for anything else.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port), "\(port)" == text[text.index(after: colon)...]
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty, host.utf8.allSatisfy({ Self.hostBytes.contains($0) }) else { return nil }
        self.init(host: String(host), port: port)
    }

    private static let hostBytes = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:-_".utf8)

    /// A port of this machine that no other machine reaches.
    ///
    /// - Parameter port: 0 for one that is free.
    /// - Throws: `noPort`.
    package static func loopback(port: Int) throws(PageServerFault) -> ListenAddress {
        guard (0...65_535).contains(port) else { throw .noPort(port) }
        return ListenAddress(host: "127.0.0.1", port: port)
    }

    /// The same place with the port that a server was given.
    package func with(port: Int) -> ListenAddress { ListenAddress(host: host, port: port) }

    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
