/// A sentence for the person at the terminal, and how the program ends.
package struct Complaint: Error, Equatable, Sendable, CustomStringConvertible {
    package let status: ExitStatus
    /// What went wrong and what to do.
    package let description: String

    package init(_ status: ExitStatus, _ description: String) {
        self.status = status
        self.description = description
    }
}
