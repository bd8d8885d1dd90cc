import ElectionModel

/// The name of a pool of spare terminals, such as `osh`.
package struct PoolName: ElectionIdentifier {
    package let rawValue: String
    package init(unchecked: String) { rawValue = unchecked }
}
