/// One terminal of a polling station.
package struct TerminalId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
