import CSodium
import Dispatch
import FoundationEssentials
import Glibc
import RecordVerifier

/// Times the verifier: a large ledger from zero, with every signature, and again where all of it was verified before. Beside
/// it what the processors do with Ed25519 alone.
struct VerifyBench {
    struct Failure: Error {}

    let count: Int
    /// The folder of the vectors.
    let vectors: String

    func run() throws {
        let parent = FileManager.default.temporaryDirectory.path + "/verify-bench-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let ledger = BenchLedger(folder: parent + "/ledger")
        try ledger.write(count, vectors: vectors)
        var request = VerificationRequest(place: ledger.folder)
        request.state = parent + "/state"
        let whole = try measured("from zero, every signature  ") { try verify(request) }
        let again = try measured("again, signatures remembered") { try verify(request) }
        let alone = measured("Ed25519 alone, as many      ", verifyAlone)
        print("entries \(count); Ed25519 alone takes \(Int(100 * alone / whole)) % of the processors' time from zero")
        print("an entry without its signature costs \(Int(again / Double(count) * 1e9)) ns")
        print("peak memory \(Self.usage.ru_maxrss / 1024) MiB, the making of the ledger included")
    }

    private func verify(_ request: VerificationRequest) throws {
        let report = try LedgerVerifier.verify(request)
        guard report.isGood else {
            print(report.text(colour: false))
            throw Failure()
        }
    }

    private func verifyAlone() {
        let (secret, publicKey) = BenchLedger.key("registrar")
        let message = [UInt8](repeating: 7, count: 130)
        let signature = BenchLedger.sign(message, secret)
        let part = count / 64
        DispatchQueue.concurrentPerform(iterations: 64) { _ in
            for _ in 0..<part { _ = crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey) }
        }
    }

    /// Prints how long something took, and gives the seconds of all processors.
    private func measured(_ name: String, _ work: () throws -> Void) rethrows -> Double {
        let (start, had) = (ContinuousClock.now, Self.processorSeconds)
        try work()
        let (seconds, processor) = ((ContinuousClock.now - start) / .seconds(1), Self.processorSeconds - had)
        print("\(name)  \(Int(seconds * 1000)) ms, of processors \(Int(processor * 1000)) ms")
        return processor
    }

    private static var usage: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static var processorSeconds: Double {
        let usage = usage
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
}
