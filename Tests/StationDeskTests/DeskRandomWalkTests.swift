import ElectionModel
import Fingerprints
import Sodium
import Tabulation
import TestSupport
import Testing
import VoterSnapshot

@testable import StationDesk

@Suite struct DeskRandomWalkTests {
    /// What an observer with the log and the answers alone would hold to be true.
    struct Observer {
        var valid: [Int: String] = [:]
        var issues = 0
        var spoiled = 0
        /// Who was said to be identified, by visit.
        var identified: [String: Int] = [:]

        mutating func see(_ event: StationEvent) {
            switch event {
            case .issued(let issue):
                #expect(valid[issue.listNumber] == nil, "issued twice")
                #expect(identified[issue.visit] == issue.listNumber, "issued to somebody else")
                #expect(DeskRandomWalkTests.mark(issue.listNumber) == nil, "issued to a marked voter")
                valid[issue.listNumber] = issue.visit
                issues += 1
            case .spoiled(let listNumber, _):
                #expect(valid.removeValue(forKey: listNumber) != nil, "spoiled without an issue")
                spoiled += 1
            case .handedOver(let visit, let listNumber):
                #expect(valid[listNumber] == visit, "handed over what was not issued")
            case .opened, .secondAttempt, .notMatched, .fallback, .photoRejected, .corrected, .closed: break
            }
        }

        mutating func hear(_ reply: DeskReply) {
            switch reply {
            case .confirmed(let visit, let listNumber, _): identified[visit] = listNumber
            case .issued(let visit, let listNumber, _):
                #expect(valid[listNumber] == visit, "answered and not in the log")
            default: break
            }
        }
    }

    static func mark(_ listNumber: Int) -> VoterMark? {
        switch listNumber {
        case 38: .votedAtHome
        case 39: .votedRemotely
        case 40: .votesElsewhere
        default: nil
        }
    }

    @Test(arguments: [2025, 2027] as [UInt64])
    func `no sequence of commands and crashes issues two valid ballots to one voter`(seed: UInt64) throws {
        var run = try DeskRun()
        var random = SeededRandom(seed: seed)
        var observer = Observer()
        var visits = ["none"]
        var crashes = 0
        for step in 0..<20_000 {
            let command = command(run, &visits, step, &random)
            let decision = run.desk.decide(command)
            let fate = Int.random(in: 0..<200, using: &random)
            if fate == 0 {
                // The power fails before the disk has the event: nobody was told.
                run.crash()
                crashes += 1
                continue
            }
            run.time = Timestamp(milliseconds: run.time.milliseconds + Int.random(in: 0...900, using: &random))
            if let event = decision.event {
                let record = run.record(event)
                run.records.append(record)
                observer.see(event)
                run.desk.apply(record)
            }
            run.desk.visit = decision.visit
            if fate == 1 {
                // … or after: the fact is whole, and nobody was told.
                run.crash()
                crashes += 1
            } else {
                observer.hear(decision.reply)
            }
            if decision.event != nil || fate == 1 {
                #expect(run.desk.issues.mapValues(\.visit) == observer.valid, "seed \(seed), step \(step)")
                #expect(run.desk.handedOut.count == observer.issues && run.desk.spoiled == observer.spoiled)
            }
            if step % 1000 == 0 { #expect(run.desk.closingFaults([run.paper(received: 100_000)]).isEmpty) }
        }
        // The walk must have gone to where it could go wrong.
        #expect(crashes > 100 && observer.issues > 500 && observer.spoiled > 400 && run.desk.secondAttempts > 500)
        for listNumber in run.desk.unsettled {
            run.give(.settle(listNumber: listNumber, handedOver: true, by: run.members))
        }
        #expect(run.give(.close([run.paper(received: 100_000)], by: run.members)) == .closed)
        let made = try #require(run.desk.protocols(run.desk.papers, closing: run.time, log: "").first)
        #expect(made.value(of: "3") == observer.issues - observer.spoiled)
        #expect(made.value(of: "5") == observer.spoiled)
        let replayed = run.desk
        run.crash()
        #expect(run.desk.issues == replayed.issues && run.desk.closedAt == replayed.closedAt)
    }

    private func command(
        _ run: DeskRun, _ visits: inout [String], _ step: Int, _ random: inout SeededRandom
    ) -> DeskCommand {
        let listNumber = Int.random(in: 1...40, using: &random)
        // Mostly the person at the desk, sometimes somebody from before.
        let recent = visits.suffix(3).randomElement(using: &random) ?? "none"
        let visit = Int.random(in: 0..<10, using: &random) == 0 ? recent : run.desk.visit?.id ?? recent
        if Bool.random(using: &random), let usual = usual(run, &random) { return usual }
        switch Int.random(in: 0..<34, using: &random) {
        case 0...5:
            visits.append("v\(step)")
            return .begin(visit: "v\(step)", .found(listNumber: listNumber, mark: Self.mark(listNumber)))
        case 6...7:
            visits.append("v\(step)")
            return .beginWithFinger(visit: "v\(step)")
        case 8...15: return .finger(visit: visit, evidence(run, &random), marks: marks)
        case 16...17:
            return .confirm(
                visit: visit, listNumber: listNumber, mark: Self.mark(listNumber), by: run.members.first)
        case 18...19:
            return .fallback(
                visit: visit, reason: FallbackReason.allCases.randomElement(using: &random) ?? .noMatch,
                by: run.members)
        case 20: return .rejectPhoto(visit: visit, by: run.members)
        case 21...25: return .issue(visit: visit)
        case 26...28: return .handedOver(visit: visit)
        case 29...30 where run.desk.issues.count > 20:
            let issued = run.desk.issues.keys.sorted()
            return .spoil(listNumber: issued.randomElement(using: &random) ?? listNumber, by: run.members)
        case 29...30: return .settle(listNumber: listNumber, handedOver: Bool.random(using: &random), by: run.members)
        case 31: return .cancel(visit: visit)
        case 32: return .open(run.opening(), codeFits: true)
        default: return .begin(visit: "x", .notListed)
        }
    }

    /// What a poll worker would do next for the person at the desk.
    private func usual(_ run: DeskRun, _ random: inout SeededRandom) -> DeskCommand? {
        guard let visit = run.desk.visit else { return nil }
        return switch visit.stage {
        case .document: .finger(visit: visit.id, .green, marks: marks)
        case .fingerOnly, .proposed: .finger(visit: visit.id, evidence(run, &random), marks: marks)
        case .confirmed: .issue(visit: visit.id)
        case .issued: .handedOver(visit: visit.id)
        }
    }

    private var marks: [Int: VoterMark] {
        Dictionary(uniqueKeysWithValues: (38...40).compactMap { number in Self.mark(number).map { (number, $0) } })
    }

    private func evidence(_ run: DeskRun, _ random: inout SeededRandom) -> DeskCommand.Evidence {
        var named: [Int] = []
        if case .proposed? = run.desk.visit?.stage { named = run.desk.visit?.listNumbers ?? [] }
        let first = named.randomElement(using: &random) ?? Int.random(in: 1...40, using: &random)
        let fingers: [FingerPosition] = [.rightIndex, .leftIndex]
        let finger = fingers.randomElement(using: &random) ?? .unknown
        switch Int.random(in: 0..<9, using: &random) {
        case 0...2 where named.isEmpty: return .green
        case 3: return .amber
        case 4: return .unusable
        case 5: return .readerFailed
        case 6: return .found((first, finger, 7), (Int.random(in: 1...40, using: &random), finger, 6.5))
        default: return .found((first, finger, 7))
        }
    }
}
