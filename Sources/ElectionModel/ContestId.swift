/// One contest (a ballot question or office) of an election.
package struct ContestId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
