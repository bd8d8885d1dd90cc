/// Who stands on the ballot of a contest, in its order.
struct ContestBallot {
    /// An option of the contest, and the numbers of the applications by which it stands there, ascending.
    struct Candidate {
        let option: String
        let applications: [Int64]
    }

    let contest: String
    /// What was thrown or drawn to find the order; nil where there was no draw.
    let seed: String?
    let candidates: [Candidate]

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "a contest of the ballots", "candidates", "contest", "seed")
        contest = try reader.identifier("contest")
        seed = reader.isFilled("seed") ? try reader.string("seed") : nil
        var candidates: [Candidate] = []
        for item in try reader.filledArray("candidates") {
            let member = try ObjectReader(item, "a candidate of '\(contest)'", "applications", "option")
            let option = try member.identifier("option")
            var applications: [Int64] = []
            for number in try member.filledArray("applications") {
                guard case .integer(let number) = number, number > applications.last ?? 0 else {
                    throw FormProblem("'applications' of '\(option)' are not numbers in ascending order")
                }
                applications.append(number)
            }
            candidates.append(Candidate(option: option, applications: applications))
        }
        self.candidates = candidates
    }
}
