import ElectionDay
import ElectionModel
import Sodium
import Tabulation
import TestSupport
import Testing
import Wording

@testable import Ledger

@Suite struct ProtocolIntakeTests {
    let sample: SampleElection
    let snapshots = [
        StationId(unchecked: "1201"): LedgerState.Snapshot(
            number: 1, manifest: String(repeating: "a", count: 64), voters: 400)
    ]

    init() throws {
        sample = try SampleElection()
    }

    private func body(
        _ values: [Int] = [400, 300, 250, 3, 2, 45, 249, 3, 2, 250], votes: [Int] = [120, 80, 40, 10]
    ) -> [String: CanonicalValue] {
        let form = sample.definition.form
        let contest = sample.definition.contests[0]
        let paper = StationProtocol(
            station: StationId(unchecked: "1201"), contest: contest.id,
            form: Hex.encode(SHA256.hash(form.canonicalBytes)),
            lines: zip(form.lines, values).map { LineCount(line: $0.id, value: $1) },
            votes: zip(contest.options, votes).map { OptionCount(option: $0.id, value: $1) },
            hourly: [
                HourlyCount(
                    from: SampleElection.start, to: SampleElection.start.adding(seconds: 3600), issued: 252)
            ],
            snapshot: String(repeating: "a", count: 64), delta: 0, log: String(repeating: "b", count: 64),
            supersedes: nil)
        guard case .object(let members) = paper.canonical else { return [:] }
        return members
    }

    private func faults(_ body: [String: CanonicalValue], type: EntryType = .stationProtocol) throws -> [ProtocolFault]
    {
        let key = try #require(sample.keys["1201"])
        let submission = Submission(election: sample.definition.election, type: type, body: .object(body), key: key)
        return try ProtocolIntake.faults(submission, definition: sample.definition, snapshots: snapshots)
    }

    @Test func `a protocol that adds up may be appended`() throws {
        #expect(try faults(body()) == [])
    }

    @Test func `what does not add up is named`() throws {
        let wrong = try faults(body([400, 301, 250, 3, 2, 45, 249, 3, 2, 250]))
        #expect(wrong.map(\.english) == ["e1: 2 = 3 + 4 + 5 + 6 does not hold (301 and 300)"])
        #expect(
            try faults(body([401, 300, 250, 3, 2, 45, 249, 3, 2, 250])) == [.listed(line: "1", value: 401, list: 400)])
        #expect(try faults(body(votes: [121, 80, 40, 10])).map(\.english).first?.hasPrefix("e6") == true)
    }

    @Test func `numbers that no protocol can hold are named and not added up`() throws {
        let huge = CanonicalValue.largestInteger
        let found = try faults(body([400, huge, huge, huge, huge, huge, 249, 3, 2, 250]))
        #expect(found == ["2", "3", "4", "5", "6"].map { .outOfRange(line: $0) })
    }

    @Test func `what is no protocol of this election is refused`() throws {
        #expect(throws: IntakeRefusal.noProtocol) { try faults(body(), type: .result) }
        #expect(throws: IntakeRefusal.otherContest(ContestId(unchecked: "president"))) {
            try faults(body().merging(["contest": "president"]) { $1 })
        }
        #expect(throws: CanonicalError.unknownMember) { try faults(body().merging(["note": "x"]) { $1 }) }
        #expect(throws: CanonicalError.self) { try faults(body().filter { $0.key != "log" }) }
    }
}
