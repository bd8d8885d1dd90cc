import Wording

/// What `dobush act` says.
enum ActWords: Worded {
    case group
    case groupDiscussion
    case documentHelp
    case kyrgyzHelp
    case russianHelp
    case englishHelp
    case question

    case decisionAbstract
    case decisionDiscussion
    case recountHelp
    case recountValue
    case noUnit(String)

    case auditAbstract
    case auditDiscussion

    case missedAbstract
    case missedDiscussion
    case nobodyMissing

    case turnoutAbstract
    case turnoutDiscussion
    case countsHelp
    case timeHelp
    case badCount(line: Int)

    case firmwareAbstract
    case firmwareDiscussion
    case imagesHelp
    case listHelp
    case badList
}
