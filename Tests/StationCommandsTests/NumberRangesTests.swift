import Testing

@testable import StationCommands

@Suite struct NumberRangesTests {
    @Test(
        arguments: [
            ([], ""), ([4], "4"), ([1, 2], "1, 2"), ([1, 3, 5, 6, 7, 9], "1, 3, 5–7, 9"), (Array(1...999), "1–999"),
            ([1, 3, 5, 7, 9, 11, 13, 15, 17], "1, 3, 5, 7, 9, 11, 13, 15, …"),
        ] as [([Int], String)])
    func `numbers that follow each other are a range, and a long list is cut`(numbers: [Int], text: String) {
        #expect(NumberRanges.text(numbers) == text)
    }
}
