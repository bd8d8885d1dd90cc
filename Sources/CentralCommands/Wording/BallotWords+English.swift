import ElectionModel
import Wording

extension BallotWords {
    var english: String {
        switch self {
        case .group: "What stands on the ballots: candidates, their order, the proof."
        case .groupDiscussion:
            """
            Registered candidates come onto the ballot in three steps: define publishes who stands there, draw publishes the order \
            that was drawn in public after that, and proof makes the paper that the commission signs. All of it stands in the ledger \
            and can be done again, until a list is issued to a station or remote voting has its manifest.
            """
        case .noContest(let text): "There is no contest “\(text)”; use its id from the definition of the election."
        case .option: "Id"
        case .name: "Name"
        case .question(let contests):
            "What is published stays in the ledger for ever. Publish the ballots of \(contests.map(\.rawValue).joined(separator: ", "))?"
        case .published(let entry): "The ballots stand in the ledger, entry \(entry)."
        case .wouldPublish: "The ledger would take these ballots; nothing was published."
        case .defineAbstract: "Publish who stands on the ballot, before any order is drawn."
        case .defineDiscussion:
            """
            Takes the candidates who are registered now, by the numbers of their applications, and “against all” as the election \
            has it. A party's list stands there under the party's title from candidates/parties.json. Run it again when somebody \
            has withdrawn; then the order is drawn again too.

            Example:
              dobush ballot define --dry-run
              dobush ballot define --contest district-1
            """
        case .contestHelp:
            "This contest only; may stand several times. Without it: all that have registered candidates."
        case .nobodyRegistered: "Nobody is registered in any contest yet."
        case .badParties(let file):
            "\(file) is not {\"v\":1,\"parties\":[{\"id\":…,\"title\":{\"ky\":…,\"ru\":…,\"en\":…}},…]} with each party once."
        case .drawAbstract: "Publish the order that was drawn in public."
        case .drawDiscussion:
            """
            The seed is made in front of everybody, with dice or numbered balls, read aloud and written down: 20 to 200 digits, with \
            blanks between groups if you like. It is typed twice. The order follows from it, and anybody can compute it.

            Example:
              dobush ballot draw --contest district-1
            """
        case .drawContestHelp: "The contest whose order was drawn."
        case .seedFileHelp: "The digits in a file, instead of typing them."
        case .seedQuestion: "The digits, as they were read aloud:"
        case .seedAgain: "The same digits once more:"
        case .seedsDiffer: "You typed different digits. Nothing was published; run the command again."
        case .badSeed: "A seed is 20 to 200 digits, with one blank between groups."
        case .notDefined(let contest):
            "The ballot of \(contest) is not published yet; run dobush ballot define --contest \(contest) first."
        case .proofAbstract: "Make the ballot's proof for the commission to sign, as PDF."
        case .proofDiscussion:
            """
            For each contest: the entry of the ledger, the seed, the order and how to check it, with lines to sign; behind it the \
            ballot in its size, as voters will see it. In Kyrgyz and Russian.

            Example:
              dobush ballot proof --contest district-1 --sheet a5 --out proof.pdf
            """
        case .outHelp: "Where the file is written; it must not exist."
        case .proofContestHelp:
            "This contest only; may stand several times. Without it: all whose ballots are published."
        case .sheetHelp: "The paper on which the ballot is printed: a5 or a4."
        case .nothingDefined: "No ballot is published yet; run dobush ballot define first."
        case .proofWritten(let file): "Look at \(file), print it and have it signed."
        }
    }
}
