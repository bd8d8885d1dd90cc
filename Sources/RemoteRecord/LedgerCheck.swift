/// The checks of `Audit/RECORD.md`, section 9, that whoever reads a record of remote voting needs; the raw value is the
/// check's name.
package enum LedgerCheck: String, Sendable, CaseIterable {
    /// The log signed the checkpoint, under its election's name.
    case checkpoint
    /// The entries give the checkpoint's root.
    case tiles
    /// An entry is canonical, of this election, and its submitter signed it.
    case entries
    /// `prevHash`.
    case chain
    /// Genesis and definition.
    case genesis
    /// Certificates and revocations.
    case certificates
    /// Who submits what, in which phase.
    case lifeCycle = "life-cycle"
}
