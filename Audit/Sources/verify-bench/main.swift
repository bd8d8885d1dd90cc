// Arguments: the number of entries (100,000 if nothing is said), the folder of the vectors.
let arguments = CommandLine.arguments
try VerifyBench(
    count: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000,
    vectors: arguments.dropFirst(2).first ?? "vectors"
).run()
