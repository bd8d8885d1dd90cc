import Wording

extension CandidateVerifyWords {
    var english: String {
        switch self {
        case .abstract: "Ask the state's registers about candidates, and judge by what they answer."
        case .discussion:
            """
            Only what is open is asked: what was never answered, is no longer fresh, or was not proven. The same command \
            again goes on where the last one stopped; what was answered is not asked twice. A full set of answers \
            that comply needs nobody; what is for people is named at the end. The exit code is 7 when a register was \
            silent or has not yet given the proof of its answer.

            Examples:
              dobush candidate verify --user KG-op1
              dobush candidate verify 417 --user KG-op1 --dry-run
            """
        case .idsHelp: "The numbers of applications; without them, all that are not decided."
        case .testHelp: "Ask the services' twins for tests, about nobody real."
        case .cannotAsk(let service, let parameter):
            "The service \(service) wants the value \(parameter), which no application tells; change its description."
        case .noFact(let service, let fact):
            "The service \(service) does not state the fact \(fact), which a requirement looks at; change one of the two."
        case .progress(let done, let count): "\(done) of \(Counted.en(count, "question", "questions"))"
        case .nothingToAsk: "Nothing is open: no register has to be asked."
        case .wouldAsk(let service, let count): "Would ask \(service): \(Counted.en(count, "question", "questions"))."
        case .asked(let count, let answered):
            "\(Counted.en(count, "question", "questions")) put, \(answered) answered and proven."
        case .silent(let service, let count):
            "No answer yet from \(service): \(Counted.en(count, "question", "questions")). Run the command again later."
        case .forPeople(let number, let requirements): "For people: № \(number): \(requirements)."
        }
    }
}
