package import ElectionModel
import Tabulation

/// The rules of a voter desk: a pure state machine over the station's events.
///
/// ``decide(_:)`` changes nothing; the caller makes the decision's event durable and gives the stored record to
/// ``apply(_:)``, then takes over the visit. So a crash between any two steps leaves either no trace or the whole fact.
package struct Desk: Sendable {
    /// What is known of ballots issued to a voter.
    package struct IssueFact: Hashable, Sendable {
        package let visit: String
        package let time: Timestamp
        package let contests: [ContestId]
        package internal(set) var handedOver: Bool
    }

    package let definition: ElectionDefinition
    package let station: StationId
    /// The person at the desk.
    package var visit: Visit?

    package internal(set) var opening: StationEvent.Opening?
    package internal(set) var openedAt: Timestamp?
    package internal(set) var closedAt: Timestamp?
    package internal(set) var papers: [CountedPaper] = []
    /// Valid issues by list number; a spoiled one is taken out.
    package internal(set) var issues: [Int: IssueFact] = [:]
    /// When ballots were handed out, spoiled ones included.
    package internal(set) var handedOut: [Timestamp] = []
    package internal(set) var spoiled = 0
    package internal(set) var secondAttempts = 0
    package internal(set) var fallbacks = 0
    /// Fingers that were compared with a voter since the morning and did not match, by list number. They spend from one
    /// budget, however often the visit is begun anew.
    package internal(set) var failedAttempts: [Int: Int] = [:]
    /// The number of the newest delta of the list that is in force, 0 for none.
    package internal(set) var delta = 0
    /// Voters on the list with its corrections.
    package internal(set) var voters = 0
    /// Whether a correction revoked this terminal's key.
    package internal(set) var isRevoked = false
    package internal(set) var last: StationRecord?
    /// The number of records so far.
    package internal(set) var size = 0

    package init(definition: ElectionDefinition, station: StationId) {
        self.definition = definition
        self.station = station
    }

    /// When fingers count: what the election says.
    package var policy: IdentificationPolicy { definition.identification }

    /// Takes in a record that is on the disk.
    package mutating func apply(_ record: StationRecord) {
        switch record.event {
        case .opened(let opening):
            self.opening = opening
            delta = opening.delta
            voters = opening.voters
            openedAt = record.time
        case .issued(let issue):
            issues[issue.listNumber] = IssueFact(
                visit: issue.visit, time: record.time, contests: issue.contests, handedOver: false)
            handedOut.append(record.time)
        case .handedOver(_, let listNumber): issues[listNumber]?.handedOver = true
        case .spoiled(let listNumber, _):
            issues[listNumber] = nil
            spoiled += 1
        case .secondAttempt: secondAttempts += 1
        case .notMatched(_, let listNumber): failedAttempts[listNumber, default: 0] += 1
        case .fallback: fallbacks += 1
        case .photoRejected: break
        case .corrected(let correction):
            delta = correction.number
            voters = correction.voters
            if correction.revokesTerminal { isRevoked = true }
        case .closed(let papers, _):
            self.papers = papers
            closedAt = record.time
        }
        last = record
        size = record.seq + 1
    }

    /// Brings the person at the desk into line with a log that was read anew: what it says of this visit has happened.
    mutating func fitVisit() {
        guard var current = visit else { return }
        switch current.stage {
        case .confirmed(let listNumber, _), .issued(let listNumber):
            if let fact = issues[listNumber], fact.visit == current.id {
                current.stage = .issued(listNumber: listNumber)
                visit = fact.handedOver ? nil : current
            } else if case .issued = current.stage {
                visit = nil
            }
        case .document, .fingerOnly, .proposed: break
        }
    }

    /// List numbers whose ballots were issued but not said to be handed over.
    package var unsettled: [Int] { issues.filter { !$0.value.handedOver }.keys.sorted() }

    /// Whether more voters needed the fallback than the engine's error rate explains.
    package var fallbackAlarm: Bool {
        fallbacks * 1000 > 3000 + 2 * policy.expectedFallbacks * handedOut.count
    }
}
