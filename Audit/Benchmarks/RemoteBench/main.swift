// Times the check of a whole remote election of one contest with ten options, from its ledger: all signatures, all proofs of
// all ballots, the tally, with every processor; and the memory that it takes. The number of ballots is the argument, 2,000
// without one. Beside it: as many ballots checked one by one with the bare calls of libsodium, on as many processors.
import CSodium
import FoundationEssentials
import Glibc
import RecordVerifier

enum BenchError: Error {
    case noLedger
    case notGood(String)
}

let arguments = CommandLine.arguments
let vectors = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "vectors").path

/// Makes the ledger in a process of its own, so that its memory is not counted.
func make(_ voters: Int, in folder: String) throws {
    var child = pid_t()
    let words = ["RemoteBench", String(voters), folder].map { $0.withCString { strdup($0) } } + [nil]
    defer { for word in words { free(word) } }
    guard posix_spawn(&child, "/proc/self/exe", nil, nil, words, environ) == 0 else { throw BenchError.noLedger }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child, status == 0 else { throw BenchError.noLedger }
}

/// The seconds of one processor for the bare calls that a ballot needs: 21 branches, each g^z, α^c, K^(z + jc), β^c and two
/// additions, and the products of ten ciphertexts.
func bareSeconds() -> Double {
    var (scalar, point, result) = (
        [UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 32)
    )
    crypto_core_ristretto255_scalar_random(&scalar)
    crypto_core_ristretto255_random(&point)
    let times = (0..<51).map { _ in
        let start = processorSeconds()
        for _ in 0..<21 { _ = crypto_scalarmult_ristretto255_base(&result, scalar) }
        for _ in 0..<63 { _ = crypto_scalarmult_ristretto255(&result, scalar, point) }
        for _ in 0..<62 { _ = crypto_core_ristretto255_add(&result, result, point) }
        return processorSeconds() - start
    }
    return times.sorted()[25]
}

func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func line(_ name: String, _ value: Double, _ unit: String, baseline: Double) {
    func rounded(_ value: Double) -> Double { Double(Int(value * 1000 + 0.5)) / 1000 }
    print(
        #"{"bench":"\#(name)","value":\#(rounded(value)),"unit":"\#(unit)","baseline":\#(rounded(baseline)),"#
            + #""ratio":\#(rounded(baseline / value))}"#)
}

let voters = arguments.count > 1 ? Int(arguments[1]) ?? 2000 : 2000
if arguments.count > 2 {
    try BenchElection(voters: voters, folder: arguments[2], vectors: vectors).write()
} else {
    let folder = FileManager.default.temporaryDirectory.appending(path: "remote-bench-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try make(voters, in: folder)
    var request = VerificationRequest(place: folder)
    request.includesRemote = true
    let (start, used) = (ContinuousClock.now, processorSeconds())
    let report = try LedgerVerifier.verify(request)
    let (wall, processors) = ((ContinuousClock.now - start) / .seconds(1), processorSeconds() - used)
    guard report.isGood else { throw BenchError.notGood(report.text(colour: false)) }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let bare = bareSeconds() * Double(voters)
    let cores = Double(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    line("audit-remote-\(voters)-1-of-10", wall, "s", baseline: bare / cores)
    line("audit-remote-\(voters)-processors", processors, "s", baseline: bare)
    line("audit-remote-\(voters)-memory", Double(usage.ru_maxrss) / 1024, "MiB", baseline: 500)
}
