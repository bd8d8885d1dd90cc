/// A job that a worker has taken.
package struct QueuedJob: Equatable, Sendable {
    package let id: JobId
    package let kind: JobKind
    /// What is to be done, in the words of those who asked for it.
    package let payload: [UInt8]
    /// How many times the job was taken, this time included. It also tells this lease from a later one.
    package let attempt: Int
}
