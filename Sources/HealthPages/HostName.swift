/// Whether a request was meant for this machine.
///
/// A page from elsewhere can make a browser ask this server once its own name leads to 127.0.0.1 (DNS rebinding); the
/// `Host` header then still bears that name.
enum HostName {
    /// Whether a `Host` header (RFC 9110, section 7.2) names this machine: `localhost`, `127.0.0.1` or `[::1]`, and a
    /// port or none. The port may be another where the connection was forwarded.
    static func isLocal(_ header: String) -> Bool {
        let name: Substring
        if header.hasPrefix("[") {
            guard let end = header.firstIndex(of: "]") else { return false }
            name = header[...end]
        } else {
            name = header.prefix { $0 != ":" }
        }
        guard ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased()) else { return false }
        let rest = header[name.endIndex...]
        guard !rest.isEmpty else { return true }
        return rest.first == ":" && (2...6).contains(rest.count)
            && rest.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
