/// How an appeal ends.
package enum AppealVerdict: String, Sendable, CaseIterable {
    /// The decision stands.
    case upheld
    /// The decision is turned round: who was refused is registered, who was registered is excluded.
    case overturned
}
