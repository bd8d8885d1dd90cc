/// What a station does about fingers that may be copies (presentation attacks, ISO/IEC 30107-1).
package enum PresentationAttackPolicy: String, Sendable, CaseIterable {
    /// Nothing looks for copies.
    case off
    /// The members are advised to look at the finger; nothing is decided by it.
    case advise
}
