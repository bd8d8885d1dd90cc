package import ElectionModel

/// The ballot of a contest. All ballots of a contest are the same, dot for dot.
///
/// It is made of the election's definition and of nothing else: neither voter, station, device, time nor a number of its
/// own. Candidates stand in the order of the definition.
package struct Ballot: Hashable, Sendable {
    package let kind: ElectionKind
    package let election: ElectionId
    package let title: LocalizedText
    package let votingDay: CivilDate
    package let contest: Contest
    /// The contest's district; `nil` where several vote in it, so that a ballot never tells whose it is.
    package let district: LocalizedText?

    /// Makes the ballot of a contest.
    ///
    /// - Returns: `nil` for a contest that the definition does not have.
    package init?(_ definition: ElectionDefinition, contest id: ContestId) {
        guard let contest = definition.contests.first(where: { $0.id == id }) else { return nil }
        kind = definition.kind
        election = definition.election
        title = definition.title
        votingDay = definition.calendar.votingDay
        self.contest = contest
        district =
            contest.districts.count == 1
            ? definition.districts.first { $0.id == contest.districts[0] }?.name : nil
    }

    /// By what machines and people tell ballots of contests apart, printed as a QR code and in letters.
    package var code: String { "dobush-ballot:1:\(election):\(contest.id)" }
}
