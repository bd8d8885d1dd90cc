import Ceremony
import ElectionModel
import Trust
import Wording

/// What `dobush keys prepare` and `publish` say of the statements that the roots sign.
enum BundleWords: Worded {
    case prepareAbstract
    case prepareDiscussion
    case certifyHelp
    case revokeHelp
    case reasonHelp
    case reasonValue
    case sinceHelp
    case outHelp
    case prepareDryRunHelp
    case nothingAsked
    case reasonMissing
    case reasonAlone
    case sinceInFuture
    case outTaken(path: String)
    case notPrepared([PreparationFault])
    case number
    case says
    case certifies(until: CivilDate)
    case revokes
    case prepared(Int, path: String)
    case wouldPrepare(Int)
    case toSign(Int, roots: Int)

    case publishAbstract
    case publishDiscussion
    case bundleHelp
    case publishDryRunHelp
    case bundleFile
    case rootsFile
    case requestFile
    indirect case notThatFile(path: String, what: BundleWords, cause: CanonicalError)
    case unsound([BundleFault])
    /// Statements that lack signatures, and how many roots must still sign.
    case incomplete([StatementReview], needs: Int)
    case noSubmitter
    case publishQuestion(Int)
    case wouldPublish(Int)
    case publishedAlready
    case published(revocations: Int, certificates: Int, entries: [Int])
    case replaced(KeyHolder, kept: String?)
}

extension BundleWords {
    /// Statements that are named one by one; the others are counted.
    static let most = 10

    /// Things one below the other, after a sentence that ends in a colon.
    static func listed(_ items: [any Worded], in language: Language) -> String {
        items.map { "\n  - \($0.text(in: language))." }.joined()
    }

    /// The first statements without enough signatures.
    static func unsigned(_ statements: [StatementReview], in language: Language) -> String {
        statements.prefix(most).map { "\n  - \(StatementName($0.statement).text(in: language))." }.joined()
    }
}
