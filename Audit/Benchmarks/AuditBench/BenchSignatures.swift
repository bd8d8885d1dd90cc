import CSodium
import Dispatch

/// Different signatures of one key over texts as long as those that submitters sign. With one signature over and over the
/// processor would learn its way through it and be a tenth quicker.
struct BenchSignatures: Sendable {
    private let messages: [[UInt8]]
    private let signatures: [[UInt8]]
    private let key: [UInt8]

    init(count: Int) {
        let (secret, publicKey) = BenchLedger.key("registrar")
        key = publicKey
        messages = (0..<count).map { number in
            (0..<130).map { UInt8(truncatingIfNeeded: number >> ($0 % 4 * 8)) }
        }
        signatures = messages.map { BenchLedger.sign($0, secret) }
    }

    /// Verifies so many, on all processors.
    func verify(_ count: Int) {
        DispatchQueue.concurrentPerform(iterations: 64) { part in
            for number in stride(from: part, to: count, by: 64) {
                let index = number % messages.count
                let message = messages[index]
                _ = crypto_sign_verify_detached(signatures[index], message, UInt64(message.count), key)
            }
        }
    }
}
