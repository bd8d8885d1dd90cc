import Wording

/// What `dobush candidate verify` says.
enum CandidateVerifyWords: Worded {
    case abstract
    case discussion
    case idsHelp
    case testHelp
    case cannotAsk(service: String, parameter: String)
    case noFact(service: String, fact: String)
    case progress(done: Int, of: Int)
    case nothingToAsk
    case wouldAsk(service: String, count: Int)
    case asked(Int, answered: Int)
    case silent(service: String, count: Int)
    case forPeople(number: Int, String)
}
