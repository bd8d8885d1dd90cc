import Synchronization

/// Asks every body whatever is open about every candidate, and judges anew.
///
/// Services are asked beside each other, each with so many questions at a time and no more. An answer is safe before the
/// next question goes out in its place, so that a run that was killed has lost nothing, and the next one asks only what
/// is still open.
package struct CandidateVerification: Sendable {
    private let register: CandidateRegister
    private let source: any FactSource
    /// Questions to one service at a time.
    private let inFlight: Int
    private let judge: @Sendable (CandidacyId) async throws -> CandidacyLife

    /// - Parameters:
    ///   - register: the candidacies.
    ///   - source: asks the services.
    ///   - inFlight: questions to one service at a time.
    ///   - judge: judges a candidacy anew where more than the register has to know of it.
    package init(
        register: CandidateRegister, source: any FactSource, inFlight: Int = 32,
        judge: (@Sendable (CandidacyId) async throws -> CandidacyLife)? = nil
    ) {
        self.register = register
        self.source = source
        self.inFlight = max(1, inFlight)
        self.judge = judge ?? { try await register.judge($0).life }
    }

    /// Runs once over the candidacies that are not decided.
    ///
    /// - Parameters:
    ///   - only: these candidacies, or all.
    ///   - progress: is told how many questions have been put, out of how many.
    /// - Throws: ``CandidateRegisterError``; `StoreError`. What was answered before stays.
    package func run(
        only: Set<CandidacyId>? = nil, progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws -> VerificationReport {
        let entries = try await register.candidacies().filter {
            $0.life.stage.isJudged && only?.contains($0.id) != false
        }
        var questions: [SourceId: [FactQuestion]] = [:]
        for entry in entries {
            for question in try await register.openQuestions(about: entry) {
                questions[question.source, default: []].append(question)
            }
        }
        var report = VerificationReport()
        report.asked = questions.values.reduce(0) { $0 + $1.count }
        let steps = Steps(of: report.asked, progress)
        try await withThrowingTaskGroup(of: (SourceId, Int, Int).self) { group in
            for (source, questions) in questions {
                group.addTask { (source, questions.count, try await ask(source, questions, steps)) }
            }
            for try await (source, count, answered) in group {
                report.answered += answered
                if answered < count { report.silent[source] = count - answered }
            }
        }
        for entry in entries { report.lives[entry.id] = try await judge(entry.id) }
        return report
    }

    /// Puts the questions to one service.
    ///
    /// - Parameter steps: is told after each.
    /// - Returns: how many were answered.
    private func ask(
        _ source: SourceId, _ questions: [FactQuestion], _ steps: Steps
    ) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            var answered = 0
            for (index, question) in questions.enumerated() {
                if index >= inFlight, try await group.next() == true { answered += 1 }
                group.addTask {
                    defer { steps.next() }
                    try await register.note(question: source, about: question.candidacy)
                    guard let answer = try await self.source.answer(question) else { return false }
                    try await register.take([(question.candidacy, answer)])
                    return true
                }
            }
            for try await isAnswered in group where isAnswered { answered += 1 }
            return answered
        }
    }

    /// Counts the questions that were put, from all tasks.
    private final class Steps: Sendable {
        private let done = Mutex(0)
        private let all: Int
        private let progress: @Sendable (_ done: Int, _ all: Int) -> Void

        init(of all: Int, _ progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void) {
            self.all = all
            self.progress = progress
        }

        func next() {
            let count = done.withLock { done in
                done += 1
                return done
            }
            progress(count, all)
        }
    }
}
