/// Which edition of a station's list a snapshot is.
package struct SnapshotEdition: Hashable, Sendable {
    /// The snapshot's number at its station: 1, 2, ….
    package let number: Int
    /// The version of the final list that it was made from.
    package let listVersion: ListVersion

    package init(number: Int, listVersion: ListVersion) {
        self.number = number
        self.listVersion = listVersion
    }

    /// The code that people read aloud and compare with the signed act: `3f2a-91bc-2`.
    ///
    /// The first eight hex digits of the list version in two groups, then the snapshot's number. It finds a mistaken or
    /// outdated file; against a registrar who cheats stands the ledger, which has the whole hash.
    package var code: String {
        let digits = listVersion.rawValue
        return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(4))-\(number)"
    }

    /// Whether a typed code means this edition; case, spaces and dashes do not matter.
    package func hasCode(_ typed: String) -> Bool {
        let plain = typed.lowercased().filter { !$0.isWhitespace && !"-–—‑".contains($0) }
        return plain == code.filter { $0 != "-" }
    }
}
