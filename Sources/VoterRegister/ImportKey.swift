import Sodium

/// What makes two imports the same one: the file's content and its name.
struct ImportKey: Hashable, Sendable {
    let name: String
    let sha256: [UInt8]
    /// The number in the database, made from both.
    let id: Int

    init(name: String, sha256: [UInt8]) {
        self.name = name
        self.sha256 = sha256
        id = SHA256.hash(sha256 + Array(name.utf8)).prefix(8).reduce(0) { $0 << 8 | Int($1) } & Int.max
    }

    /// The key under which the same file is applied for the second, third … time.
    func repeated(_ number: Int) -> ImportKey { ImportKey(name: "\(name) (\(number))", sha256: sha256) }
}
