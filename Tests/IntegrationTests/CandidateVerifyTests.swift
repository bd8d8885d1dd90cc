import Candidacy
import ElectionModel
import ExchangeStandIn
import Foundation
import TestSupport
import Testing
import XRoad

extension ElectionTests {
    /// `dobush candidate verify` against registers that answer, fail, and lose sight of it.
    @Suite(.enabled(if: StandInAuthority.canRun, "openssl is not there")) struct CandidateVerifyTests {
        private func answer(_ ending: ElectionProgram.Ending) throws -> CanonicalValue {
            try CanonicalValue.parse(Array(ending.output.utf8))
        }

        @Test func `a run that is killed goes on: nothing is asked twice that was answered, and nothing is lost`()
            async throws
        {
            let people = 40
            let room = try await ExchangeElection(people: people, latency: .milliseconds(80))
            try await room.standIn.during { address in
                try room.connect(to: address)
                var answered: [String: String] = [:]
                var killed = 0
                for moment in 1...12 where killed < 5 && answered.count < people * ExchangeElection.services {
                    let before = room.asked
                    let run = try ElectionProgram(ElectionProgram.dobush, room.verify)
                    // Until something new is asked, and then a little longer each time.
                    for _ in 0..<4000 where room.asked == before { try await Task.sleep(for: .milliseconds(5)) }
                    try await Task.sleep(for: .milliseconds(60 * moment))
                    run.kill()
                    if try await run.ending().code == -9 { killed += 1 }
                    for kept in try room.kept() where kept.isAnswered {
                        let question = "\(kept.number) \(kept.service)"
                        if let id = answered[question] { #expect(kept.ids.last == id, "\(question) was asked again") }
                        answered[question] = kept.ids.last
                    }
                }
                #expect(killed > 1 && !answered.isEmpty)

                let whole = try await ElectionProgram.run(ElectionProgram.dobush, room.verify)
                #expect(whole.code == 0, "\(whole.complaints)")
                let report = try answer(whole)
                #expect(report["silent"] == .object([:]) && report["people"] == .array([]), "\(whole.output)")
                #expect(try report.object("stages").int("decidable") == people)
                let kept = try room.kept()
                #expect(kept.count == people * ExchangeElection.services && kept.allSatisfy(\.isAnswered))
                for kept in kept {
                    let question = "\(kept.number) \(kept.service)"
                    if let id = answered[question] { #expect(kept.ids.last == id, "\(question) was asked again") }
                }
                // Each container once, and none that proves nothing.
                let proofs = kept.compactMap(\.evidence)
                #expect(proofs.count == kept.count && proofs.allSatisfy(\.isVerified))
                #expect(try room.containers().sorted() == proofs.map(\.name).sorted())
                // Each answer once in the register.
                let register = try await room.register()
                for entry in try await register.candidacies() {
                    let sources = try await register.answers(about: entry.id).map(\.source)
                    #expect(sources.count == ExchangeElection.services && Set(sources).count == sources.count)
                }
                // Once more has nothing to do.
                let asked = kept.map(\.ids.count).reduce(0, +)
                let again = try await ElectionProgram.run(ElectionProgram.dobush, room.verify)
                #expect(try again.code == 0 && answer(again).int("asked") == 0)
                #expect(try room.kept().map(\.ids.count).reduce(0, +) == asked)
            }
        }

        @Test func `registers that fail, each in its way, are named; what they said is judged`() async throws {
            let room = try await ExchangeElection(people: 1, latency: .zero)
            room.standIn.tell("citizenship", .exchangeError("Server.ServerProxy.ServiceFailed"))
            room.standIn.tell("diploma", .malformed)
            room.standIn.tell("tax-and-property", .tooLarge)
            room.standIn.tell("language-certificate", .otherId)
            room.standIn.tell("criminal-record", .refusing(code: "17"))
            room.standIn.tell("treasury-payments", .notFound)
            try await room.standIn.during { address in
                try room.connect(to: address)
                let dry = try await ElectionProgram.run(ElectionProgram.dobush, room.verify + ["--dry-run"])
                #expect(try dry.code == 0 && answer(dry).object("questions").int("diploma") == 1)
                #expect(room.standIn.asked("diploma") == 0)

                let first = try await ElectionProgram.run(ElectionProgram.dobush, room.verify)
                #expect(first.code == 7, "\(first.complaints)")
                #expect(
                    try answer(first)["silent"]
                        == ["citizenship": 1, "diploma": 1, "language-certificate": 1, "tax-and-property": 1])
                let register = try await room.register()
                let entry = try #require(try await register.candidacies().first)
                let found = Dictionary(
                    try await register.judge(entry.id).findings.map { ($0.requirement.rawValue, $0.outcome) }
                ) { first, _ in first }
                #expect(found["age"] == .complies && found["residence"] == .complies)
                #expect(found["fee"] == .personMustLook(.refused(code: "not-found")))
                #expect(found["no-conviction"] == .personMustLook(.refused(code: "HTTP 403")))
                for silent in ["citizenship", "education", "state-language", "declaration"] {
                    guard case .waiting? = found[silent] else {
                        Issue.record("\(silent): \(String(describing: found[silent]))")
                        continue
                    }
                }

                // Containers that prove nothing: the answer is for a person, and asked for anew.
                for service in room.standIn.everyService { room.standIn.tell(service, .good) }
                room.standIn.tell(evidence: .forged)
                let forged = try await ElectionProgram.run(ElectionProgram.dobush, room.verify)
                #expect(forged.code == 0, "\(forged.complaints)")
                #expect(try answer(forged).array("people").count == 1)
                let look = try await register.judge(entry.id).findings.filter {
                    $0.outcome == .personMustLook(.evidence)
                }
                #expect(look.count == 6)
                room.standIn.tell(evidence: .notYet)
                let later = try await ElectionProgram.run(ElectionProgram.dobush, room.verify)
                #expect(later.code == 7)
                room.standIn.tell(evidence: .good)
                let asked = room.standIn.asked("diploma")
                let good = try await ElectionProgram.run(ElectionProgram.dobush, room.verify)
                #expect(try good.code == 0 && answer(good).object("stages").int("decidable") == 1, "\(good.output)")
                // What only lacked its container was not asked again for it.
                #expect(room.standIn.asked("diploma") == asked)
            }
        }
    }
}
