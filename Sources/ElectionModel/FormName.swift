/// The name of a line or an equation of the protocol form.
package struct FormName: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
