/// A fact that an answer has.
package struct ServiceFact: Hashable, Sendable {
    /// Our name for it, the same whichever body answers: `familyName`, `birthDate`.
    package let name: String
    /// The way to it from the answer's element or from the JSON's root.
    package let path: [String]
    /// Whether an answer without it is no answer.
    package let isRequired: Bool
}
