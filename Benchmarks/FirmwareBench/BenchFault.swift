/// What was measured did not happen.
enum BenchFault: Error {
    case noSession
    case lineClosed
    case notPrinted
}
