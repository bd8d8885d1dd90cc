/// How patiently and how hard services are asked.
package struct CallLimits: Hashable, Sendable {
    /// How long one attempt may take.
    package var patience: Duration = .seconds(30)
    /// The most bytes of an answer.
    package var largestAnswer = 4 << 20
    /// How often a look-up is tried in all; look-ups change nothing, so that asking again is safe.
    package var attempts = 3
    /// How long to wait before the second attempt; before each further one twice as long.
    package var pause: Duration = .seconds(1)
    /// How many questions to one service may be on their way.
    package var inFlight = 32
    /// After how many failures in a row a service is left alone.
    package var failures = 5
    /// For how many seconds.
    package var rest = 60

    package init() {}
}
