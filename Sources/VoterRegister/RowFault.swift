/// One thing that is wrong with a row of a voter file, and where. Never carries the row's values.
package struct RowFault: Hashable, Sendable {
    package let code: RowFaultCode
    /// The column, when it is one column's fault.
    package let column: VoterColumn?

    package init(_ code: RowFaultCode, _ column: VoterColumn? = nil) {
        self.code = code
        self.column = column
    }
}
