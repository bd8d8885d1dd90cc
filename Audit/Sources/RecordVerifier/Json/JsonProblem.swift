/// Why bytes are not canonical JSON, and at which byte that shows.
struct JsonProblem: Error {
    let offset: Int
    let reason: String
}
