/// What one client of a server may take.
package struct PageLimits: Sendable, Equatable {
    /// How long a whole request may take to arrive, from the connection's beginning or the answer before.
    package var requestTime = Duration.seconds(30)
    /// How long an answer may take, from the request's last byte to its own.
    package var answerTime = Duration.seconds(120)
    /// Bytes of a request's head.
    package var headSize = 8 * 1024
    /// Connections at once; more wait.
    package var connections = 512

    package static let standard = PageLimits()
}
