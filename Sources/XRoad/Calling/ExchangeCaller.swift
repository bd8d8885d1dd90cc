package import ElectionModel

/// Asks described services for one of our information systems: limited in time, number and size, again where that is safe,
/// and every question in the journal before it leaves.
package actor ExchangeCaller {
    private let client: ClientIdentifier
    private let line: any ExchangeLine
    private let journal: any LookUpJournal
    private let limits: CallLimits
    private let clock: any WallClock
    private let random: any RandomSource
    private let wait: @Sendable (Duration) async -> Void
    private var breakers: [ServiceIdentifier: CircuitBreaker] = [:]
    private var busy: [ServiceIdentifier: Int] = [:]
    private var queues: [ServiceIdentifier: [CheckedContinuation<Void, Never>]] = [:]

    /// - Parameters:
    ///   - client: our subsystem.
    ///   - line: the way to our security server.
    ///   - journal: keeps who asked what.
    ///   - limits: how patiently and how hard.
    ///   - clock: tells the time of lines and rests.
    ///   - random: makes the ids of messages.
    ///   - wait: waits between attempts.
    package init(
        client: ClientIdentifier, line: any ExchangeLine, journal: any LookUpJournal, limits: CallLimits = CallLimits(),
        clock: any WallClock, random: any RandomSource,
        wait: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }
    ) {
        self.client = client
        self.line = line
        self.journal = journal
        self.limits = limits
        self.clock = clock
        self.random = random
        self.wait = wait
    }

    /// Looks something up.
    ///
    /// - Parameters:
    ///   - description: the service.
    ///   - values: by parameter.
    ///   - userId: who asks: two letters of the country first.
    ///   - issue: for which case.
    ///   - test: whether its twin is asked.
    package func lookUp(
        _ description: ServiceDescription, _ values: [String: String], by userId: String, for issue: String,
        test: Bool = false
    ) async -> LookUp {
        guard let service = description.identifier(test: test) else {
            return LookUp(service: description.name, ids: [], outcome: .failed(.noTwin))
        }
        await enter(service)
        defer { leave(service) }
        var ids: [String] = []
        var pause = limits.pause
        while true {
            let id = freshId()
            let header = ExchangeHeader(client: client, service: service, id: id, userId: userId, issue: issue)
            guard let question = ServiceQuestion(description, values, header: header) else {
                return LookUp(service: description.name, ids: ids, outcome: .failed(.values))
            }
            ids.append(id)
            let outcome = await attempt(question)
            guard case .failed(let failure) = outcome, failure.isPassing, ids.count < limits.attempts else {
                return LookUp(service: description.name, ids: ids, outcome: outcome)
            }
            await wait(pause)
            pause *= 2
        }
    }

    /// How each service that was asked is doing, by its identifier's text.
    package var states: [String: CircuitBreaker.State] {
        Dictionary(breakers.map { ($0.key.text, $0.value.state) }) { first, _ in first }
    }

    private func attempt(_ question: ServiceQuestion) async -> LookUp.Outcome {
        let service = question.header.service
        var breaker = breakers[service] ?? CircuitBreaker(failures: limits.failures, rest: limits.rest)
        let isAllowed = breaker.allows(at: clock.now())
        breakers[service] = breaker
        guard isAllowed else { return .failed(.resting) }
        do {
            try await journal.record(entry(question, "asked"))
        } catch {
            // Whether the service works was not seen.
            breakers[service]?.failed(at: clock.now())
            return .failed(.journal)
        }
        let outcome = await ask(question)
        switch outcome {
        case .failed(let failure) where failure.isPassing: breakers[service]?.failed(at: clock.now())
        case .facts, .notFound, .failed: breakers[service]?.succeeded()
        }
        do {
            try await journal.record(entry(question, outcome.journalWord))
        } catch {
            return .failed(.journal)
        }
        return outcome
    }

    private func ask(_ question: ServiceQuestion) async -> LookUp.Outcome {
        let reply: ExchangeReply
        do throws(ExchangeLineFault) {
            reply = try await line.send(question.request, within: limits.patience, upTo: limits.largestAnswer)
        } catch {
            switch error {
            case .unreachable: return .failed(.unreachable)
            case .broken, .late: return .failed(.late)
            case .tooLarge: return .failed(.answer(.tooLarge))
            }
        }
        do throws(MessageFault) {
            switch try question.answer(reply) {
            case .facts(let facts): return .facts(facts)
            case .notFound: return .notFound
            case .refused(let code, _): return .failed(.refused(code: code))
            case .incomplete(let fact): return .failed(.incomplete(fact: fact))
            case .exchangeError(let error):
                return .failed(error.isOurs ? .refused(code: error.type) : .exchange(type: error.type))
            }
        } catch {
            return .failed(.answer(error))
        }
    }

    private func entry(_ question: ServiceQuestion, _ event: String) -> LookUpEntry {
        LookUpEntry(
            time: clock.now(), id: question.header.id, service: question.header.service.text,
            userId: question.header.userId ?? "", issue: question.header.issue ?? "", event: event)
    }

    /// Waits until fewer than the most questions to a service are on their way.
    private func enter(_ service: ServiceIdentifier) async {
        if busy[service, default: 0] < limits.inFlight {
            busy[service, default: 0] += 1
        } else {
            await withCheckedContinuation { queues[service, default: []].append($0) }
        }
    }

    /// Hands the place to the next who waits.
    private func leave(_ service: ServiceIdentifier) {
        if queues[service]?.isEmpty == false {
            queues[service]?.removeFirst().resume()
        } else {
            busy[service, default: 0] -= 1
        }
    }

    /// A random UUID ([RFC 9562, section 5.4](https://www.rfc-editor.org/rfc/rfc9562#section-5.4)).
    private func freshId() -> String {
        var bytes = random.bytes(16)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]].map { $0.joined() }
            .joined(separator: "-")
    }
}

extension LookUp.Outcome {
    /// A word for the journal.
    fileprivate var journalWord: String {
        switch self {
        case .facts: "facts"
        case .notFound: "not-found"
        case .failed(let failure): failure.journalWord
        }
    }
}
