import ElectionModel
import Ledger
import TestSupport
import Testing

/// Candidates' registration and turnout, as far as they are public.
@Suite struct CandidateTests {
    let folder = TemporaryFolder()
    let walk: ElectionWalk

    init() throws { walk = try ElectionWalk() }

    /// A ledger in a phase.
    private func writer(in phase: ElectionPhase) async throws -> LedgerWriter {
        let writer = try await LedgerWriter(
            path: folder.path, election: walk.sample.definition.election, key: try #require(walk.sample.keys["log"]),
            clock: FixedClock())
        _ = try await writer.append([walk.genesis()], definition: walk.sample.definition)
        for statement in try walk.opening() where await writer.state.phase != phase {
            _ = try await writer.append([statement])
        }
        return writer
    }

    private func refusal(_ writer: LedgerWriter, _ submission: Submission) async -> LedgerRefusal? {
        do { _ = try await writer.append([submission]) } catch LedgerError.refused(let refusal) { return refusal } catch
        {}
        return nil
    }

    private func application(_ number: Int, contest: String = "mayor") throws -> Submission {
        try walk.submission(
            .candidateApplication,
            [
                "v": 1, "number": .int(number), "contest": .string(contest),
                "commitment": ElectionWalk.hash("papers \(number)"),
            ])
    }

    private func conclusion(
        on number: Int, _ paper: String = "conclusion", replaces: CanonicalValue = .null
    ) throws -> Submission {
        try walk.submission(
            .candidateConclusion,
            [
                "v": 1, "application": .int(number), "commitment": ElectionWalk.hash(paper), "replaces": replaces,
            ])
    }

    private func decision(on number: Int, registered: Bool = true) throws -> Submission {
        try walk.submission(
            .candidateDecision,
            [
                "v": 1, "application": .int(number), "commitment": ElectionWalk.hash("decision \(registered)"),
                "registered": .bool(registered),
            ])
    }

    @Test func `an application is numbered, concluded on, and then decided on, again if need be`() async throws {
        let writer = try await writer(in: .candidates)
        #expect(await refusal(writer, try application(2)) == .applicationDiffers)
        #expect(await refusal(writer, try application(1, contest: "council")) == .applicationDiffers)
        _ = try await writer.append([application(1), application(2)])
        #expect(await refusal(writer, try conclusion(on: 3)) == .noApplication(3))
        #expect(await refusal(writer, try decision(on: 1)) == .noConclusion)
        _ = try await writer.append([conclusion(on: 1), decision(on: 1)])
        #expect(await refusal(writer, try decision(on: 2)) == .noConclusion)
        _ = try await writer.append([walk.step(.candidates, .keys)])
        #expect(await refusal(writer, try application(3)) == .notInPhase(.candidateApplication, .keys))
        _ = try await writer.append([decision(on: 1, registered: false)])
    }

    @Test func `a conclusion takes the place of one on the same application that is in force`() async throws {
        let writer = try await writer(in: .candidates)
        _ = try await writer.append([
            application(1), application(2), conclusion(on: 1, "one"), conclusion(on: 1, "other"),
        ])
        let one = ElectionWalk.hash("one")
        #expect(await refusal(writer, try conclusion(on: 2, "two", replaces: one)) == .nothingToReplace)
        #expect(
            await refusal(writer, try conclusion(on: 1, "two", replaces: ElectionWalk.hash("x"))) == .nothingToReplace)
        _ = try await writer.append([conclusion(on: 1, "two", replaces: one)])
        #expect(await refusal(writer, try conclusion(on: 1, "three", replaces: one)) == .nothingToReplace)
        _ = try await writer.append([
            conclusion(on: 1, "three", replaces: ElectionWalk.hash("two")),
            conclusion(on: 1, "four", replaces: ElectionWalk.hash("other")), decision(on: 1),
        ])
    }

    private func turnout(_ counts: [(String, Int)], at time: Timestamp) throws -> Submission {
        try walk.submission(
            .turnout,
            [
                "v": 1, "time": time.canonical,
                "counts": .array(counts.map { ["station": .string($0.0), "issued": .int($0.1)] }),
            ])
    }

    @Test func `turnout grows by ten or more at a station, and is of a time that has come`() async throws {
        let writer = try await writer(in: .open)
        let now = await writer.state.lastTime
        let (first, second) = (StationId(unchecked: "1201"), StationId(unchecked: "1202"))
        #expect(await refusal(writer, try turnout([("1201", 9)], at: now)) == .turnoutTooFew(first))
        #expect(await refusal(writer, try turnout([("1201", 12)], at: now.adding(seconds: 60))) == .turnoutTime)
        #expect(await refusal(writer, try turnout([], at: now)) == .turnoutStations)
        #expect(await refusal(writer, try turnout([("1202", 10), ("1201", 10)], at: now)) == .turnoutStations)
        #expect(await refusal(writer, try turnout([("1209", 10)], at: now)) == .turnoutStations)
        _ = try await writer.append([turnout([("1201", 12), ("1202", 10)], at: now)])
        #expect(await refusal(writer, try turnout([("1201", 22), ("1202", 19)], at: now)) == .turnoutTooFew(second))
        #expect(await refusal(writer, try turnout([("1201", 11)], at: now)) == .turnoutTooFew(first))
        let earlier = try turnout([("1201", 40)], at: now.adding(seconds: -60))
        #expect(await refusal(writer, earlier) == .turnoutTime)
        // What was refused has left nothing behind: 1201 still stands at 12.
        _ = try await writer.append([turnout([("1201", 22), ("1202", 10)], at: now)])
    }
}
