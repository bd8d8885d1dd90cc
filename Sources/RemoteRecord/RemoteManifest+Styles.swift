package import BallotCrypto
package import ElectionModel

extension RemoteManifest {
    /// What may be voted in each district, as the cryptography has it.
    ///
    /// - Throws: `RecordFault` of `.form` when a contest's rules do not hold.
    package func ballotStyles() throws(RecordFault) -> [DistrictId: BallotStyle] {
        var shapes: [ContestId: ContestShape] = [:]
        for contest in contests { shapes[contest.id] = try contest.shape() }
        var result: [DistrictId: BallotStyle] = [:]
        for style in styles {
            result[style.district] = BallotStyle(
                id: Array(style.id.utf8), contests: style.contests.compactMap { shapes[$0] })
        }
        return result
    }
}

extension RemoteContest {
    /// The contest as the cryptography has it.
    ///
    /// - Throws: `RecordFault` of `.form` when its rules do not hold.
    func shape() throws(RecordFault) -> ContestShape {
        var lists: [ListShape] = []
        for list in self.lists {
            lists.append(
                ListShape(
                    id: Array(list.id.utf8), mark: options.firstIndex(of: list.option) ?? options.count,
                    candidates: list.candidates.map { options.firstIndex(of: $0) ?? options.count },
                    preferences: UInt32(list.preferences)))
        }
        return try ContestShape(
            id: Array(id.rawValue.utf8), options: options.map { Array($0.rawValue.utf8) },
            perOption: UInt32(perOption), marks: UInt32(marks.lowerBound)...UInt32(marks.upperBound), lists: lists)
    }
}
