/// Where tiles and bundles lie in the ledger's folder (C2SP tlog-tiles).
package struct TilePath {
    /// How many hashes, or entries, a full tile holds.
    package static let width = 256

    /// The tile's path when it is full, such as `tile/0/x001/067`.
    let full: String

    /// The folder that holds its partial forms.
    var partialFolder: String { full + ".p" }

    /// A tile of hashes.
    init(level: Int, number: Int) {
        full = "tile/\(level)/" + Self.grouped(number)
    }

    /// A bundle of entries.
    init(entries number: Int) {
        full = "tile/entries/" + Self.grouped(number)
    }

    /// The path for a width of 1 to 256.
    func path(width: Int) -> String {
        width == Self.width ? full : "\(partialFolder)/\(width)"
    }

    /// How many entries the bundle from a number on has.
    static func width(from start: Int, of size: Int) -> Int { min(width, size - start) }

    private static func grouped(_ number: Int) -> String {
        var groups: [String] = []
        var rest = number
        repeat {
            let group = String(rest % 1000)
            groups.append(String(repeating: "0", count: 3 - group.count) + group)
            rest /= 1000
        } while rest > 0
        let (head, last) = (groups.dropFirst().reversed().map { "x" + $0 + "/" }, groups[0])
        return head.joined() + last
    }
}
