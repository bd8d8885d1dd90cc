/// Why a value is not of the form that RECORD.md gives it.
struct FormProblem: Error {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
