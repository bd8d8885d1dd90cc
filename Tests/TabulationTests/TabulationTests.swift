import ElectionModel
import Tabulation
import TestSupport
import Testing

@Suite struct TabulationTests {
    static let hour = 3_600_000
    static let formHash = String(repeating: "f0", count: 32)

    static func paper(
        _ values: [Int] = [400, 300, 250, 3, 2, 45, 249, 3, 2, 250], votes: [Int] = [120, 80, 40, 10],
        hourly: [Int] = [252]
    ) throws -> (StationProtocol, SampleElection) {
        let sample = try SampleElection()
        let contest = sample.definition.contests[0]
        let paper = StationProtocol(
            station: StationId(unchecked: "1201"), contest: contest.id, form: formHash,
            lines: zip(sample.definition.form.lines, values).map { LineCount(line: $0.id, value: $1) },
            votes: zip(contest.options, votes).map { OptionCount(option: $0.id, value: $1) },
            hourly: hourly.enumerated().map {
                HourlyCount(
                    from: Timestamp(milliseconds: $0.offset * hour),
                    to: Timestamp(milliseconds: ($0.offset + 1) * hour),
                    issued: $0.element)
            }, snapshot: formHash, delta: 0, log: formHash, supersedes: nil)
        return (paper, sample)
    }

    static func faults(_ paper: StationProtocol, _ sample: SampleElection, listed: Int = 400) -> [ProtocolFault] {
        paper.faults(
            form: sample.definition.form, formHash: formHash, contest: sample.definition.contests[0], listed: listed)
    }

    @Test func `a protocol whose sums agree has no fault, and comes back from its bytes`() throws {
        let (paper, sample) = try Self.paper()
        #expect(Self.faults(paper, sample) == [])
        #expect(try StationProtocol(canonicalBytes: paper.canonicalBytes) == paper)
    }

    @Test(arguments: [
        ([400, 301, 250, 3, 2, 45, 249, 3, 2, 250], "e1"), ([252, 300, 250, 3, 2, 45, 249, 3, 2, 250], "e2"),
        ([400, 300, 250, 3, 2, 45, 251, 1, 2, 250], "e3"), ([400, 300, 250, 3, 2, 45, 248, 4, 2, 250], "e4"),
        ([400, 300, 250, 3, 2, 45, 249, 3, 3, 250], "e5"), ([400, 300, 250, 3, 2, 45, 249, 3, 3, 249], "e6"),
    ])
    func `each equation is checked`(values: [Int], broken: String) throws {
        let (paper, sample) = try Self.paper(values)
        let found = Self.faults(paper, sample, listed: values[0]).compactMap { fault in
            if case .equation(let equation, _, _) = fault { equation.id } else { nil }
        }
        #expect(found == [broken])
    }

    @Test func `listed voters, hourly counts and the form itself are checked`() throws {
        let (paper, sample) = try Self.paper()
        #expect(Self.faults(paper, sample, listed: 399) == [.listed(line: "1", value: 400, list: 399)])
        for hourly in [[251], [243, 9], [], [252, 0]] {
            let (other, _) = try Self.paper(hourly: hourly)
            #expect(Self.faults(other, sample) == [.hourly])
        }
        let contest = sample.definition.contests[0]
        #expect(
            paper.faults(form: sample.definition.form, formHash: "g", contest: contest, listed: 400) == [.otherForm])
        let (short, _) = try Self.paper(votes: [250])
        #expect(Self.faults(short, sample) == [.incomplete])
    }

    @Test func `a result adds up the protocols and follows the contest's rule`() throws {
        let (paper, sample) = try Self.paper(votes: [5, 3, 1, 0])
        let contest = sample.definition.contests[0]
        let result = ContestResult(contest: contest, of: sample.definition, protocols: [7: paper, 3: paper])
        #expect(result.protocols == [3, 7])
        #expect(result.votes.map(\.value) == [10, 6, 2, 0])
        #expect(result.lines[0].value == 800)
        #expect(result.outcome == .elected([OptionId(unchecked: "a")], ties: [], vacant: 0))
        #expect(try result.canonical.object("rule") == contest.rule.canonical)
        #expect(try result.canonical.object("outcome") == result.outcome.canonical)
    }

    @Test func `hourly cells hide small numbers and lose none`() {
        let opening = Timestamp(milliseconds: 7 * Self.hour)
        let closing = Timestamp(milliseconds: 20 * Self.hour)
        var random = SeededRandom(seed: 3)
        for count in [0, 1, 9, 10, 11, 60, 300] {
            let instants = (0..<count).map { _ in
                Timestamp(milliseconds: Int.random(in: 7 * Self.hour..<20 * Self.hour, using: &random))
            }
            let cells = HourlyCount.cells(of: instants, from: opening, to: closing)
            #expect(cells.reduce(0) { $0 + $1.issued } == count)
            #expect(cells.count == 1 || cells.allSatisfy { $0.issued >= HourlyCount.smallestCell })
            #expect(cells.first?.from == opening && cells.last?.to == closing)
            #expect(zip(cells, cells.dropFirst()).allSatisfy { $0.to == $1.from })
        }
    }
}
