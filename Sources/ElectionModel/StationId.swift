/// A polling station (its number in the national list, with a prefix where the law has one).
package struct StationId: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
