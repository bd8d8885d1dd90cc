import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Wording

struct CandidateVerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "verify", CandidateVerifyWords.abstract, discussion: CandidateVerifyWords.discussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(CandidateVerifyWords.idsHelp, value: ValueName.id))
    var candidacies: [String] = []

    @Option(help: .words(ExchangeWords.userHelp, value: ValueName.id))
    var user: String

    @Flag(help: .words(CandidateVerifyWords.testHelp))
    var test = false

    @Flag(help: .words(ExchangeWords.callDryRunHelp))
    var dryRun = false

    func run() async throws {
        try ExchangeUser.check(user)
        let commission = try options.commission()
        let folder = CandidateFolder(commission)
        let passphrase = try options.passphrase()
        let register = try await folder.register(passphrase: passphrase)
        let entries = try await named(in: register)
        guard !dryRun else { return wouldAsk(try await questions(about: entries, register)) }
        let exchange = try await CandidateExchange(
            commission, for: register.requirements, passphrase: passphrase, isTest: test)
        let desk = try folder.desk(over: register, passphrase: passphrase)
        // The desk judges: it issues conclusions where nothing is waited for any more.
        let verification = CandidateVerification(register: register, source: exchange.facts(for: user)) { id in
            try await desk.judge(id)
        }
        let screen = Screen.standard
        let report = try await verification.run(only: Set(entries.map(\.id))) { done, all in
            screen.progress(CandidateVerifyWords.progress(done: done, of: all))
        }
        screen.endProgress()
        give(report, about: entries)
        try await desk.publish(tellingFaultsOn: options.answer)
        if !report.silent.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
    }

    /// The candidacies that were named, by number or id, or all.
    private func named(in register: CandidateRegister) async throws -> [CandidateEntry] {
        let all = try await register.candidacies()
        guard !candidacies.isEmpty else { return all }
        return try candidacies.map { text in
            guard let entry = all.first(where: { "\($0.number)" == text || $0.id.rawValue == text }) else {
                throw Complaint(.missing, CandidateWords.noCandidacy(text))
            }
            return entry
        }
    }

    private func questions(
        about entries: [CandidateEntry], _ register: CandidateRegister
    ) async throws -> [SourceId: Int] {
        var counts: [SourceId: Int] = [:]
        for entry in entries where entry.life.stage.isJudged {
            for question in try await register.openQuestions(about: entry) { counts[question.source, default: 0] += 1 }
        }
        return counts
    }

    private func wouldAsk(_ counts: [SourceId: Int]) {
        options.answer.give("candidate-verify-check", ["questions": .object(counts.canonical)]) {
            guard !counts.isEmpty else { return [CandidateVerifyWords.nothingToAsk.text] }
            return counts.sorted { $0.key < $1.key }.map {
                CandidateVerifyWords.wouldAsk(service: "\($0.key)", count: $0.value).text
            }
        }
    }

    private func give(_ report: VerificationReport, about entries: [CandidateEntry]) {
        let people = entries.compactMap { entry in report.lives[entry.id].map { (number: entry.number, life: $0) } }
            .filter { !$0.life.unsettled.isEmpty || !$0.life.reasons.isEmpty }
        var stages: [String: CanonicalValue] = [:]
        for stage in CandidacyStage.allCases {
            let count = report.lives.values.count { $0.stage == stage }
            if count > 0 { stages[stage.rawValue] = .int(count) }
        }
        options.answer.give(
            "candidate-verify",
            [
                "asked": .int(report.asked), "answered": .int(report.answered),
                "silent": .object(report.silent.canonical), "stages": .object(stages),
                "people": .array(
                    people.map { number, life in
                        [
                            "number": .int(number), "candidacy": life.id.canonical,
                            "stage": .string(life.stage.rawValue),
                            "doesNotComply": .array(life.reasons.map(\.canonical)),
                            "look": .array(life.unsettled.map(\.canonical)),
                        ]
                    }),
            ]
        ) { () -> [String] in
            var lines = [CandidateVerifyWords.asked(report.asked, answered: report.answered).text]
            lines += report.silent.sorted { $0.key < $1.key }.map {
                CandidateVerifyWords.silent(service: "\($0.key)", count: $0.value).text
            }
            for stage in CandidacyStage.allCases {
                let count = report.lives.values.count { $0.stage == stage }
                if count > 0 { lines.append("\(stage.text): \(count)") }
            }
            for (number, life) in people {
                let requirements = (life.reasons + life.unsettled).map(\.rawValue).joined(separator: ", ")
                lines.append(CandidateVerifyWords.forPeople(number: number, requirements).text)
            }
            return lines
        }
    }
}

extension [SourceId: Int] {
    /// Counts by service.
    fileprivate var canonical: [String: CanonicalValue] {
        [String: CanonicalValue](uniqueKeysWithValues: map { ($0.key.rawValue, .int($0.value)) })
    }
}
