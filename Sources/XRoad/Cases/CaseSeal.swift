/// Seals what is kept of cases, so that nobody reads it who has the disk alone.
package protocol CaseSeal: Sendable {
    /// - Parameters:
    ///   - bytes: what is kept.
    ///   - file: where, within the folder of cases; sealed bytes open there alone.
    func sealed(_ bytes: [UInt8], file: String) -> [UInt8]

    /// - Parameters:
    ///   - sealed: as it was kept.
    ///   - file: where, within the folder of cases.
    /// - Returns: `nil` when it was changed, lay elsewhere, or was sealed with another key.
    func opened(_ sealed: [UInt8], file: String) -> [UInt8]?
}
