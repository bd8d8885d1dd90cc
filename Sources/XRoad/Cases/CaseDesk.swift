package import ElectionModel
package import Files

/// Does what is left of the questions of cases: asks, unless it was answered; fetches the signed container and keeps it,
/// unless it is there.
///
/// Every step is on the disk before the next begins, so that a program that was killed goes on by doing the same again: what
/// was answered is never asked again, and no container is kept twice. A question that was on its way is asked again; both
/// stand in the journal.
package struct CaseDesk: Sendable {
    private let caller: ExchangeCaller
    private let line: any ExchangeLine
    private let files: CaseFiles
    private let archive: EvidenceArchive
    private let client: ClientIdentifier
    private let clock: any WallClock

    /// How long fetching a container may take: the server may have to look into its archive.
    private static let patience = Duration.seconds(30)

    /// - Parameters:
    ///   - caller: asks the services.
    ///   - line: the way to our security server, for containers.
    ///   - files: keeps what came.
    ///   - archive: keeps the containers.
    ///   - client: our subsystem.
    ///   - clock: tells the time of what is kept.
    package init(
        caller: ExchangeCaller, line: any ExchangeLine, files: CaseFiles, archive: EvidenceArchive,
        client: ClientIdentifier, clock: any WallClock
    ) {
        self.caller = caller
        self.line = line
        self.files = files
        self.archive = archive
        self.client = client
        self.clock = clock
    }

    /// Does what is left of one question.
    ///
    /// - Parameters:
    ///   - question: of a case.
    ///   - userId: who asks: two letters of the country first.
    ///   - outdated: the id of an answer that no longer counts, so that the question is put anew; `nil` where any does.
    /// - Returns: what is kept now, without evidence if the server has no container yet; and why nothing was answered.
    /// - Throws: `DurableFileError`.
    package func settle(
        _ question: CaseQuestion, by userId: String, instead outdated: String? = nil
    ) async throws(DurableFileError) -> (kept: KeptLookUp, failure: LookUpFailure?) {
        var kept = try files.find(question) ?? entry(question, userId, [], .failed("asked"))
        var failure: LookUpFailure?
        if !kept.isAnswered || kept.ids.last == outdated {
            // The question is known before it leaves: who goes on need not know it again.
            kept = entry(question, userId, kept.ids, .failed("asked"))
            try files.keep(kept, as: question)
            let lookUp = await caller.lookUp(
                question.description, question.values, by: userId, for: question.number.rawValue,
                test: question.isTest)
            kept = entry(question, userId, kept.ids + lookUp.ids, KeptLookUp.Ending(lookUp.outcome))
            try files.keep(kept, as: question)
            if case .failed(let reason) = lookUp.outcome { failure = reason }
        }
        guard let outcome = kept.outcome, kept.evidence.map({ !archive.has($0.name) }) ?? true,
            let id = kept.ids.last, let answer = proven(question, kept, id, outcome),
            let container = await container(id)
        else { return (kept, failure) }
        let (name, report) = archive.judge(container, proving: answer)
        // The name first: a container that nothing names would be fetched, and kept, a second time.
        kept = kept.with(KeptEvidence(name: name, isVerified: report.isVerified))
        try files.keep(kept, as: question)
        try archive.keep(container, id: id, proving: answer, at: clock.now())
        return (kept, failure)
    }

    private func entry(
        _ question: CaseQuestion, _ userId: String, _ ids: [String], _ ending: KeptLookUp.Ending
    ) -> KeptLookUp {
        KeptLookUp(
            number: question.number, service: question.description.name, isTest: question.isTest,
            values: question.values, userId: userId, ids: ids, ending: ending, time: clock.now(), evidence: nil)
    }

    private func proven(
        _ question: CaseQuestion, _ kept: KeptLookUp, _ id: String, _ outcome: LookUp.Outcome
    ) -> ProvenAnswer? {
        guard let service = question.description.identifier(test: question.isTest) else { return nil }
        let header = ExchangeHeader(
            client: client, service: service, id: id, userId: kept.userId, issue: kept.number.rawValue)
        return ServiceQuestion(question.description, kept.values, header: header).map { sent in
            ProvenAnswer(question: sent, outcome: outcome)
        }
    }

    /// The container of an exchange; `nil` if the server has none yet, or cannot be asked.
    private func container(_ id: String) async -> [UInt8]? {
        guard let request = MetadataRequest.container(queryId: id, client: client).request,
            let reply = try? await line.send(request, within: Self.patience, upTo: EvidenceContainer.largest),
            reply.status == 200
        else { return nil }
        return reply.body
    }
}

extension KeptLookUp.Ending {
    fileprivate init(_ outcome: LookUp.Outcome) {
        switch outcome {
        case .facts(let facts): self = .facts(facts)
        case .notFound: self = .notFound
        case .failed(.refused(let code)): self = .refused(code: code)
        case .failed(let failure): self = .failed(failure.journalWord)
        }
    }
}
