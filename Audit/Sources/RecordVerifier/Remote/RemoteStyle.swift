/// What voters of one district are given.
struct RemoteStyle: Equatable, Sendable {
    let id: String
    let contests: [RemoteContest]
}
