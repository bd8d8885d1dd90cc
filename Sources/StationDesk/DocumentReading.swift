package import ElectionModel
package import IdentityDocuments

/// What a document said of its holder. Personal data.
package struct DocumentReading: Hashable, Sendable {
    package let pin: Pin
    /// What the members should look at.
    package let doubts: [CardDoubt]

    package init(pin: Pin, doubts: [CardDoubt] = []) {
        self.pin = pin
        self.doubts = doubts
    }
}

extension DocumentReading: CustomStringConvertible, CustomReflectable {
    /// Nothing of the holder.
    package var description: String { "document" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
