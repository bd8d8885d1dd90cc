import Candidacy
import CandidacySupport
import ElectionModel
import Files
import Foundation
import Persistence
import TestSupport
import Testing

extension ElectionTests {
    /// From the application to the decision, by the real program.
    @Suite struct ElectionCandidateTests {
        @Test func `two members register a candidate, and outsiders verify the ledger`() async throws {
            let room = try await CandidateRoom()
            let place = room.election.place.path
            _ = try await room.candidacy(1)
            // The receipt is there before anybody decided.
            let receipt = try await room.answer(["paper", "1-1", "--out", "\(place)/1-1.pdf"])
            #expect(receipt["verdict"] == "received" && receipt["entry"] != .null)
            #expect(try Vectors.bytes("\(place)/1-1.pdf").starts(with: Array("%PDF".utf8)))

            let first = try await room.answer(["decide", "1", "--register"])
            #expect(first["standing"] == "proposed")
            #expect(try await room.command(["decide", "1", "--register"]).code == 5)
            let second = try await room.answer(["decide", "1", "--register"], as: CandidateRoom.members[1])
            #expect(second["standing"] == "done" && second["stage"] == "registered")

            let file = try await room.answer(["status", "1", "--journal"])
            let papers = try file.array("papers")
            #expect(
                try papers.map { try $0.string("paper") } == [
                    "receipt", "conclusion", "conclusion", "summary", "decision",
                ])
            #expect(papers.allSatisfy { $0["entry"] != .null })
            let number = try papers[4].string("number")
            _ = try await room.answer(["paper", number, "--out", "\(place)/decision.pdf"])
            _ = try await room.answer(["paper", number, "--out", "\(place)/decision.json"])
            let kept = try CanonicalValue.parseCanonical(try Vectors.bytes("\(place)/decision.json"))
            let seal: PaperSeal = try kept.value("seal")
            if PaperReader.isThere {
                let text = try PaperReader.text(of: try Vectors.bytes("\(place)/decision.pdf"))
                #expect(text.contains("Төлөгөнова Бактыгүл") && text.contains(number))
                if BarcodeReader.isThere {
                    let picture = try PaperReader.picture(of: try Vectors.bytes("\(place)/decision.pdf"), page: 1)
                    #expect(try PaperSeal(text: try BarcodeReader.text(inPng: Array(picture))) == seal)
                }
            }
            let entries = try await room.election.answer(["ledger", "list"]).array("entries")
            let types = try entries.map { try $0.string("type") }.filter { $0.hasPrefix("candidate.") }
            #expect(
                types == ["candidate.application"] + Array(repeating: "candidate.conclusion", count: 3)
                    + ["candidate.decision"])
            if ElectionProgram.hasVerifier {
                let verdict = try await room.election.verdict()
                #expect(verdict.code == 0, "\(verdict.output) \(verdict.complaints)")
            }
        }

        @Test func `a refusal is turned round by a court, a candidate withdraws, and the table says so`() async throws {
            let room = try await CandidateRoom()
            _ = try await room.candidacy(1, convictions: 1)
            _ = try await room.candidacy(2)
            #expect(try await room.command(["decide", "1", "--register"]).code == 5)
            #expect(try await room.both(["--refuse"], 1)["stage"] == "refused")
            let appealed = try await room.answer(["decide", "1", "--appeal"])
            #expect(appealed["stage"] == "refusal-appealed")
            #expect(try await room.both(["--end-appeal", "overturned"], 1)["stage"] == "registered")
            _ = try await room.both(["--register"], 2)
            #expect(try await room.answer(["withdraw", "2", "--dry-run"])["dryRun"] == true)
            #expect(try await room.answer(["withdraw", "2"])["stage"] == "withdrawn")
            // Nobody stands on a list here.
            #expect(try await room.command(["replace", "2", "--by", "1"]).code == 5)

            let out = "\(room.election.place.path)/public"
            _ = try await room.election.answer(["candidate", "export", "--out", out])
            let table = try String(contentsOfFile: "\(out)/candidates.csv", encoding: .utf8)
            #expect(table.contains("registered") && table.contains("withdrawn") && table.contains("Төлөгөнова"))
            for serial in 1...2 {
                let digits = try CandidateRoom.person(serial).digits
                #expect(!table.contains(digits))
            }
            let decisions = try await room.election.answer(["ledger", "list"]).array("entries")
                .filter { $0["type"] == "candidate.decision" }
            #expect(
                try decisions.map { try $0.object("body").bool("registered") } == [false, true, true, false])
            if ElectionProgram.hasVerifier { #expect(try await room.election.verdict().code == 0) }
        }

        @Test func `what is done while the ledger is busy is published later, once`() async throws {
            let room = try await CandidateRoom()
            var lock = try FileLock("\(room.election.folder)/ledger/private/lock")
            #expect(lock != nil)
            try room.election.write("applicant", try CandidateRoom.person(1).digits)
            let apply = [
                "apply", "--contest", "mayor", "--applicant", "\(room.election.place.path)/applicant",
            ]
            // Whoever applies again is not there twice.
            for _ in 1...2 { #expect(try await room.command(apply).code == 7) }
            lock = nil
            let waiting = try await room.election.answer(["candidate", "status"]).array("candidacies")
            #expect(waiting.count == 1 && waiting.first?["unpublished"] == 1)
            #expect(try await room.election.answer(["candidate", "publish", "--dry-run"])["papers"] == 1)
            #expect(try await room.election.answer(["candidate", "publish"])["papers"] == 1)
            #expect(try await room.election.answer(["candidate", "publish"])["papers"] == 0)
        }

        @Test func `a wrong PIN, a wrong number and a journal that was cut are refused`() async throws {
            let room = try await CandidateRoom()
            _ = try await room.candidacy(1)
            try room.election.write("wrong", "00000000")
            let status = ["candidate", "status", "1", "--member", CandidateRoom.members[0], "--pin-file"]
            let wrong = try await room.election.commission(status + ["\(room.election.place.path)/wrong"])
            #expect(wrong.code == 4 && wrong.complaints.contains("4 tries"), "\(wrong.complaints)")
            #expect(!wrong.complaints.contains("00000000"))
            #expect(try await room.command(["status", "9"]).code == 3)
            let whole = try await room.election.answer(["candidate", "status", "--journal"])
            #expect(whole["firstFault"] == .null)
            #expect(try whole.array("entries").count == 1)
            _ = try await room.answer(["status", "1"])
            _ = try await room.store().write { try $0.run("DELETE FROM candidate_journal WHERE seq = 1") }
            let cut = try await room.election.commission(["candidate", "status", "--journal"])
            #expect(cut.code == 6, "\(cut.complaints)")
        }
    }
}
