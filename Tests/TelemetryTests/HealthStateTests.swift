import ElectionModel
import Logging
import Telemetry
import TestSupport
import Testing
import Wording

@Suite struct HealthStateTests {
    private enum Cause: String, HealthReason {
        case low
        case gone
        var code: String { rawValue }
        var kyrgyz: String { "ky \(rawValue)" }
        var russian: String { "ru \(rawValue)" }
        var english: String { "en \(rawValue)" }
    }

    private static let loop = HealthCheck("loop", .life, freshFor: 60)
    private static let disk = HealthCheck("disk", .readiness)
    private static let reader = HealthCheck("reader", .advice, freshFor: 30)
    private static let start = SampleElection.start

    private static var fresh: HealthState { HealthState(checks: [loop, reader, disk]) }

    private static var well: HealthState {
        var state = fresh
        for check in [loop, disk, reader] { _ = state.note(check, .ok, at: start) }
        return state
    }

    @Test func `at the beginning a program lives and is not ready`() {
        let report = Self.fresh.report(at: Self.start)
        #expect(report.isLive && !report.isReady)
        #expect(report.lines.map(\.check.name) == ["disk", "loop", "reader"])
        #expect(report.lines.map(\.finding.level) == [.failed, .degraded, .degraded])
        #expect(report.lines.allSatisfy { $0.finding.reason?.code == "not-yet-known" && $0.since == nil })
    }

    @Test(arguments: [
        (loop, HealthFinding.failed(Cause.gone), false, false), (loop, .degraded(Cause.low), true, true),
        (disk, .failed(Cause.gone), true, false), (disk, .degraded(Cause.low), true, true),
        (reader, .failed(Cause.gone), true, true), (reader, .ok, true, true),
    ])
    func `a check's role decides what follows from it`(
        check: HealthCheck, finding: HealthFinding, isLive: Bool, isReady: Bool
    ) {
        var state = Self.well
        #expect(state.report(at: Self.start).isReady)
        _ = state.note(check, finding, at: Self.start)
        let report = state.report(at: Self.start)
        #expect(report.isLive == isLive && report.isReady == isReady)
    }

    @Test func `who does not look any more is not taken for well`() {
        let state = Self.well
        #expect(state.report(at: Self.start.adding(seconds: 60)).isLive)
        let late = state.report(at: Self.start.adding(seconds: 61))
        #expect(!late.isLive && !late.isReady)
        #expect(late.lines.map(\.finding.reason?.code) == [nil, "outdated", "outdated"])
        #expect(late.lines[1].since == Self.start.adding(seconds: 60))
    }

    @Test func `a change is told once, with the moment when it began`() throws {
        var state = Self.well
        let later = Self.start.adding(seconds: 5)
        #expect(state.note(Self.disk, .ok, at: later) == nil)
        let told = state.note(Self.disk, .degraded(Cause.low), at: later)
        let change = try #require(told)
        #expect(change.before == .ok && change.now.level == .degraded)
        #expect(state.note(Self.disk, .degraded(Cause.low), at: later.adding(seconds: 5)) == nil)
        #expect(state.note(Self.disk, .degraded(Cause.gone), at: later.adding(seconds: 6)) != nil)
        #expect(state.report(at: later.adding(seconds: 9)).lines[0].since == later.adding(seconds: 6))
        #expect(state.note(HealthCheck("other", .life), .failed(Cause.gone), at: later) == nil)
    }

    @Test(arguments: HealthDoubt.allCases)
    func `every reason has a code and a sentence in each language`(doubt: HealthDoubt) {
        #expect(doubt.code.wholeMatch(of: /[a-z0-9-]+/) != nil)
        #expect(Set(Language.allCases.map { doubt.text(in: $0) }).count == 3)
    }

    @Test func `a board logs changes and nothing else`() {
        let log = LogFixture()
        let clock = FixedClock()
        let board = HealthBoard(checks: [Self.disk, Self.reader], clock: clock, logger: log.logger)
        board.note(Self.disk, .ok)
        board.note(Self.disk, .ok)
        board.note(Self.disk, .failed(Cause.gone))
        board.note(Self.disk, .failed(Cause.gone))
        board.note(Self.disk, .ok)
        board.note(Self.reader, .degraded(Cause.low))
        let lines = log.lines.all.map { $0.split(separator: " ", maxSplits: 1).last ?? "" }
        #expect(
            lines == [
                "error station.desk \"en gone\" check=disk reason=gone state=failed\n",
                "notice station.desk \"the check passes again\" check=disk state=ok\n",
                "warning station.desk \"en low\" check=reader reason=low state=degraded\n",
            ])
        #expect(board.report().isReady)
        clock.advance(seconds: 100)
        #expect(board.report().lines.map(\.finding.level) == [.ok, .failed])
    }
}
