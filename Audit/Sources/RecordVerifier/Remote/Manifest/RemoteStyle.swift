/// What voters of one district are given.
struct RemoteStyle: Equatable, Sendable {
    let id: String
    let district: String
    let contests: [RemoteContest]

    /// How many options there are in all its contests.
    var optionCount: Int { contests.map(\.options.count).reduce(0, +) }
}
