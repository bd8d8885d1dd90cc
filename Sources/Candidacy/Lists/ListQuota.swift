package import ElectionModel

/// A quota that a party list must meet. The law is data: figures stand here. Shares are in percent of the whole list.
package enum ListQuota: Hashable, Sendable {
    /// The list has so many candidates.
    case size(least: Int, most: Int)
    /// No more than this share is of one sex.
    case oneSexAtMost(percent: Int)
    /// Never more than so many candidates of one sex stand one behind the other.
    case oneSexInARow(most: Int)
    /// No less than this share has not yet completed so many years of age on voting day.
    case youngAtLeast(percent: Int, below: Int)
    /// No less than this share is of a minority.
    case minorityAtLeast(percent: Int)
    /// No fewer persons than this have a disability.
    case disabilityAtLeast(count: Int)

    /// Checks a list.
    ///
    /// - Parameters:
    ///   - list: the candidates in their order.
    ///   - votingDay: the day on which age is reckoned.
    /// - Returns: `nil` when the list meets the quota.
    package func fault(of list: [ListCandidate], votingDay: CivilDate) -> ListFault? {
        switch self {
        case .size(let least, let most):
            return (least...max(least, most)).contains(list.count)
                ? nil : .size(count: list.count, least: least, most: most)
        case .oneSexAtMost(let percent):
            for sex in Sex.allCases {
                let count = list.count { $0.sex == sex }
                if count * 100 > percent * list.count { return .oneSex(sex, count: count, percent: percent) }
            }
            return nil
        case .oneSexInARow(let most): return Self.row(in: list, most: most)
        case .youngAtLeast(let percent, let below):
            let count = list.count { $0.birthDate.age(on: votingDay) < below }
            return Self.isEnough(count, percent, of: list) ? nil : .young(count: count, percent: percent, below: below)
        case .minorityAtLeast(let percent):
            let count = list.count(where: \.isOfMinority)
            return Self.isEnough(count, percent, of: list) ? nil : .minority(count: count, percent: percent)
        case .disabilityAtLeast(let least):
            let count = list.count(where: \.hasDisability)
            return count >= least ? nil : .disability(count: count, least: least)
        }
    }

    /// Whether it looks at more than a candidate's sex and age.
    var looksAtListFacts: Bool {
        switch self {
        case .minorityAtLeast, .disabilityAtLeast: true
        case .size, .oneSexAtMost, .oneSexInARow, .youngAtLeast: false
        }
    }

    private static func isEnough(_ count: Int, _ percent: Int, of list: [ListCandidate]) -> Bool {
        count * 100 >= percent * list.count
    }

    private static func row(in list: [ListCandidate], most: Int) -> ListFault? {
        var length = 0
        for (place, candidate) in list.enumerated() {
            length = place > 0 && list[place - 1].sex == candidate.sex ? length + 1 : 1
            if length > most { return .row(candidate.sex, place: place + 1, most: most) }
        }
        return nil
    }
}

extension ListQuota: CanonicalCodable {
    private static let sizes = 1...1000
    private static let percents = 0...100
    private static let ages = 18...120

    package var canonical: CanonicalValue {
        switch self {
        case .size(let least, let most): ["kind": "size", "least": .int(least), "most": .int(most)]
        case .oneSexAtMost(let percent): ["kind": "one-sex-at-most", "percent": .int(percent)]
        case .oneSexInARow(let most): ["kind": "one-sex-in-a-row", "most": .int(most)]
        case .youngAtLeast(let percent, let below):
            ["kind": "young-at-least", "percent": .int(percent), "below": .int(below)]
        case .minorityAtLeast(let percent): ["kind": "minority-at-least", "percent": .int(percent)]
        case .disabilityAtLeast(let count): ["kind": "disability-at-least", "count": .int(count)]
        }
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        switch try canonical.string("kind") {
        case "size":
            let least = try canonical.int("least", in: Self.sizes)
            self = .size(least: least, most: try canonical.int("most", in: least...Self.sizes.upperBound))
        case "one-sex-at-most": self = .oneSexAtMost(percent: try canonical.int("percent", in: 50...100))
        case "one-sex-in-a-row": self = .oneSexInARow(most: try canonical.int("most", in: Self.sizes))
        case "young-at-least":
            self = .youngAtLeast(
                percent: try canonical.int("percent", in: Self.percents),
                below: try canonical.int("below", in: Self.ages))
        case "minority-at-least":
            self = .minorityAtLeast(percent: try canonical.int("percent", in: Self.percents))
        case "disability-at-least": self = .disabilityAtLeast(count: try canonical.int("count", in: Self.sizes))
        default:
            throw .member(
                "kind",
                expected: "size, one-sex-at-most, one-sex-in-a-row, young-at-least, minority-at-least or "
                    + "disability-at-least")
        }
    }
}
