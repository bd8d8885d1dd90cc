import Candidacy
import Wording

extension CandidateListWords {
    var english: String {
        switch self {
        case .abstract: "Judge the parties' lists by the quotas of the law."
        case .discussion:
            """
            Sex, age, ethnicity and disability come from the registers, the quotas from the requirements. Whoever may still \
            come onto the ballot is counted. Exits 6 when a list misses a quota; dobush ballot define does not take it.

            Example:
              dobush candidate lists
            """
        case .none: "No party has a list."
        case .list(let party, let contest, let count):
            "List of \(party) in \(contest): \(Counted.en(count, "candidate", "candidates"))."
        case .meets: "The list meets every quota."
        case .unknown(let applications):
            "The registers have not stated sex and birth date for: \(applications.map(String.init).joined(separator: ", ")). "
                + "Run dobush candidate verify."
        case .misses(let party, let contest, let faults):
            "The list of \(party) in \(contest) misses the law's quotas. "
                + faults.map(\.english).joined(separator: " ")
        }
    }
}
