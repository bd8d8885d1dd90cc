import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Wording
import XRoad

struct ExchangeEvidenceVerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("verify", ExchangeWords.verifyAbstract, discussion: ExchangeWords.verifyDiscussion)
    }

    @OptionGroup var options: ExchangeOptions

    @Argument(
        help: .words(ExchangeWords.containersHelp, value: ValueName.file), completion: .file(extensions: ["asice"]))
    var containers: [String] = []

    @Option(help: .words(ExchangeWords.trustHelp, value: ValueName.file), completion: .file())
    var trust: String?

    /// The most bytes of a container.
    private static let largest = 64 << 20

    func run() async throws {
        let folder = options.exchange
        let authorities = try folder.trust(file: trust)
        let verifier = EvidenceVerifier(trust: authorities)
        let archive = folder.archive(authorities)
        var judged: [(name: String, report: EvidenceReport)] = []
        if containers.isEmpty {
            for name in try archive.names() { judged.append((name, verifier.report(on: try archive.container(name)))) }
        } else {
            for file in containers {
                judged.append((file, verifier.report(on: try DurableFile.read(file, limit: Self.largest))))
            }
        }
        let bad = judged.filter { !$0.report.isVerified }
        options.answer.give(
            "exchange-evidence",
            ["containers": .array(judged.map { .object($0.report.members($0.name)) }), "verified": .bool(bad.isEmpty)]
        ) {
            let lines = judged.flatMap { name, report -> [String] in
                guard !report.isVerified else {
                    return ["✓ \(name)"] + Self.facts(report)
                }
                return ["✗ \(name)"] + report.faults.map { "    \($0.text)" }
            }
            return lines + [ExchangeWords.judged(good: judged.count - bad.count, all: judged.count).text]
        }
        guard bad.isEmpty else { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }

    private static func facts(_ report: EvidenceReport) -> [String] {
        var facts = FactList()
        if let header = report.header {
            facts.add(ExchangeWords.identifier, header.service.text)
            facts.add(ExchangeWords.exchangeId, header.id)
        }
        if let signer = report.signer { facts.add(ExchangeWords.signer, signer) }
        if let time = report.stampedAt { facts.add(ExchangeWords.stampedAt, "\(time)") }
        return facts.lines.map { "  \($0)" }
    }
}

extension EvidenceReport {
    /// As it stands in answers.
    fileprivate func members(_ name: String) -> [String: CanonicalValue] {
        [
            "container": .string(name), "verified": .bool(isVerified),
            "faults": .array(faults.map { .string($0.text) }), "unseen": .array(unseen.map { .string($0) }),
            "id": header.map { .string($0.id) } ?? .null, "service": header.map { .string($0.service.text) } ?? .null,
            "signer": signer.map { .string($0) } ?? .null, "stampedAt": stampedAt.map(\.canonical) ?? .null,
        ]
    }
}
