extension OpenedSnapshot {
    /// What an applied delta did, in numbers.
    ///
    /// - Returns: `nil` for a number that was not applied.
    package func tally(of number: Int) -> DeltaTally? {
        overlay.tallies.indices.contains(number - 1) ? overlay.tallies[number - 1] : nil
    }

    /// Whose templates are others than in an earlier state of the same list, in ascending order: voters who came, who went,
    /// and those whose row was corrected. What a search index must take out, and put in where they are on the list.
    package func listNumbers(changedSince earlier: OpenedSnapshot) -> [Int] {
        overlay.changes.keys.filter { number in
            let now = overlay.change(of: number, asOf: delta)
            let before = earlier.overlay.change(of: number, asOf: earlier.delta)
            return now?.standing ?? .listed != before?.standing ?? .listed || now?.row != before?.row
        }.sorted()
    }
}
