/// Why the benchmark stopped.
enum NationFault: Error {
    case file(String)
    case noSpace(has: Int, needs: Int)
    case lostRows(Int)
    case unexpected(String)
}
