/// How a service tells, inside an answer that is technically good, that it has none.
package struct ErrorConvention: Hashable, Sendable {
    /// The way to the code.
    package let code: [String]
    /// The way to the text for people; `nil` where there is none.
    package let text: [String]?
    /// Codes that mean that all is well, beside none and an empty one.
    package let good: Set<String>
    /// Codes that mean that the register has no such person or document.
    package let notFound: Set<String>
}
