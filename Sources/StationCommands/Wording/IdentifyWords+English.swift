import Wording

extension IdentifyWords {
    var english: String {
        switch self {
        case .abstract: "Identify a voter and issue the ballots."
        case .discussion:
            """
            Asks for the PIN from the document (nothing is shown of it in any log), then for a finger. When the voter \
            is identified, compare name and photo and type “\(DeskWord.issue.english)”; then hand the ballots over and \
            type “\(DeskWord.done.english)”.

            When the fingers cannot be read, two members decide by document and photo.

            Examples:
              dobush-station identify --folder /srv/1201
              dobush-station identify --folder /srv/1201 --finger-only
            """
        case .fingerOnlyHelp: "Without a document: search the list by fingers."
        case .unitHelp: "The combined device reads the document and prints the receipt."
        case .secondsHelp: "How many seconds the reader waits for a finger, 1 to 30."
        case .secondsRange: "--seconds is 1 to 30."
        case .pin: "PIN:"
        case .badPin: "A PIN has 14 digits: 1 or 2, the birth date and five more; look at the document."
        case .afterFinger:
            "Enter — finger again · \(DeskWord.members.english) — two members decide · \(DeskWord.cancel.english):"
        case .afterProposal:
            "Enter — second finger · a list number — a member compared the face with that voter's document · "
                + "\(DeskWord.cancel.english):"
        case .afterIdentification:
            "\(DeskWord.issue.english) — issue the ballots · \(DeskWord.reject.english) — two members say the document "
                + "is another person's · \(DeskWord.cancel.english):"
        case .afterIssue: "Hand the ballots over, then type “\(DeskWord.done.english)”:"
        case .whichReason(let most): "Why do two members decide? 1–\(most):"
        }
    }
}
