/// Where a database is, as `--database` takes it.
package enum StoreLocation: Equatable, Sendable {
    /// An SQLite file, by its path.
    case file(String)
    /// A database of a PostgreSQL server.
    case server(ServerAddress)

    /// Reads a path, or a connection string: `postgresql://…`, `postgres://…` or `keyword=value …`. A file whose name
    /// looks like one is given with its folder, as in `./a=b`.
    ///
    /// - Throws: ``StoreLocationError``.
    package init(_ text: String) throws(StoreLocationError) {
        guard !text.isEmpty else { throw .empty }
        if let scheme = Self.scheme(text) {
            guard ["postgres", "postgresql"].contains(scheme) else { throw .scheme }
            self = .server(try ServerAddress(text))
        } else if ServerAddress.isParameters(text) {
            self = .server(try ServerAddress(text))
        } else {
            guard !text.utf8.contains(0) else { throw .malformed }
            self = .file(text)
        }
    }

    /// What stands before `://`, if that is a scheme (RFC 3986, 3.1).
    private static func scheme(_ text: String) -> String? {
        guard let end = text.firstRange(of: "://")?.lowerBound else { return nil }
        let scheme = text[..<end]
        guard let first = scheme.first, first.isASCII, first.isLetter,
            scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
        else { return nil }
        return String(scheme)
    }
}
