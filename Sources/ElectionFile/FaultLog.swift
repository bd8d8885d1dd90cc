/// Gathers what is wrong with a file while it is read.
final class FaultLog {
    /// More faults than anybody mends at once are not gathered.
    static let mostFaults = 1000

    private var found: [ElectionFileFault] = []

    /// Notes a fault.
    func add(_ problem: ElectionFileProblem, at place: FilePlace, _ path: FieldPath, file: String? = nil) {
        guard found.count < Self.mostFaults else { return }
        found.append(
            ElectionFileFault(file: file, line: place.line, column: place.column, path: path.text, problem: problem))
    }

    /// The faults in the order of the file; those of tables named by it come after its own.
    var faults: [ElectionFileFault] {
        found.sorted { ($0.file ?? "", $0.line, $0.column, $0.path) < ($1.file ?? "", $1.line, $1.column, $1.path) }
    }
}
