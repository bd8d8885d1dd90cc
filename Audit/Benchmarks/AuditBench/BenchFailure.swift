/// What was to be timed did not come out as it should.
struct BenchFailure: Error {}
