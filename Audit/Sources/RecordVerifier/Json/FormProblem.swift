/// Why a value is not of the form that RECORD.md gives it.
package struct FormProblem: Error {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
