package import ElectionModel
package import Wording

/// The slip that a voter gets after identification and hands in at the list desk. Personal data: it bears the name.
///
/// It says that this person was identified here and which ballots are due: never a choice, a PIN, a finger, a time or a
/// number of a ballot. Without a time a heap of slips does not tell in which order people came.
package struct Receipt: Sendable {
    package let kind: ElectionKind
    package let election: LocalizedText
    package let votingDay: CivilDate
    package let station: PollingStation
    package let listNumber: Int
    package let name: PersonName
    /// The contests whose ballots the voter gets, in the order of the definition.
    package let contests: [LocalizedText]
    /// 0 for the first print; a further one is a copy, and says which.
    package let copy: Int

    /// Makes the slip of a voter at a station.
    ///
    /// - Returns: `nil` for a station or contests that the definition does not have, or a negative number.
    package init?(
        _ definition: ElectionDefinition, station: StationId, listNumber: Int, name: PersonName,
        contests: [ContestId], copy: Int = 0
    ) {
        let due = definition.contests(at: station).filter { contests.contains($0.id) }
        guard let station = definition.station(station), due.count == Set(contests).count, listNumber >= 0, copy >= 0
        else { return nil }
        kind = definition.kind
        election = definition.title
        votingDay = definition.calendar.votingDay
        self.station = station
        self.listNumber = listNumber
        self.name = name
        self.contests = due.map(\.title)
        self.copy = copy
    }
}

extension Receipt: CustomStringConvertible, CustomReflectable {
    /// Nothing of the voter.
    package var description: String { "receipt" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
