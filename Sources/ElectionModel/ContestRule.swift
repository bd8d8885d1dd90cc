/// How a contest's votes become a result (`Audit/RECORD.md`, sections 6 and 8). The law is data: figures stand here.
package enum ContestRule: Hashable, Sendable {
    /// `most-votes`: the seats go to those with the most votes.
    case plurality(PluralityRule)
    /// `absolute-majority`: more than half of the votes, or a run-off between the first two.
    case majority(MajorityRule)
    /// `proportional`: seats for lists in proportion to their votes.
    case proportional(ProportionalRule)

    /// One seat for the option with the most votes.
    package static let mostVotes = ContestRule.plurality(PluralityRule(seats: 1))

    /// The largest number of seats in a contest; sums of votes times seats stay exact below it.
    package static let mostSeats = 1000

    /// How many seats the contest fills.
    package var seats: Int {
        switch self {
        case .plurality(let rule): rule.seats
        case .majority: 1
        case .proportional(let rule): rule.seats
        }
    }

    /// Of which sum a share is reckoned: the name of a line of the form, or ``ProtocolForm/votes``; `nil` where the rule
    /// knows no share.
    package var basis: String? {
        switch self {
        case .plurality: nil
        case .majority(let rule): rule.basis
        case .proportional(let rule): rule.basis
        }
    }

    /// Whether the rule looks at the candidates' sex.
    package var needsSex: Bool {
        if case .plurality(let rule) = self { rule.oneSexAtMost != nil } else { false }
    }
}

extension ContestRule: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.raw("kind", as: ContestRuleKind.self) {
        case .mostVotes: self = .plurality(try PluralityRule(canonical: canonical))
        case .absoluteMajority: self = .majority(try MajorityRule(canonical: canonical))
        case .proportional: self = .proportional(try ProportionalRule(canonical: canonical))
        }
    }

    package var canonical: CanonicalValue {
        switch self {
        case .plurality(let rule): rule.canonical
        case .majority(let rule): rule.canonical
        case .proportional(let rule): rule.canonical
        }
    }
}
