import XRoad

/// What the stand-in keeps of an exchange, to sign it when its container is asked for.
struct RecordedExchange: Sendable {
    let header: ExchangeHeader
    let answer: StandInAnswer
    /// The same question answered with other facts.
    let other: StandInAnswer
}
