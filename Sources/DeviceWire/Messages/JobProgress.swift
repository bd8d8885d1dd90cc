/// A print job's state. A ballot that ended otherwise than `printed` is spoiled; it is never printed again.
package struct JobProgress: Hashable, Sendable {
    package let number: UInt32
    package let stage: JobStage
    /// Rows that came so far.
    package let rows: UInt16

    package init(number: UInt32, stage: JobStage, rows: UInt16) {
        self.number = number
        self.stage = stage
        self.rows = rows
    }
}
