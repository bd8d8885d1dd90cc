import ExchangeStandIn
import Testing
import XRoad

/// Each shipped service over HTTP, failing in each way.
@Suite struct ServiceFailureTests {
    static let services = [
        "address-register", "border-crossings", "citizenship", "civil-registry", "criminal-record", "death-act",
        "diploma", "disability", "language-certificate", "passport", "tax-and-property",
        "treasury-payments",
    ]

    private func ask(
        _ service: String, _ manners: StandInManner..., limits: CallLimits = CallLimits()
    ) async throws -> (lookUp: LookUp, asked: Int) {
        let room = try ExchangeRoom()
        let standIn = SecurityServerStandIn(book: room.book)
        switch manners.count {
        case 1: standIn.tell(service, manners[0])
        default: standIn.tell(service, manners[0], manners[1])
        }
        return try await standIn.during { address in
            let description = try #require(room.book[service])
            let lookUp = try await room.caller(address, limits: limits).lookUp(
                description, room.values(description), by: ExchangeRoom.asker, for: "application-7")
            return (lookUp, standIn.asked(service))
        }
    }

    @Test(arguments: services) func `a good answer gives every fact`(service: String) async throws {
        let room = try ExchangeRoom()
        let description = try #require(room.book[service])
        let (lookUp, asked) = try await ask(service, .good)
        let expected = SecurityServerStandIn.everybody(description, room.values(description))
        #expect(lookUp.outcome == .facts(expected ?? [:]))
        #expect(asked == 1)
    }

    @Test(arguments: services) func `the exchange's own error is tried again, and then told`(service: String)
        async throws
    {
        let (lookUp, asked) = try await ask(service, .exchangeError("Server.ServerProxy.ServiceFailed"))
        #expect(lookUp.outcome == .failed(.exchange(type: "Server.ServerProxy.ServiceFailed")))
        #expect(asked == 3 && lookUp.ids.count == 3)
    }

    @Test(arguments: services) func `an error that is ours is not tried again`(service: String) async throws {
        let (lookUp, asked) = try await ask(service, .exchangeError("Client.InvalidClientIdentifier"))
        #expect(lookUp.outcome == .failed(.refused(code: "Client.InvalidClientIdentifier")))
        #expect(asked == 1)
    }

    @Test(arguments: services) func `a plain failure of the provider is no answer`(service: String) async throws {
        let (lookUp, asked) = try await ask(service, .serverError)
        guard case .failed = lookUp.outcome else {
            Issue.record("\(lookUp.outcome)")
            return
        }
        #expect(asked == 1)
    }

    @Test(arguments: services, [StandInManner.otherId, .malformed, .tooLarge])
    func `what is no answer to our question is not taken, and not tried again`(
        service: String, manner: StandInManner
    ) async throws {
        let (lookUp, asked) = try await ask(service, manner)
        guard case .failed(.answer(let fault)) = lookUp.outcome else {
            Issue.record("\(lookUp.outcome)")
            return
        }
        switch manner {
        case .otherId: #expect(fault == .otherRequest)
        case .tooLarge: #expect(fault == .tooLarge)
        default: #expect([.markup(.malformed), .json].contains(fault))
        }
        #expect(asked == 1)
    }

    @Test(arguments: services) func `another service's answer is not taken`(service: String) async throws {
        let (lookUp, _) = try await ask(service, .otherService)
        #expect(lookUp.outcome == .failed(.answer(.otherRequest)))
    }

    /// Those whose answers name the person or the document.
    @Test(arguments: ["civil-registry", "passport", "border-crossings"])
    func `an answer about somebody else is not taken`(service: String) async throws {
        let (lookUp, _) = try await ask(service, .otherPerson)
        #expect(lookUp.outcome == .failed(.answer(.otherPerson)))
    }

    @Test(arguments: services) func `an answer that breaks off is tried again`(service: String) async throws {
        let (lookUp, asked) = try await ask(service, .cut, .good)
        guard case .facts = lookUp.outcome else {
            Issue.record("\(lookUp.outcome)")
            return
        }
        #expect(asked == 2 && lookUp.ids.count == 2)
    }

    @Test(arguments: ["civil-registry", "diploma"], [StandInManner.silent, .dripping])
    func `an answer that does not come or does not end is late, and tried again`(
        service: String, manner: StandInManner
    ) async throws {
        var limits = CallLimits()
        limits.patience = .seconds(1)
        let (lookUp, asked) = try await ask(service, manner, .good, limits: limits)
        guard case .facts = lookUp.outcome else {
            Issue.record("\(lookUp.outcome)")
            return
        }
        #expect(asked == 2 && lookUp.ids.count == 2)
    }

    @Test(arguments: services) func `nobody is followed elsewhere`(service: String) async throws {
        let (lookUp, asked) = try await ask(service, .redirected)
        guard case .failed = lookUp.outcome else {
            Issue.record("\(lookUp.outcome)")
            return
        }
        #expect(asked == 1)
    }

    @Test(arguments: services) func `nobody of that number is an answer`(service: String) async throws {
        let (lookUp, asked) = try await ask(service, .notFound)
        #expect(lookUp.outcome == .notFound && asked == 1)
    }

    @Test(arguments: ["civil-registry", "passport"])
    func `a business error inside a good answer is a refusal`(service: String) async throws {
        let (lookUp, asked) = try await ask(service, .refusing(code: "17"))
        #expect(lookUp.outcome == .failed(.refused(code: "17")))
        #expect(asked == 1)
    }

    @Test func `a slow service is waited for`() async throws {
        let (lookUp, asked) = try await ask("civil-registry", .slow(.milliseconds(300)))
        guard case .facts = lookUp.outcome else {
            Issue.record("\(lookUp.outcome)")
            return
        }
        #expect(asked == 1)
    }

    @Test func `many questions go side by side, but never more than a service bears`() async throws {
        let room = try ExchangeRoom()
        let standIn = SecurityServerStandIn(book: room.book, latency: .milliseconds(20))
        try await standIn.during { address in
            var limits = CallLimits()
            limits.inFlight = 8
            let caller = try room.caller(address, limits: limits)
            let description = try #require(room.book["civil-registry"])
            await withTaskGroup(of: LookUp.self) { group in
                for _ in 0..<60 {
                    group.addTask {
                        await caller.lookUp(
                            description, room.values(description), by: ExchangeRoom.asker, for: "application-7")
                    }
                }
                for await lookUp in group {
                    if case .failed(let failure) = lookUp.outcome { Issue.record("\(failure)") }
                }
            }
            #expect(standIn.asked("civil-registry") == 60)
            #expect((2...8).contains(standIn.mostOnTheWay("civil-registry")))
        }
    }
}
