import CPostgres

/// Which statements a session has prepared, and under which names; the one used longest ago goes first.
struct StatementCache {
    /// What makes two statements the same.
    struct Key: Hashable {
        let text: String
        let types: [Oid]
    }

    private let limit: Int
    private var names: [Key: (name: String, lastUse: Int)] = [:]
    private var uses = 0
    private var made = 0

    init(limit: Int) { self.limit = limit }

    /// The name of a statement that is prepared.
    mutating func name(of key: Key) -> String? {
        guard let name = names[key]?.name else { return nil }
        uses += 1
        names[key]?.lastUse = uses
        return name
    }

    /// A name for a statement that is to be prepared.
    mutating func newName() -> String {
        made += 1
        return "dobush_\(made)"
    }

    /// Remembers a prepared statement.
    ///
    /// - Returns: the name of the one that has to go for it, if the cache was full.
    mutating func insert(_ key: Key, name: String) -> String? {
        var gone: String?
        if names.count >= limit, let oldest = names.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            gone = oldest.value.name
            names[oldest.key] = nil
        }
        uses += 1
        names[key] = (name, uses)
        return gone
    }
}
