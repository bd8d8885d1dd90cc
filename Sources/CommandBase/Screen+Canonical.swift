package import Console
package import ElectionModel

extension Screen {
    /// Writes a line of data as JSON.
    package func out(_ value: CanonicalValue) { out(value.text) }
}
