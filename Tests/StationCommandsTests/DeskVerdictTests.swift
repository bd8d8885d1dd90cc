import Console
import ElectionModel
import StationDesk
import Testing

@testable import StationCommands

struct DeskVerdictTests {
    @Test(
        "each reply has a sign, words and an exit code",
        arguments: [
            (DeskReply.opened(voters: 3), "[OK]", Console.ExitStatus.ok), (.closed, "[OK]", .ok),
            (.issued(visit: "v", listNumber: 7, contests: []), "[OK]", .ok),
            (.amber(visit: "v", next: .twoMembers), "[!]", .checkFailed),
            (.interrupted(listNumber: 7), "[!]", .conflict),
            (.refused(.alreadyIssued(listNumber: 7, at: Timestamp(milliseconds: 0))), "[STOP]", .checkFailed),
            (.refused(.notOnList), "[STOP]", .checkFailed), (.mistake(.unsettled), "[!]", .conflict),
            (.faults([]), "[!]", .checkFailed),
        ])
    func verdicts(reply: DeskReply, sign: String, exit: Console.ExitStatus) {
        let verdict = DeskVerdict(reply.canonical)
        #expect(verdict.sign == sign)
        #expect(verdict.status == exit)
        #expect(!verdict.words.isEmpty)
    }

    @Test("a full disk is said to have issued nothing")
    func storage() {
        let verdict = DeskVerdict(["reply": "storage", "reason": "full", "colour": "amber"])
        #expect(verdict.words == "The disk is full; free some space. Nothing was recorded: do not hand anything out.")
        #expect(verdict.status == .failure)
    }

    @Test("a reply that is not known sounds no success")
    func unknown() {
        #expect(DeskVerdict(["reply": "something"]).status == .failure)
        #expect(DeskVerdict(.null).sign == "[!]")
    }
}
