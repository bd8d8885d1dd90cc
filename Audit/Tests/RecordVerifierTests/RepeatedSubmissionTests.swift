import Testing

@testable import RecordVerifier

@Suite struct RepeatedSubmissionTests {
    @Test(arguments: [1, 7, 64, 1 << 19])
    func repetitionsAreFoundWithinRunsAndAcrossThem(runLength: Int) throws {
        var random = SeededGenerator(state: UInt64(runLength))
        let repetitions = RepeatedSubmissions(runLength: runLength)
        var seen: [UInt128: Int] = [:]
        var expected: Set<Int> = []
        for entry in 0..<500 {
            let submission = UInt128(random.next() % 400)
            if seen.updateValue(seen[submission] ?? entry, forKey: submission) != nil { expected.insert(entry) }
            repetitions.add(submission, entry: entry)
        }
        let found = try repetitions.repeated(atMost: 1000)
        #expect(Set(found.map(\.entry)) == expected && found.count == expected.count && expected.count > 50)
        #expect(found.allSatisfy { $0.first < $0.entry })
        #expect(try RepeatedSubmissions().repeated(atMost: 10).isEmpty)
    }

    @Test func noMoreAreToldThanAsked() throws {
        let repetitions = RepeatedSubmissions(runLength: 4)
        for entry in 0..<100 { repetitions.add(1, entry: entry) }
        #expect(try repetitions.repeated(atMost: 10).map(\.entry) == Array(1...10))
    }
}
