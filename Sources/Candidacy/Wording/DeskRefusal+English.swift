import Wording

extension DeskRefusal {
    package var english: String {
        switch self {
        case .notYourDuty(let duty): "Your certificate does not allow \(duty.english). Let a member do it who may."
        case .clerkNotValid(let member):
            "The certificate of the member \(member) is not valid now: it ran out, or is of another election. Sign in again."
        case .sameMember: "You proposed this yourself. Another member has to confirm it."
        case .otherProposal(let deed):
            "Another proposal waits for a second member: \(deed.english). Confirm it or take it back first."
        case .noProposal: "No proposal waits for a second member."
        case .otherPlace(let successor):
            "\"\(successor)\" has not applied for this place. Who takes it applies for the same party and the same place."
        case .noForm(let paper, let source):
            "No form was approved for this paper: \(paper.english)\(source.map { " (\"\($0)\")" } ?? ""). Put the form into the election's folder."
        case .unknownPaper(let number): "There is no paper with the number \(number). Check the number."
        }
    }
}
