/// Why bytes are no entry, and at which of them that shows, where one can tell.
struct EntryProblem: Error {
    let offset: Int
    let reason: String
}
