import Console
import ElectionModel
import StationDesk
import Testing
import Wording

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
            (.faults([]), "[!]", .checkFailed), (.corrected(number: 1, voters: 3), "[OK]", .ok),
            (.mistake(.terminalRevoked), "[!]", .conflict),
        ])
    func verdicts(reply: DeskReply, sign: String, exit: Console.ExitStatus) {
        let verdict = DeskVerdict(reply.canonical)
        #expect(verdict.sign.english == sign)
        #expect(verdict.status == exit)
        for language in Language.allCases { #expect(!verdict.words.text(in: language).isEmpty) }
    }

    @Test("a full disk is said to have issued nothing")
    func storage() {
        let verdict = DeskVerdict(["reply": "storage", "reason": "full", "colour": "amber"])
        #expect(verdict.words == .notRecorded(.full))
        #expect(
            verdict.words.english
                == "The disk is full; free some space. Nothing was recorded: do not hand anything out.")
        #expect(verdict.status == .failure)
    }

    @Test("a reply that is not known sounds no success")
    func unknown() {
        #expect(DeskVerdict(["reply": "something"]).status == .failure)
        #expect(DeskVerdict(.null).sign == .amber)
    }

    @Test(
        "each refusal of the protocol comes back as it was",
        arguments: [
            DeskRefusal.notOnList, .alreadyIssued(listNumber: 7, at: Timestamp(milliseconds: 5)),
            .votedAtHome(listNumber: 7), .votedRemotely(listNumber: 7), .votesElsewhere(listNumber: 7),
            .removed(listNumber: 7), .transferred(listNumber: 7, to: StationId(unchecked: "1202")),
            .photoRejected(listNumber: 7),
        ])
    func refusals(refusal: DeskRefusal) {
        #expect(DeskVerdict(DeskReply.refused(refusal).canonical).words == .refused(refusal))
    }

    @Test(
        "a correction that is not taken is told in each language, and ends the command by its nature",
        arguments: [
            (FaultNature.conflict, Console.ExitStatus.conflict), (.denied, .permission), (.missing, .notFound),
            (.unsound, .checkFailed),
        ])
    func corrections(nature: FaultNature, exit: Console.ExitStatus) {
        let verdict = DeskVerdict([
            "reply": "correction-refused", "colour": "amber", "nature": .string(nature.rawValue),
            "text": ["ky": "мөөнөтү бүткөн", "ru": "срок истёк", "en": "it expired"],
        ])
        #expect(verdict.status == exit && verdict.sign == .amber)
        #expect(verdict.words.russian.contains("срок истёк") && verdict.words.kyrgyz.contains("мөөнөтү бүткөн"))
        #expect(verdict.complaint.nature == nature)
        #expect(DeskVerdict(["reply": "correction-refused", "nature": "new"]).status == .failure)
        #expect(DeskVerdict(["reply": "known", "number": 2, "colour": "green"]).status == .ok)
    }

    @Test("what a correction did is read from the reply, and what is no such reply is none")
    func outcomes() throws {
        let reply: CanonicalValue = [
            "reply": "corrected", "number": 2, "voters": 7, "added": 1, "removed": 2, "transferred": 0, "marked": 4,
            "revoked": 1,
        ]
        let change = try #require(CorrectionOutcome(reply: reply)?.change)
        #expect(change.operations == 7 && change.voters == 7 && change.revoked == 1)
        let known = try #require(CorrectionOutcome(reply: ["reply": "known", "number": 2]))
        #expect(known.change == nil && known.canonical == ["known": true, "number": 2])
        #expect(CorrectionOutcome(reply: ["reply": "mistake", "mistake": "closed"]) == nil)
    }

    @Test("a reason that is not known still means no ballot")
    func newReason() {
        let verdict = DeskVerdict(["reply": "refused", "reason": "new", "colour": "red"])
        #expect(verdict.words == .refusedOtherwise)
        #expect(verdict.status == .checkFailed)
    }

    @Test(
        "where one thing is to be done, it is named",
        arguments: [
            (DeskReply.mistake(.notOpen), "dobush-station open"), (.mistake(.unsettled), "dobush-station status"),
            (.interrupted(listNumber: 417), "dobush-station settle 417"),
        ])
    func advice(reply: DeskReply, command: String) { #expect(DeskVerdict(reply.canonical).advice == command) }
}
