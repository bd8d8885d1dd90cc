import ElectionModel
import Fingerprints
import Sodium
import Tabulation
import TestSupport
import Testing
import Trust
import VoterSnapshot

@testable import StationDesk

/// A desk with a log in memory: carries out decisions as the service does, without a disk.
struct DeskRun {
    static let station = StationId(unchecked: "1201")
    static let terminal = TerminalId(unchecked: "t1")
    static let voters = 40

    let definition: ElectionDefinition
    let keys: HolderKeys
    let members: TwoMembers
    var desk: Desk
    var records: [StationRecord] = []
    var time = SampleElection.start

    init(open: Bool = true, identification: IdentificationPolicy = .standard) throws {
        definition = try SampleElection(identification: identification).definition
        keys = try HolderKeys(random: SeededRandom(seed: 1))
        members = try Self.two("m1", "m2")
        desk = Desk(definition: definition, station: Self.station)
        if open { #expect(give(.open(opening(), codeFits: true)) == .opened(voters: Self.voters)) }
    }

    static func two(_ first: String, _ second: String) throws -> TwoMembers {
        try #require(TwoMembers(MemberId(unchecked: first), MemberId(unchecked: second)))
    }

    func opening() -> StationEvent.Opening {
        StationEvent.Opening(
            snapshot: String(repeating: "a", count: 64), snapshotNumber: 3, delta: 0, voters: Self.voters,
            salt: String(repeating: "b", count: 64), by: members)
    }

    static func correction(
        _ number: Int, voters: Int = voters, revokesTerminal: Bool = false
    ) -> StationEvent.Correction {
        StationEvent.Correction(
            number: number, hash: String(repeating: "c", count: 64), voters: voters, revokesTerminal: revokesTerminal)
    }

    var events: [StationEvent] { records.map(\.event) }

    /// The record that would follow.
    func record(_ event: StationEvent) -> StationRecord {
        StationRecord(
            station: Self.station, terminal: Self.terminal, seq: records.count,
            previous: StationLog.root(of: records.suffix(1)), time: time, event: event, keys: keys)
    }

    /// Decides, records, applies and answers.
    @discardableResult
    mutating func give(_ command: DeskCommand) -> DeskReply {
        time = Timestamp(milliseconds: time.milliseconds + 7_001)
        let decision = desk.decide(command)
        if let event = decision.event {
            let record = record(event)
            records.append(record)
            desk.apply(record)
        }
        desk.visit = decision.visit
        return decision.reply
    }

    /// Loses everything but the log.
    mutating func crash() {
        desk = Desk(definition: definition, station: Self.station)
        for record in records { desk.apply(record) }
    }

    /// A voter who is identified by document and finger.
    mutating func identify(_ listNumber: Int, visit: String) {
        give(.begin(visit: visit, .found(listNumber: listNumber, mark: nil)))
        #expect(
            give(.finger(visit: visit, .green, marks: [:]))
                == .confirmed(
                    visit: visit, listNumber: listNumber, basis: .finger))
    }

    /// A voter who is identified and gets ballots.
    mutating func issue(_ listNumber: Int, visit: String) {
        identify(listNumber, visit: visit)
        #expect(give(.issue(visit: visit)) == issued(listNumber, visit: visit))
    }

    /// A voter from the document to the ballots in hand.
    mutating func serve(_ listNumber: Int, visit: String) {
        issue(listNumber, visit: visit)
        #expect(give(.handedOver(visit: visit)) == .finished(listNumber: listNumber))
    }

    func issued(_ listNumber: Int, visit: String) -> DeskReply {
        .issued(visit: visit, listNumber: listNumber, contests: [ContestId(unchecked: "mayor")])
    }

    /// The count that fits what was issued.
    func paper(received: Int = 1000, change: [String: Int] = [:]) -> CountedPaper {
        Self.paper(issued: desk.issues.count, spoiled: desk.spoiled, received: received, change: change)
    }

    static func paper(issued: Int, spoiled: Int, received: Int = 1000, change: [String: Int] = [:]) -> CountedPaper {
        var lines = ["2": received, "6": received - issued - spoiled, "7": issued, "8": 0, "9": 0, "10": issued]
        var votes = ["a": issued, "b": 0, "c": 0, "against-all": 0]
        for (name, value) in change {
            if votes[name] != nil { votes[name] = value } else { lines[name] = value }
        }
        return CountedPaper(
            contest: ContestId(unchecked: "mayor"),
            lines: lines.sorted { $0.key < $1.key }.map { LineCount(line: $0.key, value: $0.value) },
            votes: ["a", "b", "c", "against-all"].map {
                OptionCount(option: OptionId(unchecked: $0), value: votes[$0] ?? 0)
            })
    }
}
