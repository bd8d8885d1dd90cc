import Wording

/// What a certified key may do in an election (`Audit/RECORD.md`, section 2); what each signs says ``SignedStatement``.
package enum Role: String, Sendable, CaseIterable {
    /// Submits the commission's decisions: phases, keys, results.
    case commission
    /// Keeps the voter register and makes the lists and snapshots.
    case registrar
    /// Confirms that a remote voter was identified, apart from the registrar.
    case identificationAuthority = "identification-authority"
    /// Takes remote ballots.
    case ballotBox = "ballot-box"
    /// Signs the ledger's checkpoints.
    case log
    /// A polling station's terminal.
    case station
    /// The board of a combined device.
    case device
    /// Holds a share of the election key.
    case trustee
    /// Compares the checkpoints that others are shown.
    case witness
}

extension Role: Worded {}
