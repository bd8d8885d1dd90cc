/// The one thing because of which a file cannot be read any further.
struct TextTrouble: Error {
    let problem: ElectionFileProblem
    let place: FilePlace

    init(_ problem: ElectionFileProblem, _ place: FilePlace) {
        self.problem = problem
        self.place = place
    }
}
