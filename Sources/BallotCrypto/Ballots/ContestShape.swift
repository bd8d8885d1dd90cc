/// A contest as the manifest of remote voting defines it (RECORD-remote.md, section 4): what a vote in it may be.
package struct ContestShape: Hashable, Sendable {
    /// The contest's id.
    package let id: [UInt8]
    /// The options' ids.
    package let options: [[UInt8]]
    /// R: how often one option may be chosen.
    package let perOption: UInt32
    /// How many marks there may be in all.
    package let marks: ClosedRange<UInt32>
    /// Party lists; none in most contests.
    package let lists: [ListShape]
    /// The options whose sum `marks` bounds: those that are no list's candidates.
    package let marked: [Int]

    /// Takes and checks the members.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form`` when the manifest's rules do not hold.
    package init(
        id: [UInt8], options: [[UInt8]], perOption: UInt32, marks: ClosedRange<UInt32>, lists: [ListShape] = []
    ) throws(RecordFault) {
        let named = lists.flatMap { [$0.mark] + $0.candidates }
        var seen = [Bool](repeating: false, count: options.count)
        for option in named {
            guard options.indices.contains(option), !seen[option] else { throw RecordFault(.form, contest: id) }
            seen[option] = true
        }
        guard !options.isEmpty, options.count <= 1000, 1...10 ~= perOption, marks.upperBound <= 100,
            lists.allSatisfy({ 1...10 ~= $0.preferences && !$0.candidates.isEmpty }), lists.isEmpty || perOption == 1
        else { throw RecordFault(.form, contest: id) }
        self.id = id
        self.options = options
        self.perOption = perOption
        self.marks = marks
        self.lists = lists
        let candidates = lists.flatMap { $0.candidates }
        marked = options.indices.filter { !candidates.contains($0) }
    }

    /// Whether these numbers, one an option, are a vote that the contest allows.
    package func allows(_ choices: [UInt32]) -> Bool {
        guard choices.count == options.count, choices.allSatisfy({ $0 <= perOption }) else { return false }
        let total = marked.reduce(0) { $0 + choices[$1] }
        return marks ~= total
            && lists.allSatisfy { list in
                list.candidates.reduce(0) { $0 + choices[$1] } <= list.preferences * choices[list.mark]
            }
    }
}
