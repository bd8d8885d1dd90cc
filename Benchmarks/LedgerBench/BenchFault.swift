/// What was measured was not right.
enum BenchFault: Error {
    case wrong
}
