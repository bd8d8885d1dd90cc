import Candidacy
import ElectionModel
import Wording

extension CandidateWords {
    var english: String {
        switch self {
        case .group: "Receive applications, follow the checks, and decide on candidates."
        case .groupDiscussion:
            """
            What the law requires and the approved forms lie in the election's folder candidates. Everything about a person is \
            sealed in the database; each look at a file is written down. It is always two members who decide.
            """
        case .noRequirements(let file):
            "What the law requires of candidates is not there: \(file). Put the election's requirements "
                + "there first."
        case .noTemplates(let folder): "There are no approved forms in \(folder). Put the election's forms there first."
        case .candidacyHelp: "The number of the application."
        case .noCandidacy(let text): "There is no application “\(text)”. The list is shown by dobush candidate status."
        case .notPublished(let reason):
            "What was done is kept, but the papers are not in the ledger yet. Repeat later: dobush candidate "
                + "publish. The reason: \(reason.english)"
        case .publishAbstract: "Publish commitments to issued papers in the ledger."
        case .publishDiscussion:
            """
            Every deed does this by itself. The command publishes what was left while the ledger was busy; it may be repeated.
            """
        case .published(let count): "Papers published: \(count)."
        case .wouldPublish(let count): "Papers that would be published: \(count)."
        case .applyAbstract: "Take an application, and issue its receipt at once."
        case .applyDiscussion:
            """
            It takes the personal number, the contest, who nominates, and the consent; the registers say everything else. The \
            number comes from a file that only you can read or from the keyboard, never from the command line.

            Example:
              dobush candidate apply --contest seats --party birimdik --place 3 --member osmonova
            """
        case .contestHelp: "The contest."
        case .partyHelp: "The party that nominates; without it, self-nominated."
        case .placeHelp: "The place on the party's list, from 1."
        case .consentHelp: "The day on which the consent was signed; today without it."
        case .applicantHelp: "A file with the applicant's personal number that only you can read."
        case .askApplicant: "The applicant's personal number (14 digits):"
        case .wrongApplicant: "That is no personal number: 14 digits, the first 1 or 2, then the day of birth."
        case .wrongContest(let text): "There is no contest “\(text)”."
        case .wrongParty(let text): "“\(text)” is no party's id."
        case .wrongPlace: "--place is a number from 1 to 1000, and goes with --party."
        case .taken(let number, let receipt):
            "The application is taken, number \(number). Its receipt: \(receipt). To print it: dobush "
                + "candidate paper \(receipt)."
        case .wouldTake(let number): "The application would be taken, number \(number)."
        case .decideAbstract: "Propose a decision, or confirm what another member proposed."
        case .decideDiscussion:
            """
            The first member proposes, the second confirms with the same command; then it is decided, and the paper issued. The \
            requirements are judged anew before. What a register answered, nobody settles by hand.

            Examples:
              dobush candidate decide 417 --register --member osmonova
              dobush candidate decide 417 --settle signatures --holds --document act.pdf --member osmonova
              dobush candidate decide 417 --end-appeal overturned --member ibraimov
            """
        case .registerHelp: "Register the candidate."
        case .refuseHelp: "Refuse the registration; the decision lists the reasons."
        case .settleHelp: "Settle a requirement that no register settled."
        case .holdsHelp: "The requirement holds."
        case .failsHelp: "The requirement does not hold."
        case .documentHelp: "The document that shows it; its hash is kept."
        case .appealHelp: "Note that the decision was appealed; one member is enough."
        case .endAppealHelp: "How the appeal ended: upheld (the decision stands) or overturned."
        case .takeBackHelp: "Take back what waits for a second member."
        case .oneDeed: "Say exactly one of --register, --refuse, --settle, --appeal, --end-appeal and --take-back."
        case .holdsOrFails: "--settle goes with --holds or --fails, and --document with it alone."
        case .wrongRequirement(let text): "There is no requirement “\(text)”."
        case .proposed(let deed): "Proposed: \(deed.english). Now another member confirms it with the same command."
        case .done(let deed, let stage): "Done: \(deed.english). The candidacy is \(stage.english)."
        case .wouldPropose(let deed): "Would be proposed: \(deed.english)."
        case .wouldDo(let deed, let stage): "Would be done: \(deed.english). The candidacy would be \(stage.english)."
        case .takenBack: "The proposal is taken back."
        case .wouldTakeBack: "The proposal would be taken back."
        case .withdrawAbstract: "Note that a candidate withdrew."
        case .withdrawDiscussion:
            "One member is enough. A registered candidate leaves the ballot, and a decision is issued."
        case .replaceAbstract: "Replace a candidate who left by another one."
        case .replaceDiscussion:
            """
            Who takes the place has applied for the same party and the same place. It takes two members: the first proposes, the \
            second confirms with the same command.
            """
        case .successorHelp: "The application's number of who takes the place."
        }
    }
}
