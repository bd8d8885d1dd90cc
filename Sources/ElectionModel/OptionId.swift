/// One choice within a contest: a candidate, a list, or "against all".
package struct OptionId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
