package import ElectionModel

/// A line of the journal of look-ups: who asked what for which case, and how it ended. Of whom was asked stands in the
/// evidence alone.
package struct LookUpEntry: Hashable, Sendable {
    package let time: Timestamp
    /// The message's id.
    package let id: String
    /// The service's identifier.
    package let service: String
    package let userId: String
    /// The case.
    package let issue: String
    /// `asked` before the message leaves; then `facts`, `not-found`, or why there is nothing.
    package let event: String

    /// A JSON object (`Docs/formats/exchange-service.md`).
    package var canonical: CanonicalValue {
        [
            "time": time.canonical, "id": .string(id), "service": .string(service), "userId": .string(userId),
            "issue": .string(issue), "event": .string(event),
        ]
    }
}
