package import Wording

/// Why a service's description is not taken.
package struct DescriptionFault: Hashable, Sendable {
    /// Where in the document: names joined by dots; empty for the document itself.
    package let place: String
    package let problem: DescriptionProblem

    init(_ place: String, _ problem: DescriptionProblem) {
        self.place = place
        self.problem = problem
    }
}

extension DescriptionFault: Fault {
    package var nature: FaultNature { .misuse }
    package var kyrgyz: String { "\(problem.kyrgyz) \(place)" }
    package var russian: String { "\(problem.russian) \(place)" }
    package var english: String { "\(problem.english) \(place)" }
}
