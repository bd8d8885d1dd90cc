/// What the desk decides: perhaps a fact that must be on the disk first, then the answer.
package struct DeskDecision: Sendable {
    /// To be made durable before the answer is given; `nil` when nothing lasting happened.
    package let event: StationEvent?
    /// The person at the desk afterwards.
    package let visit: Visit?
    package let reply: DeskReply
}
