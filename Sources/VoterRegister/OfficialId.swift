import ElectionModel

/// Who reads the register: the subject of their certificate.
package struct OfficialId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
