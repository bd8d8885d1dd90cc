/// What one client may take.
package struct HealthLimits: Sendable, Equatable {
    /// How long a connection may last, from its beginning to the answer's end.
    package var connectionTime = Duration.seconds(10)
    /// How long the head of a request may take.
    package var headTime = Duration.seconds(5)
    /// Bytes of a request's head.
    package var headSize = 8 * 1024
    /// Connections at once; more wait.
    package var connections = 16

    package static let standard = HealthLimits()
}
