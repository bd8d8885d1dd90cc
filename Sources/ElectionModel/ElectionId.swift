/// One election: its own keys, ledger and databases.
package struct ElectionId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
