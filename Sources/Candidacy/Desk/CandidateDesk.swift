import ElectionModel
import Persistence
package import Sodium
import Trust
import Wording

/// The work on candidacies: members take applications, look, and decide, always two where something is decided; papers
/// are issued, and commitments to them are published.
///
/// What a member does is in the database together with its line of the journal and its papers, or not at all. The ledger
/// comes after: a paper waits in the database until it is published, and a program that was killed publishes it later.
package struct CandidateDesk: Sendable {
    let register: CandidateRegister
    let forms: PaperBook
    /// The commission's key: it seals the papers, and signs what the program does by itself.
    let signer: SigningKey
    let ledger: any CommitmentLedger

    /// - Parameters:
    ///   - register: the candidacies.
    ///   - forms: the approved forms.
    ///   - signer: the commission's key.
    ///   - ledger: where commitments to papers are published.
    package init(register: CandidateRegister, forms: PaperBook, signer: SigningKey, ledger: any CommitmentLedger) {
        self.register = register
        self.forms = forms
        self.signer = signer
        self.ledger = ledger
    }

    /// Takes an application and issues its receipt. The same application once more is the one that is there.
    ///
    /// - Parameters:
    ///   - application: what was handed in.
    ///   - clerk: who takes it.
    ///   - dryRun: everything is checked, and nothing kept.
    /// - Throws: ``DeskRefusal``, ``CandidateRegisterError``; `StoreError`.
    package func apply(
        _ application: CandidateApplication, by clerk: Clerk, dryRun: Bool = false
    ) async throws -> CandidateFile {
        let now = register.clock.now()
        try allow(clerk, .prepare, at: now)
        let id = register.freshId()
        return try await write(dryRun: dryRun) { transaction in
            let entry = try register.apply(application, as: id, at: now, in: transaction)
            if try papers(of: entry.id, transaction).isEmpty {
                try issue(Draft(.receipt, verdict: .received), for: entry, at: now, in: transaction)
                try note(.applied, about: entry.id, by: clerk, at: now, in: transaction)
            }
            return try file(of: entry, at: now, transaction)
        }
    }

    /// Opens the file of a candidacy. The look is written down first.
    ///
    /// - Throws: ``DeskRefusal``, ``CandidateRegisterError``; `StoreError`.
    package func file(_ id: CandidacyId, by clerk: Clerk) async throws -> CandidateFile {
        let now = register.clock.now()
        try allow(clerk, nil, at: now)
        return try await register.store.write { transaction in
            let file = try file(of: try register.entry(id, transaction), at: now, transaction)
            try note(.looked, about: id, by: clerk, at: now, in: transaction)
            return file
        }
    }

    /// Takes out a paper. That is written down.
    ///
    /// - Throws: ``DeskRefusal/unknownPaper(_:)``, ``CandidateRegisterError``; `StoreError`.
    package func paper(_ number: PaperNumber, by clerk: Clerk) async throws -> IssuedPaper {
        let now = register.clock.now()
        try allow(clerk, nil, at: now)
        return try await register.store.write { transaction in
            guard
                let row = try transaction.first(
                    "SELECT candidacy FROM candidate_paper WHERE number = \(number.rawValue)"),
                let id = CandidacyId(rawValue: try row.text("candidacy")),
                let paper = try papers(of: id, transaction).first(where: { $0.paper.number == number })
            else { throw DeskRefusal.unknownPaper(number) }
            try note(.paperTaken, about: id, by: clerk, at: now, in: transaction)
            return paper
        }
    }

    /// Checks that a member may do something now.
    ///
    /// - Parameter duty: what it needs; nothing more than a certificate where `nil`.
    func allow(_ clerk: Clerk, _ duty: ClerkDuty?, at time: Timestamp) throws(DeskRefusal) {
        let certificate = clerk.certificate
        guard certificate.isValid(at: time), certificate.election == register.definition.election,
            certificate.kind == register.definition.kind
        else { throw .clerkNotValid(clerk.member) }
        if let duty, !certificate.duties.contains(duty) { throw .notYourDuty(duty) }
    }

    /// Runs a body whole, or throws away what it did.
    func write<T: Sendable>(
        dryRun: Bool, _ body: @Sendable (borrowing Transaction) throws -> T
    ) async throws -> T {
        do {
            return try await register.store.write { transaction in
                let value = try body(transaction)
                if dryRun { throw Rehearsed(value: value) }
                return value
            }
        } catch let rehearsed as Rehearsed<T> {
            return rehearsed.value
        }
    }

    /// Ends a transaction whose changes are not to be kept.
    private struct Rehearsed<T: Sendable>: Error {
        let value: T
    }

    private func file(
        of entry: CandidateEntry, at now: Timestamp, _ transaction: borrowing Transaction
    ) throws -> CandidateFile {
        let answers = try register.answers(about: entry.id, transaction)
        let newest = Dictionary(answers.map { ($0.source, $0) }) { $0.obtainedAt < $1.obtainedAt ? $1 : $0 }
        return CandidateFile(
            entry: entry, identity: register.requirements.identity(in: answers),
            answers: newest.values.sorted { $0.source < $1.source },
            findings: try register.findings(of: entry, at: now, transaction),
            proposal: try proposal(for: entry.id, transaction), papers: try papers(of: entry.id, transaction),
            journal: try journal(about: entry.id, transaction))
    }
}
