/// What a voter list is.
package enum ListStage: String, Sendable, CaseIterable {
    /// Posted so that voters can ask for corrections; there may be several.
    case preliminary
    /// The last list: the one that is voted by.
    case final
}
