import ElectionModel

/// Where the signed container of an exchange is kept: by the exchange's own id.
package struct EvidenceId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
