import Wording

/// What `dobush exchange` says.
enum ExchangeWords: Worded {
    case group
    case groupDiscussion
    case noConnection(file: String)
    case badConnection(file: String)
    case noServices(folder: String)
    case noService(String)
    case noTrust(file: String)

    case servicesAbstract
    case servicesDiscussion
    case identifier
    case wants
    case basis
    case purpose

    case callAbstract
    case callDiscussion
    case serviceHelp
    case caseHelp
    case userHelp
    case valuesHelp
    case testHelp
    case callDryRunHelp
    case wrongCase(String)
    case wrongUser(String)
    case noCase(String)
    case noValues(file: String)
    case wrongValues(wanted: [String])
    case wrongValue(name: String)
    case askValue(name: String)
    case wouldAsk(service: String, number: String)
    case nothingLeft
    case nobody
    case proven
    case notProven
    case noEvidenceYet

    case evidenceGroup
    case verifyAbstract
    case verifyDiscussion
    case containersHelp
    case trustHelp
    case judged(good: Int, all: Int)
    case exchangeId
    case signer
    case stampedAt

    case statusAbstract
    case statusDiscussion
    case statusCaseHelp
    case nothingAsked
    case answeredColumn
    case failedColumn
    case provenColumn
    case notProvenColumn
    case waitingColumn
    case cases(Int)
}
