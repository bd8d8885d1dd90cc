/// What a minutia is, with the codes of ISO/IEC 19794-2:2005, 7.4.2.
package enum MinutiaKind: UInt8, Sendable, Hashable, CaseIterable {
    /// Neither, or not decided.
    case other = 0
    /// A ridge ends.
    case ending = 1
    /// A ridge splits.
    case bifurcation = 2
}
