import Candidacy
import ElectionModel
import Wording

extension ClerkWords {
    var english: String {
        switch self {
        case .memberHelp: "The member who acts, by id."
        case .pinFileHelp: "A file with the PIN that only you can read; asked at the keyboard without it."
        case .askPIN(let member): "PIN of the member \(member):"
        case .wrongMember(let text): "“\(text)” is no member's id: small Latin letters, digits, hyphens and full stops."
        case .abstract: "Make a key for a member who works with candidates, or list them."
        case .discussion:
            """
            Each has a key of their own, which a PIN opens and whose certificate the commission signs. Whatever a member does is \
            written to the journal with it. Unless a file gives the PIN, one is made and shown once. Another key takes the place \
            of the one before; --end ends a member's work.

            Example:
              dobush candidate clerk osmonova --name "Osmonova A." --duty prepare --duty decide
            """
        case .idHelp: "The member's id; without it the list is shown."
        case .nameHelp: "The name that colleagues know."
        case .dutyHelp: "What the member may do: prepare (take applications), decide. May be given twice."
        case .untilHelp: "The day on which the certificate ends; 90 days after the results without it."
        case .ownPINFileHelp: "A file with a PIN that the member chose: 8 characters at least."
        case .endHelp: "End the member's work from now on."
        case .nameAndDuty: "A new key needs --name and at least one --duty."
        case .alreadyOver: "The certificate would end in the past. Give a later day with --until."
        case .shortPIN(let least): "The PIN is too short: at least \(least) characters."
        case .enrolled(let member, let until):
            "The key of the member \(member) is made. It is valid until \(until.english)."
        case .wouldEnrol(let member, let until): "A key would be made for the member \(member), until \(until.english)."
        case .freshPIN(let text): "PIN: \(text). Give it to the member alone; it is not shown again."
        case .ended(let member): "The member \(member) has ended: signing in is no longer possible."
        case .wouldEnd(let member): "The work of the member \(member) would be ended."
        case .nobody: "No member has a key yet."
        case .member: "member"
        case .name: "name"
        case .duties: "duties"
        case .until: "until"
        }
    }
}
