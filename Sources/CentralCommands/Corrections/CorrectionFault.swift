/// One thing that is wrong with a row of a corrections file, and where. Never carries the row's values.
struct CorrectionFault: Hashable, Sendable {
    /// The physical line on which the row begins, from 1.
    let line: Int
    /// The column, when it is one column's fault.
    let column: CorrectionColumn?
    let code: CorrectionFaultCode

    init(line: Int, _ column: CorrectionColumn?, _ code: CorrectionFaultCode) {
        self.line = line
        self.column = column
        self.code = code
    }
}
