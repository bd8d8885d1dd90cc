import ElectionModel
import Glibc
import StationDesk
import TestSupport
import Testing
import Wording

@Suite struct DeskWordingTests {
    private static let refusals: [DeskRefusal] = [
        .notOnList, .alreadyIssued(listNumber: 417, at: Timestamp(milliseconds: 1_764_504_299_999)),
        .votedAtHome(listNumber: 417), .votedRemotely(listNumber: 417), .votesElsewhere(listNumber: 417),
        .removed(listNumber: 417), .transferred(listNumber: 417, to: StationId(unchecked: "1202")),
        .photoRejected(listNumber: 417),
    ]
    private static let mistakes: [DeskMistake] = [
        .notOpen, .alreadyOpen, .closed, .otherVersion, .otherVisit, .deskBusy, .notConfirmed, .fingersFirst,
        .notProposed, .nothingIssued, .unsettled, .otherCorrection, .terminalRevoked,
    ]
    private static let linkErrors: [DeskLinkError] = [
        .notRunning(path: "/srv/1201/desk.sock"), .notAllowed(path: "/srv/1201/desk.sock"),
        .pathTooLong(path: "/srv/1201/desk.sock"), .lost, .notUnderstood,
        .system(path: "/srv/1201/desk.sock", code: ENOSPC), .system(path: "/srv/1201/desk.sock", code: 12345),
    ]

    @Test func `every refusal, mistake and error is told in each language`() {
        let check = WordingCheck()
        let faults =
            check.faults(Self.refusals, source: "StationDesk/DeskRefusal.swift")
            + check.faults(Self.mistakes, source: "StationDesk/DeskMistake.swift")
            + check.faults(Self.linkErrors, source: "StationDesk/DeskLinkError.swift")
            + check.faults(
                [StationLog.Fault.broken(seq: 12), .foreign, .missingCorrection(number: 2)],
                source: "StationDesk/StationLog.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `reasons, grounds and next steps are told in each language`() {
        let steps: [DeskReply.NextStep] = [
            .sameOrOtherFinger, .otherFinger, .twoMembers, .membersOnly, .document,
        ]
        let reasons = WordingCheck(fragments: Set(FallbackReason.allCases.map(\.english)))
        let grounds = WordingCheck(fragments: Set(IdentificationBasis.allCases.map(\.english)))
        let faults =
            WordingCheck().faults(steps, source: "StationDesk/DeskReply.swift")
            + reasons.faults(FallbackReason.allCases, source: "StationDesk/FallbackReason.swift")
            + grounds.faults(IdentificationBasis.allCases, source: "StationDesk/IdentificationBasis.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test(arguments: [
        (DeskLinkError.notRunning(path: "/x"), FaultNature.missing), (.notAllowed(path: "/x"), .denied),
        (.lost, .failed), (.notUnderstood, .failed),
    ])
    func `an error of the link has its nature`(error: DeskLinkError, nature: FaultNature) {
        #expect(error.nature == nature)
    }

    @Test func `a second attempt is told by the clock of Bishkek`() {
        let refusal = DeskRefusal.alreadyIssued(listNumber: 7, at: Timestamp(milliseconds: 1_764_504_299_999))
        for language in Language.allCases { #expect(refusal.text(in: language).contains("18:04")) }
    }
}
