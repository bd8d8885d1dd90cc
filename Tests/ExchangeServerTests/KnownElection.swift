import ElectionModel
import ExchangeServer

/// An election with one candidacy and one result.
struct KnownElection: PublishedElection {
    func standing(of candidacy: String) async throws -> CandidateStanding? {
        guard candidacy == "К-17", let day = CivilDate(iso: "2026-11-20") else { return nil }
        return CandidateStanding(
            candidacy: candidacy, contest: "district-5", name: "Асанова Айгүл <А&Б>", stage: "registered", since: day)
    }

    func result(of contest: String) async throws -> PublishedResult? {
        guard contest == "district-5" else { return nil }
        return PublishedResult(
            contest: contest, isCertified: true, stations: 12,
            lines: [.init(option: "Асанова", votes: 1200), .init(option: "Каршы", votes: 30)])
    }
}
