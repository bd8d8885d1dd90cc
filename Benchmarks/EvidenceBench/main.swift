// Times the verification of a signed container of the exchange: the archive, the signature and its certificate's path, the
// word on revocation, the time stamp. Beside it one bare signature over the same bytes. Needs the data folder.
import BenchSupport
import TestSupport
import XRoad

/// What was measured was not right.
enum BenchFault: Error {
    case wrong
}

let trust = ExchangeTrust(signing: [ContainerMakers.authority], responders: [], stampers: [ContainerMakers.stamper])
let verifier = EvidenceVerifier(trust: trust)
let names = ["valid-signed-message", "valid-signed-hashchain", "valid-non-batch-soap-attachments"]
for name in names where Vectors.has("xroad/asic-verifier/\(name).asice") {
    let container = try Vectors.bytes("\(Vectors.data)/xroad/asic-verifier/\(name).asice")
    guard let bare = BareCheck(message: container) else { throw BenchFault.wrong }
    let value = try medianMilliseconds(runs: 501) { _ in
        guard verifier.report(on: container).isVerified else { throw BenchFault.wrong }
    }
    let baseline = try medianMilliseconds(runs: 501) { _ in
        guard bare.run() else { throw BenchFault.wrong }
    }
    print("\(name), \(container.count) bytes: \(rounded(value)) ms; RSA-2048 and SHA-512 alone \(rounded(baseline)) ms")
    if name == "valid-signed-message" {
        print(BenchLine("evidence-verify", value: value, unit: "ms", baseline: baseline))
    }
}
