/// What stands in an answer that arrived.
package enum AnswerContent: Hashable, Sendable {
    /// The facts that the service's description reads out of the answer.
    case facts([FactName: FactValue])
    /// The body answered with an error of its own, as "no such person". The code is its own.
    case refused(code: String)
}
