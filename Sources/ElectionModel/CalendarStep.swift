/// A date of the election's calendar, by its name.
package enum CalendarStep: String, Sendable, CaseIterable {
    case districts
    case nomination
    case candidateDocuments
    case registration
    case campaignFrom = "campaign.from"
    case campaignTo = "campaign.to"
    case preliminaryList
    case correctionsFrom = "corrections.from"
    case correctionsTo = "corrections.to"
    case controlList
    case finalList
    case votingDay
    case results

    /// What must not be before what: each chain in its order, steps that a calendar does not have left out.
    package static let chains: [[CalendarStep]] = [
        [.preliminaryList, .controlList, .finalList, .votingDay, .results],
        [.correctionsFrom, .correctionsTo, .finalList],
        [.districts, .votingDay],
        [.nomination, .candidateDocuments, .registration, .votingDay],
        [.campaignFrom, .campaignTo, .votingDay],
    ]

    /// Pairs of neighbours in ``chains`` whose dates stand in the wrong order.
    ///
    /// - Parameter date: the date of a step, or `nil` where there is none.
    package static func outOfOrder(
        _ date: (CalendarStep) -> CivilDate?
    ) -> [(earlier: CalendarStep, later: CalendarStep)] {
        chains.flatMap { chain in
            let dated = chain.compactMap { step in date(step).map { (step: step, date: $0) } }
            return zip(dated, dated.dropFirst()).filter { $0.date > $1.date }.map { ($0.step, $1.step) }
        }
    }
}
