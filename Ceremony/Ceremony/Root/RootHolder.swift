import ElectionModel

/// The name under which somebody holds a root key, such as `root-1`.
package struct RootHolder: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
