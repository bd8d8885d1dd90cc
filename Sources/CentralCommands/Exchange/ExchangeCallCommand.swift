import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Trust
import Wording
import XRoad

struct ExchangeCallCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("call", ExchangeWords.callAbstract, discussion: ExchangeWords.callDiscussion)
    }

    @OptionGroup var options: ExchangeOptions

    @Argument(help: .words(ExchangeWords.serviceHelp, value: ValueName.name))
    var service: String?

    @Option(name: .customLong("case"), help: .words(ExchangeWords.caseHelp, value: ValueName.id))
    var caseNumber: String

    @Option(help: .words(ExchangeWords.userHelp, value: ValueName.id))
    var user: String

    @Option(help: .words(ExchangeWords.valuesHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var values: String?

    @Flag(help: .words(ExchangeWords.testHelp))
    var test = false

    @Flag(help: .words(ExchangeWords.callDryRunHelp))
    var dryRun = false

    func run() async throws {
        guard let number = CaseNumber(rawValue: caseNumber) else {
            throw Complaint(.misuse, ExchangeWords.wrongCase(caseNumber))
        }
        try ExchangeUser.check(user)
        let folder = options.exchange
        let (questions, files) = try questions(number, folder)
        guard !dryRun else { return wouldAsk(questions) }
        guard !questions.isEmpty else { return give([]) }
        let connection = try ExchangeConnection(folder: folder)
        let trust = try await connection.trust(folder)
        let caller = ExchangeCaller(
            client: connection.client, line: connection.line, journal: try JournalFile(path: folder.journal),
            clock: SystemClock(), random: SystemRandom())
        let desk = CaseDesk(
            caller: caller, line: connection.line, files: try files ?? options.files(), archive: folder.archive(trust),
            client: connection.client, clock: SystemClock())
        var settled: [(kept: KeptLookUp, failure: LookUpFailure?)] = []
        for question in questions { settled.append(try await desk.settle(question, by: user)) }
        give(settled)
        // The last: what was answered is kept, and said, all the same.
        if let failure = settled.lazy.compactMap(\.failure).first { throw Complaint(failure.nature, failure) }
        if settled.contains(where: { $0.kept.evidence?.isVerified != true }) {
            throw ExitCode(ExitStatus.partial.rawValue)
        }
    }

    /// The question that was named, or all of the case that are not finished, and the files of which they were read.
    private func questions(
        _ number: CaseNumber, _ folder: ExchangeFolder
    ) throws -> (questions: [CaseQuestion], files: CaseFiles?) {
        if let service {
            let description = try folder.service(service)
            guard !test || description.testServiceCode != nil else {
                throw Complaint(.misuse, LookUpFailure.noTwin)
            }
            let values = try QuestionValues(file: values, asking: options.asking).read(description)
            return ([CaseQuestion(number, description, values, isTest: test)], nil)
        }
        let files = folder.hasCases ? try options.files() : nil
        let kept = try files?.all().filter { $0.number == number } ?? []
        guard !kept.isEmpty else { throw Complaint(.missing, ExchangeWords.noCase(number.rawValue)) }
        let questions = try kept.filter { !$0.isAnswered || $0.evidence == nil }.map { kept in
            CaseQuestion(number, try folder.service(kept.service), kept.values, isTest: kept.isTest)
        }
        return (questions, files)
    }

    private func wouldAsk(_ questions: [CaseQuestion]) {
        let services = questions.compactMap { $0.description.identifier(test: $0.isTest)?.text }
        options.answer.give(
            "exchange-call-check",
            ["case": .string(caseNumber), "services": .array(services.map { .string($0) })]
        ) {
            services.isEmpty
                ? [ExchangeWords.nothingLeft] : services.map { ExchangeWords.wouldAsk(service: $0, number: caseNumber) }
        }
    }

    private func give(_ settled: [(kept: KeptLookUp, failure: LookUpFailure?)]) {
        options.answer.give(
            "exchange-call",
            ["case": .string(caseNumber), "lookUps": .array(settled.map { .object($0.kept.members) })]
        ) { () -> [String] in
            guard !settled.isEmpty else { return [ExchangeWords.nothingLeft.text] }
            return settled.flatMap { settled -> [String] in
                let kept = settled.kept
                let evidence: ExchangeWords =
                    switch kept.evidence?.isVerified {
                    case nil: .noEvidenceYet
                    case true?: .proven
                    case false?: .notProven
                    }
                switch kept.ending {
                case .facts(let facts):
                    return ["\(kept.service):"] + facts.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
                        + ["  \(evidence.text)"]
                case .notFound: return ["\(kept.service): \(ExchangeWords.nobody.text)", "  \(evidence.text)"]
                case .refused, .failed: return ["\(kept.service): \(settled.failure?.text ?? "")"]
                }
            }
        }
    }
}

extension KeptLookUp {
    /// As it stands in answers.
    fileprivate var members: [String: CanonicalValue] {
        var members: [String: CanonicalValue] = [
            "service": .string(service), "test": .bool(isTest), "ids": .array(ids.map { .string($0) }),
            "time": time.canonical,
        ]
        switch ending {
        case .facts(let facts):
            members["event"] = "facts"
            members["facts"] = .object(facts.mapValues(\.canonical))
        case .notFound: members["event"] = "not-found"
        case .refused(let code):
            members["event"] = "refused"
            members["code"] = .string(code)
        case .failed(let word): members["event"] = .string(word)
        }
        if let evidence {
            members["evidence"] = ["container": .string(evidence.name), "verified": .bool(evidence.isVerified)]
        }
        return members
    }
}
