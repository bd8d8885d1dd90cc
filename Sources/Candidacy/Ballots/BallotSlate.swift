package import ElectionModel
package import Ledger
import Wording

/// Who stands on the ballot of a contest before its order is drawn: registered candidates and lists by the numbers of their
/// applications, "against all" last as the definition has it.
///
/// A candidate's option is `candidate-<number of the application>`, and bears the name that the register stated, the same
/// in every language. A list's option is the party's id, with the party's title; its candidates' applications stand behind
/// it together.
package struct BallotSlate: Hashable, Sendable {
    /// All options of the contest.
    package let options: [ContestOption]
    /// By which applications they stand there.
    package let ballot: ContestBallot

    /// Makes the slate of a contest.
    ///
    /// - Parameters:
    ///   - contest: the contest; of its options "against all" alone is kept.
    ///   - candidates: those who are registered, in any order, of other contests too.
    ///   - parties: what parties are called.
    /// - Throws: ``SlateFault``.
    package init(
        _ contest: Contest, _ candidates: [RegisteredCandidate], _ parties: PartyList
    ) throws(SlateFault) {
        let own = candidates.filter { $0.contest == contest.id }.sorted { $0.application < $1.application }
        var options: [ContestOption] = []
        var applications: [OptionId: [Int]] = [:]
        for candidate in own {
            let option = try Self.option(for: candidate, contest, parties)
            if applications[option.id] == nil { options.append(option) }
            applications[option.id, default: []].append(candidate.application)
        }
        guard !options.isEmpty else { throw .nobody(contest.id) }
        self.options = options + contest.options.filter(\.againstAll)
        ballot = ContestBallot(
            contest: contest.id, seed: nil,
            candidates: options.map {
                BallotCandidate(option: $0.id, applications: applications[$0.id, default: []])
            })
    }

    private static func option(
        for candidate: RegisteredCandidate, _ contest: Contest, _ parties: PartyList
    ) throws(SlateFault) -> ContestOption {
        if case .list(let party, _) = candidate.nomination {
            guard let title = parties.title(of: party), let id = OptionId(rawValue: party.rawValue) else {
                throw .unknownParty(party)
            }
            return ContestOption(id: id, name: title)
        }
        guard let name = candidate.name?.full else { throw .nameMissing(application: candidate.application) }
        if contest.rule.needsSex, candidate.sex == nil { throw .sexMissing(application: candidate.application) }
        return ContestOption(
            id: OptionId(unchecked: "candidate-\(candidate.application)"),
            name: LocalizedText(ky: name, ru: name, en: name), sex: contest.rule.needsSex ? candidate.sex : nil)
    }
}
