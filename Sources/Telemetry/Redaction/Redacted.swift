/// A value that never prints itself: a PIN, a name, a template, a code, a passphrase.
///
/// Interpolated, described, dumped or reflected upon it gives ``Redaction/mask``; only ``revealed``, which is easy to
/// search for, gives the value. It is neither `Encodable` nor `Hashable`, so that it does not slip into files and keys.
package struct Redacted<Value> {
    /// The value itself; to be read where it is used, never on the way to a log.
    package let revealed: Value

    /// Hides a value.
    package init(_ value: Value) { revealed = value }
}

extension Redacted: Sendable where Value: Sendable {}

extension Redacted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { Redaction.mask }
    package var debugDescription: String { Redaction.mask }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
