/// For which case something is looked up: the header `issue`, and the name of the case's folder.
package struct CaseNumber: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    /// - Parameter rawValue: letters of ASCII, digits, `-`, `_` and `.`, 1 to 64 of them, the first none of the signs; `nil`
    ///   for anything else.
    package init?(rawValue: String) {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        guard (1...64).contains(rawValue.utf8.count), let first = rawValue.first, letters.contains(first),
            rawValue.allSatisfy({ letters.contains($0) || "-_.".contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { rawValue }
}
