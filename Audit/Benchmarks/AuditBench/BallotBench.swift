import CSodium
import FoundationEssentials
import Glibc
import RecordVerifier

/// Times the check of ballots of one contest with ten options, all proofs of 256 of them at once, against the bare calls of
/// libsodium that checking them one by one needs. Medians of processor time in the same run, one core.
struct BallotBench {
    private struct Ballots: Decodable {
        struct Ballot: Decodable {
            let name: String
            let message: String
        }

        let extendedHash: String
        let electionKey: String
        let good: [Ballot]
    }

    /// The folder of the vectors.
    let vectors: String

    func run() throws {
        let file = try Data(contentsOf: URL(filePath: vectors + "/remote/ballots.json"))
        let read = try JSONDecoder().decode(Ballots.self, from: file)
        let options = (0..<10).map { "\"option-\($0)\"" }.joined(separator: ",")
        let contest = #"{"id":"mayor","least":1,"lists":[],"most":1,"options":[\#(options)],"perOption":1}"#
        let manifest =
            #"{"contests":[\#(contest)],"definition":"\#(String(repeating: "11", count: 32))","election":"e","floor":2,"#
            + #""kind":"rehearsal","overseas":"paper","styles":[{"contests":["mayor"],"district":"d-3","id":"s-3"}],"#
            + #""trustees":{"count":3,"threshold":2},"v":1}"#
        guard let ballot = read.good.first(where: { $0.name == "one of ten" }).map({ Self.bytes($0.message) }),
            let verifier = BallotVerifier(
                manifest: Array(manifest.utf8), election: Self.bytes(read.extendedHash),
                key: Self.bytes(read.electionKey))
        else { throw BenchFailure() }
        let ballots = [[UInt8]](repeating: ballot, count: 256)
        let batched =
            try median(7) { guard verifier.findings(in: ballots).isEmpty else { throw BenchFailure() } }
            / Double(ballots.count)
        let bare = median(101) { bareCalls() }
        print(
            #"{"bench":"audit-ballots-batched-1-of-10","value":\#(rounded(batched)),"unit":"ms","#
                + #""baseline":\#(rounded(bare)),"ratio":\#(rounded(bare / batched))}"#)
    }

    /// 21 branches, each g^z, α^c, K^(z + jc), β^c and two additions, and the products of ten ciphertexts.
    private func bareCalls() {
        var scalar = [UInt8](repeating: 0, count: 32)
        var point = [UInt8](repeating: 0, count: 32)
        var result = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_random(&scalar)
        crypto_core_ristretto255_random(&point)
        for _ in 0..<21 { _ = crypto_scalarmult_ristretto255_base(&result, scalar) }
        for _ in 0..<63 { _ = crypto_scalarmult_ristretto255(&result, scalar, point) }
        for _ in 0..<62 { _ = crypto_core_ristretto255_add(&result, result, point) }
    }

    private func median(_ runs: Int, _ work: () throws -> Void) rethrows -> Double {
        let times = try (0..<runs).map { _ in
            let start = processorMilliseconds()
            try work()
            return processorMilliseconds() - start
        }
        return times.sorted()[runs / 2]
    }

    private func processorMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    private func rounded(_ value: Double) -> Double { Double(Int(value * 1000 + 0.5)) / 1000 }

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
