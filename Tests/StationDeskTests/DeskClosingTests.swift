import ElectionModel
import Tabulation
import Testing

@testable import StationDesk

@Suite struct DeskClosingTests {
    var run: DeskRun

    init() throws {
        run = try DeskRun()
        for number in 1...25 { run.serve(number, visit: "v\(number)") }
        run.give(.spoil(listNumber: 3, by: run.members))
        run.give(.spoil(listNumber: 4, by: run.members))
        run.serve(3, visit: "w3")
        run.give(.begin(visit: "w9", .found(listNumber: 9, mark: nil)))
    }

    @Test mutating func `a count that adds up closes the station`() {
        #expect(run.give(.close([run.paper()], by: run.members)) == .closed)
        #expect(run.events.last == .closed(papers: [DeskRun.paper(issued: 24, spoiled: 2)], by: run.members))
        #expect(run.desk.closedAt == run.time)
        #expect(run.desk.papers == [run.paper()])
    }

    static let faults: [(change: [String: Int], equations: [String])] = [
        (["2": 999], ["e1"]), (["6": 973], ["e1"]), (["7": 25], ["e3", "e5"]), (["9": 1], ["e5"]), (["a": 23], ["e6"]),
        (["10": 25], ["e5", "e6"]), (["8": 1], ["e4", "e5"]), (["7": 23, "10": 23, "a": 23], []),
    ]

    @Test(arguments: faults)
    func `a sum that does not hold is named, nothing is recorded`(change: [String: Int], equations: [String]) throws {
        var run = run
        let before = run.records.count
        let reply = run.give(.close([run.paper(change: change)], by: run.members))
        if equations.isEmpty {
            #expect(reply == .closed)
            return
        }
        guard case .faults(let contests) = reply else {
            Issue.record("answered \(reply)")
            return
        }
        #expect(contests.map(\.contest) == [ContestId(unchecked: "mayor")])
        let named: [String] = contests[0].faults.compactMap { fault in
            if case .equation(let equation, _, _) = fault { equation.id } else { nil }
        }
        #expect(named == equations)
        #expect(run.records.count == before)
        #expect(run.give(.close([run.paper()], by: run.members)) == .closed)
    }

    @Test func `a missing count, line or option is a fault`() {
        let whole = run.paper()
        let papers: [[CountedPaper]] = [
            [], [CountedPaper(contest: ContestId(unchecked: "council"), lines: whole.lines, votes: whole.votes)],
            [CountedPaper(contest: whole.contest, lines: Array(whole.lines.dropLast()), votes: whole.votes)],
            [CountedPaper(contest: whole.contest, lines: whole.lines, votes: Array(whole.votes.dropLast()))],
            [CountedPaper(contest: whole.contest, lines: whole.lines, votes: whole.votes.reversed())],
        ]
        for counts in papers {
            var run = run
            guard case .faults = run.give(.close(counts, by: run.members)) else {
                Issue.record("closed on \(counts)")
                continue
            }
        }
    }

    @Test mutating func `what the log knows cannot be overwritten by hand`() throws {
        let whole = run.paper()
        let paper = CountedPaper(
            contest: whole.contest,
            lines: whole.lines + [
                LineCount(line: "1", value: 1), LineCount(line: "3", value: 1), LineCount(line: "5", value: 1),
            ], votes: whole.votes)
        #expect(run.give(.close([paper], by: run.members)) == .closed)
        let made = try #require(run.desk.protocols(run.desk.papers, closing: run.time, log: "").first)
        #expect(["1", "3", "4", "5"].map { made.value(of: $0) } == [40, 24, 0, 2])
    }

    @Test func `a station does not close over ballots that nobody said were handed over`() {
        var run = run
        run.issue(30, visit: "v30")
        #expect(run.give(.close([run.paper()], by: run.members)) == .mistake(.unsettled))
        run.give(.settle(listNumber: 30, handedOver: false, by: run.members))
        #expect(run.give(.close([run.paper()], by: run.members)) == .closed)
    }

    @Test func `a station where nobody came closes`() throws {
        var run = try DeskRun()
        #expect(run.give(.close([run.paper()], by: run.members)) == .closed)
        let made = try #require(run.desk.protocols(run.desk.papers, closing: run.time, log: "").first)
        #expect(made.hourly.map(\.issued) == [0])
    }

    @Test(arguments: [0, 3_600, 86_400, 366 * 86_400])
    func `a clock that jumps ahead does not stop the closing`(seconds: Int) {
        var run = run
        run.time = run.time.adding(seconds: seconds)
        for number in 26...37 { run.serve(number, visit: "v\(number)") }
        #expect(run.give(.close([run.paper()], by: run.members)) == .closed)
    }
}
