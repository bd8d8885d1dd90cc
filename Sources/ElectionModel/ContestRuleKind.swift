/// The names of the rules.
package enum ContestRuleKind: String, Sendable, CaseIterable {
    case mostVotes = "most-votes"
    case absoluteMajority = "absolute-majority"
    case proportional
}
