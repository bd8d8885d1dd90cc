/// What was timed did not do what it should.
enum BenchError: Error {
    case notGood
}
