import ElectionModel
import Ledger
import Testing

@Suite struct BallotDrawTests {
    private let election = ElectionId(unchecked: "kenesh-2025")
    private let contest = ContestId(unchecked: "district-1")

    private func options(_ ids: [String]) -> [ContestOption] {
        ids.map {
            ContestOption(
                id: OptionId(unchecked: $0), name: LocalizedText(ky: $0, ru: $0, en: $0),
                againstAll: $0 == "against-all")
        }
    }

    private func draw(_ seed: String) throws -> BallotDraw {
        try #require(BallotDraw(election: election, contest: contest, seed: seed))
    }

    @Test func `the order is what sha256sum and sort give`() throws {
        // What the shell lines in Docs/formats/ballot-draw.md print.
        let order = try draw("3141592653 5897932384").order(
            options(["tokoev", "asanov", "against-all", "osmonov", "bekova"]))
        #expect(order.map(\.id.rawValue) == ["osmonov", "bekova", "tokoev", "asanov", "against-all"])
    }

    @Test func `the order in which options come changes nothing`() throws {
        let draw = try draw("00000000000000000001")
        let ids = ["a", "b", "c", "d", "e", "f"]
        #expect(draw.order(options(ids)) == draw.order(options(ids.reversed())))
    }

    @Test func `another contest has another order`() throws {
        let ids = (0..<20).map { "option-\($0)" }
        let other = try #require(
            BallotDraw(election: election, contest: ContestId(unchecked: "district-2"), seed: "00000000000000000001"))
        #expect(try draw("00000000000000000001").order(options(ids)) != other.order(options(ids)))
    }

    @Test func `each place is as likely for each option`() throws {
        let ids = options(["a", "b", "c"])
        var first: [OptionId: Int] = [:]
        for round in 0..<3000 {
            let seed = String(repeating: "0", count: 16) + String(10_000 + round)
            first[try draw(seed).order(ids)[0].id, default: 0] += 1
        }
        // Three standard deviations of 3000 draws with probability 1/3.
        #expect(first.values.allSatisfy { (923...1077).contains($0) }, "\(first)")
    }

    @Test(arguments: [
        "", "123", "1234567890123456789", "1234567890 1234567890 ", " 12345678901234567890",
        "1234567890  1234567890", "1234567890123456789x", String(repeating: "1", count: 201),
    ])
    func `what is no seed is refused`(seed: String) {
        #expect(BallotDraw(election: election, contest: contest, seed: seed) == nil)
    }
}
