import ElectionModel

/// One person's wish to stand in one contest. It says nothing about the person.
package struct CandidacyId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
