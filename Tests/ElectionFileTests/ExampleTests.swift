import ElectionFile
import ElectionModel
import Tabulation
import TestSupport
import Testing
import Wording

@Suite struct ExampleTests {
    private static func read(_ name: String) throws -> ElectionDefinition {
        do {
            return try ElectionFileReader.read(Repository.bytes("Docs/examples/\(name).yaml")) { table in
                try Repository.bytes("Docs/examples/\(table)")
            }
        } catch let error as ElectionFileFaults {
            Issue.record("\(name): \(error.english)")
            throw error
        }
    }

    @Test func `the president's example is what its page says`() throws {
        let definition = try Self.read("president")
        #expect(definition.districts.count == 9)
        #expect(definition.stations.count == 22)
        #expect(Set(definition.stations.map(\.district)) == Set(definition.districts.map(\.id)))
        let contest = try #require(definition.contests.first)
        #expect(definition.contests.count == 1 && contest.districts.count == 9)
        #expect(contest.rule == .majority(MajorityRule(basis: "9")))
        #expect(contest.options.map(\.againstAll) == [false, false, false, false, false, true])
    }

    @Test func `the Jogorku Kenesh's example is what its page says`() throws {
        let definition = try Self.read("jogorku-kenesh")
        #expect(definition.districts.count == 30 && definition.contests.count == 30)
        #expect(definition.stations.count == 120)
        for contest in definition.contests {
            #expect(contest.rule == .plurality(PluralityRule(seats: 3, oneSexAtMost: 2)))
            #expect(contest.districts.count == 1)
            let candidates = contest.options.filter { !$0.againstAll }
            #expect(candidates.allSatisfy { $0.sex != nil } && Set(candidates.map(\.sex)).count == 2)
            #expect(candidates.count >= 5)
        }
        #expect(definition.stations.allSatisfy { definition.contests(at: $0.id).count == 1 })
    }

    @Test func `the local kenesh's example is what its page says`() throws {
        let definition = try Self.read("local-kenesh")
        #expect(definition.districts.count == 1 && definition.stations.count == 5 && definition.contests.count == 1)
        #expect(
            definition.contests[0].rule
                == .proportional(ProportionalRule(seats: 31, method: .largestRemainder, threshold: 70, basis: "9")))
    }

    @Test(arguments: ["president", "jogorku-kenesh", "local-kenesh"])
    func `examples have the calendar of 2025 and names in three languages`(name: String) throws {
        let definition = try Self.read(name)
        let days = CalendarStep.allCases.compactMap { step in
            definition.calendar[step].map { $0.daysSinceEpoch - definition.calendar.votingDay.daysSinceEpoch }
        }
        #expect(days == [-56, -31, -28, -20, -20, -1, -47, -53, -16, -20, -5, 0, 14])
        // 1970-01-01 was a Thursday; voting is on Sundays.
        #expect((definition.calendar.votingDay.daysSinceEpoch + 4).isMultiple(of: 7))
        #expect(definition.kind == .training)
        #expect(try ElectionDefinition(canonicalBytes: definition.canonicalBytes) == definition)
        for language in Language.allCases {
            let written = ElectionFileWriter.text(definition, in: language)
            #expect(try ElectionFileReader.read(Array(written.utf8)) { _ in [] } == definition)
        }
    }

    /// A protocol whose numbers are drawn and hold together on the form of the examples.
    private static func paper(
        _ station: StationId, _ contest: Contest, _ definition: ElectionDefinition, _ random: inout SeededRandom
    ) -> StationProtocol {
        let votes = contest.options.map { _ in Int.random(in: 0...120, using: &random) }
        let valid = votes.reduce(0, +)
        let invalid = Int.random(in: 0...9, using: &random)
        let portable = Int.random(in: 0...min(20, valid + invalid), using: &random)
        let urn = valid + invalid - portable
        let issued = urn + Int.random(in: 0...3, using: &random)
        let home = portable + Int.random(in: 0...1, using: &random)
        let spoiled = Int.random(in: 0...4, using: &random)
        let unused = Int.random(in: 0...500, using: &random)
        let values: [String: Int] = [
            "1": issued + home + 700, "2": issued + home + spoiled + unused, "3": issued, "4": home, "5": spoiled,
            "6": unused, "7": urn, "8": portable, "9": valid + invalid, "10": invalid, "11": valid,
        ]
        let hour = HourlyCount(
            from: SampleElection.start, to: SampleElection.start.adding(seconds: 3600), issued: issued + spoiled)
        let hash = String(repeating: "0", count: 64)
        return StationProtocol(
            station: station, contest: contest.id, form: hash,
            lines: definition.form.lines.map { LineCount(line: $0.id, value: values[$0.id] ?? -1) },
            votes: zip(contest.options, votes).map { OptionCount(option: $0.id, value: $1) },
            hourly: [hour], snapshot: hash, delta: 0, log: hash, supersedes: nil)
    }

    @Test(arguments: ["president", "jogorku-kenesh", "local-kenesh"], 1...3)
    func `a drawn count of each example adds up and fills its seats`(name: String, seed: UInt64) throws {
        let definition = try Self.read(name)
        var random = SeededRandom(seed: seed)
        for contest in definition.contests {
            var papers: [Int: StationProtocol] = [:]
            for station in definition.stations where contest.districts.contains(station.district) {
                let paper = Self.paper(station.id, contest, definition, &random)
                let faults = paper.faults(form: definition.form, formHash: paper.form, contest: contest, listed: nil)
                #expect(faults == [], "seed \(seed)")
                papers[papers.count] = paper
            }
            let result = ContestResult(contest: contest, of: definition, protocols: papers)
            #expect(result.protocols.count == papers.count && !papers.isEmpty)
            let seats =
                switch result.outcome {
                case .elected(let elected, let ties, let vacant):
                    elected.count + ties.reduce(0) { $0 + $1.seats } + vacant
                case .seats(let lists, let ties): (lists.map(\.seats) + ties.map(\.seats)).reduce(0, +)
                case .runOff(let options, let ties): options.count + ties.reduce(0) { $0 + $1.seats } - 1
                case .none: contest.rule.seats
                }
            #expect(seats == contest.rule.seats, "seed \(seed): \(result.outcome)")
            if case .elected(let elected, _, _) = result.outcome, contest.rule.needsSex {
                for sex in Sex.allCases {
                    #expect(contest.options.count { elected.contains($0.id) && $0.sex == sex } <= 2)
                }
            }
        }
    }
}
