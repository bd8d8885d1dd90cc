import Wording

extension ActWords {
    var english: String {
        switch self {
        case .group: "Acts of the commission that are published in the ledger."
        case .groupDiscussion:
            "An act is signed with the commission's key and stays in the ledger for ever; its document lies beside it, for everybody to read. Take personal data out of it first."
        case .documentHelp: "The document as it was signed, of any format; 16 MiB at most."
        case .kyrgyzHelp: "The title in Kyrgyz."
        case .russianHelp: "The title in Russian."
        case .englishHelp: "The title in English."
        case .question: "What is published stays in the ledger for ever. Publish it?"
        case .decisionAbstract: "Publish a decision; it may order stations to count again."
        case .decisionDiscussion:
            """
            A recount is ordered once the voting is over, for a station that has a protocol. It then files a new one, and the \
            commission reckons the result again; until then the election is not certified and not closed.

            Example:
              dobush act decision --document decision-12.pdf --recount 1201/mayor \\
                --title-ky TEXT --title-ru TEXT --title-en TEXT
            """
        case .recountHelp: "Count again: the station and the contest; may stand several times."
        case .recountValue: "station/contest"
        case .noUnit(let text):
            "There is no “\(text)”: give STATION/CONTEST, both as the definition of the election names them, such as 1201/mayor."
        case .auditAbstract: "Publish the report of an audit."
        case .auditDiscussion:
            "Once the voting is over: the report of whoever compared paper with protocols, or examined devices and programs."
        case .missedAbstract: "Publish that witnesses stayed away, so that they cannot hold back the result."
        case .missedDiscussion:
            "From the day on by which the law wants the result. The witnesses are asked once more, and those that are still missing are named. From then on checkpoints are published with those that there are."
        case .nobodyMissing: "No witness is missing. If the result is not published yet, run dobush ledger cosign."
        case .turnoutAbstract: "Publish how many ballots stations have handed out by a time."
        case .turnoutDiscussion:
            "A station's number is published again when at least ten more have come: fewer would show who. Leave out the others."
        case .countsHelp:
            "The numbers: a line for each station, its id, a comma, the number of ballots handed out since the opening."
        case .timeHelp: "By which time, as clocks in Kyrgyzstan show it: 2027-04-11T12:00."
        case .badCount(let line): "Line \(line) of the file is not STATION,NUMBER, or names a station again."
        case .firmwareAbstract: "Publish the firmware that identification devices may run."
        case .firmwareDiscussion:
            """
            The list is published in the ledger, signed, and written to a file with the ledger's proof: stations take it with
            dobush-station devices firmware, and a unit that runs anything else is shown as such. The newest list counts: name every
            firmware that may run.
            """
        case .imagesHelp: "The firmware's files, as their publisher signed them."
        case .listHelp: "Where the list for the stations is written."
        case .badList: "These files make no list: 1 to 64 firmware, each version once."
        }
    }
}
