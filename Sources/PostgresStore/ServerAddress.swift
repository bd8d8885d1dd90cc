import CPostgres

/// Where a PostgreSQL database is: a connection string of libpq, without any secret.
///
/// `postgresql://USER@HOST/DATABASE?sslmode=…` or `host=… dbname=…`, with every parameter that libpq knows
/// (PostgreSQL documentation, Connection Strings). A password comes from `PGPASSFILE`, `~/.pgpass` or `PGPASSWORD`, as
/// libpq looks for it; a string that holds one is refused. Over a network the server is held to `sslmode=verify-full`
/// unless the string says otherwise.
package struct ServerAddress: Equatable, Sendable {
    /// The connection string.
    let text: String
    /// The parameters that stand in for those that the string does not give.
    let defaultSecurity: String

    /// Reads a connection string.
    ///
    /// - Throws: ``StoreLocationError`` `.malformed`, `.password`, `.wavering`.
    package init(_ text: String) throws(StoreLocationError) {
        guard !text.utf8.contains(0), let given = Self.parameters(of: text) else { throw .malformed }
        guard given["password"] == nil, given["sslpassword"] == nil else { throw .password }
        let hosts = (given["hostaddr"] ?? given["host"] ?? "").split(separator: ",", omittingEmptySubsequences: false)
        // No host at all may be one from the environment.
        let isNear = hosts.allSatisfy { Self.isSocket($0) || Self.isLoopback($0) }
        if !isNear, ["allow", "prefer"].contains(given["sslmode"]) { throw .wavering }
        self.text = text
        // On a socket the mode means nothing.
        defaultSecurity = hosts.allSatisfy(Self.isLoopback) ? "prefer" : "verify-full"
    }

    /// Whether libpq would read a text as `keyword=value` pairs.
    static func isParameters(_ text: String) -> Bool { !text.isEmpty && parameters(of: text)?.isEmpty == false }

    /// What a connection string gives; `nil` when libpq cannot read it. What libpq says about it is dropped, since it
    /// repeats parts of the string.
    private static func parameters(of text: String) -> [String: String]? {
        var complaint: UnsafeMutablePointer<CChar>?
        let parsed = PQconninfoParse(text, &complaint)
        PQfreemem(complaint)
        guard let parsed else { return nil }
        defer { PQconninfoFree(parsed) }
        var given: [String: String] = [:]
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { given[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return given
    }

    private static func isSocket(_ host: some StringProtocol) -> Bool {
        host.hasPrefix("/") || host.hasPrefix("@")
    }

    private static func isLoopback(_ host: some StringProtocol) -> Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.") && host.allSatisfy { "0123456789.".contains($0) }
    }
}
