import ElectionModel
import Foundation
import TestSupport
import Testing
import XRoad

@Suite struct ExchangeCallerTests {
    let journal = CollectedJournal()
    let description: ServiceDescription

    init() throws {
        description = try ServiceDescription(
            Vectors.bytes("\(ServiceDescriptionTests.folder)/civil-registry.json"))
    }

    private func caller(
        _ line: StandInLine, _ limits: CallLimits = CallLimits(), journal: CollectedJournal? = nil,
        clock: any WallClock = FixedClock()
    ) throws -> ExchangeCaller {
        let client = try #require(ClientIdentifier("central-server/GOV/70000099/shailoo"))
        return ExchangeCaller(
            client: client, line: line, journal: journal ?? self.journal, limits: limits, clock: clock,
            random: SeededRandom(seed: 3), wait: { _ in })
    }

    private func ask(_ caller: ExchangeCaller) async -> LookUp {
        await caller.lookUp(
            description, ["pin": ServiceDescriptionTests.pin], by: "KG-operator-1", for: "application-7")
    }

    @Test func `a good answer gives facts, and the journal says who asked for which case`() async throws {
        let line = StandInLine(.good)
        let lookUp = try await ask(caller(line))
        #expect(
            lookUp.outcome
                == .facts([
                    "pin": .text(ServiceDescriptionTests.pin), "family-name": .text("А"), "given-name": .text("Б"),
                    "birth-date": .day(Sample.birthDate),
                ]))
        let entries = await journal.entries
        #expect(entries.map(\.event) == ["asked", "facts"])
        #expect(entries.allSatisfy { $0.userId == "KG-operator-1" && $0.issue == "application-7" })
        #expect(entries.map(\.id) == [lookUp.ids[0], lookUp.ids[0]])
        let lines = entries.map(\.canonical.text).joined()
        #expect(!lines.contains(ServiceDescriptionTests.pin), "the journal says of whom was asked")
    }

    @Test(arguments: [
        (StandInLine.Manner.unreachable, LookUpFailure.unreachable, 3), (.broken, .late, 3), (.late, .late, 3),
        (.tooLarge, .answer(.tooLarge), 1), (.malformed, .answer(.markup(.malformed)), 1),
        (.lying, .answer(.otherRequest), 1), (.otherPerson, .answer(.otherPerson), 1),
        (.exchangeError, .exchange(type: "Server.ServerProxy.ServiceFailed.Timeout"), 3),
        (.ourError, .refused(code: "Client.InvalidClientIdentifier"), 1), (.refusing, .refused(code: "17"), 1),
        (.incomplete, .incomplete(fact: "family-name"), 1),
    ]) func `each way of failing is told, and only what may pass is tried again`(
        manner: StandInLine.Manner, failure: LookUpFailure, attempts: Int
    ) async throws {
        let line = StandInLine(manner)
        let lookUp = try await ask(caller(line))
        #expect(lookUp.outcome == .failed(failure))
        #expect(line.requests.count == attempts && lookUp.ids.count == attempts)
        #expect(Set(lookUp.ids).count == attempts, "an attempt has another's id")
    }

    @Test func `a service that comes back is found again`() async throws {
        let line = StandInLine(.late, .unreachable, .good)
        let lookUp = try await ask(caller(line))
        #expect(lookUp.ids.count == 3)
        guard case .facts = lookUp.outcome else {
            Issue.record("\(lookUp.outcome)")
            return
        }
        #expect(await journal.entries.map(\.event) == ["asked", "late", "asked", "unreachable", "asked", "facts"])
    }

    @Test func `a service that fails again and again is left alone, then tried with one question`() async throws {
        let clock = SettableClock()
        var limits = CallLimits()
        limits.attempts = 1
        limits.failures = 3
        let line = StandInLine(.late, .late, .late, .late, .good)
        let caller = try caller(line, limits, clock: clock)
        for _ in 0..<3 { #expect(await ask(caller).outcome == .failed(.late)) }
        #expect(await ask(caller).outcome == .failed(.resting))
        #expect(line.requests.count == 3)
        clock.advance(seconds: 60)
        #expect(await ask(caller).outcome == .failed(.late))
        #expect(await ask(caller).outcome == .failed(.resting))
        clock.advance(seconds: 60)
        guard case .facts = await ask(caller).outcome else {
            Issue.record("it did not come back")
            return
        }
        #expect(await caller.states[description.service.text] == .closed(failures: 0))
    }

    @Test func `nothing is asked that the journal does not hold`() async throws {
        let line = StandInLine(.good)
        let lookUp = try await ask(caller(line, journal: CollectedJournal(room: 0)))
        #expect(lookUp.outcome == .failed(.journal) && line.requests.isEmpty)
        let half = try await ask(caller(line, journal: CollectedJournal(room: 1)))
        #expect(half.outcome == .failed(.journal) && line.requests.count == 1)
    }

    @Test func `values that the service does not want are not sent`() async throws {
        let line = StandInLine(.good)
        let lookUp = try await caller(line).lookUp(description, ["pin": "17"], by: "KG1", for: "x")
        #expect(lookUp.outcome == .failed(.values) && line.requests.isEmpty)
    }

    @Test func `many look-ups go side by side, but never more than the service bears`() async throws {
        var limits = CallLimits()
        limits.inFlight = 8
        let line = StandInLine(.slow)
        let caller = try caller(line, limits)
        let outcomes = await withTaskGroup(of: LookUp.self) { group in
            for _ in 0..<100 { group.addTask { await ask(caller) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count == 100 && line.requests.count == 100)
        #expect(line.mostOnTheWay == 8)
        #expect(Set(outcomes.flatMap(\.ids)).count == 100)
    }

    @Test func `the journal's file has a line for each event, on the disk when the question leaves`() async throws {
        let folder = TemporaryFolder()
        let path = "\(folder.path)/look-ups.jsonl"
        let client = try #require(ClientIdentifier("central-server/GOV/70000099/shailoo"))
        let caller = ExchangeCaller(
            client: client, line: StandInLine(.good), journal: try JournalFile(path: path), clock: FixedClock(),
            random: SeededRandom(seed: 3))
        _ = await ask(caller)
        _ = await ask(caller)
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 4)
        for line in lines {
            let value = try CanonicalValue.parse(Array(line.utf8))
            #expect(value["service"] == .string(description.service.text))
        }
    }
}
