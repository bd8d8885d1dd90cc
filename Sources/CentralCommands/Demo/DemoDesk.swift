#if Training
    import ElectionModel
    import StationDesk
    import SyntheticPeople

    /// The demo's poll worker: leads visitors through the desk of a running daemon, with fingers on its virtual reader.
    struct DemoDesk: Sendable {
        /// What a visit came to.
        struct Outcome: Sendable {
            let story: DemoVisitor.Story
            /// The last word of the desk: `finished`, or the reason of a refusal.
            var verdict: String
            /// Whether two members had to identify the visitor.
            var byMembers = false
            /// From image to answer, milliseconds, for each scan; 1:1 and 1:N apart.
            var oneToOne: [Int] = []
            var oneToMany: [Int] = []
            /// Who got ballots.
            var holder: Holder?
            /// Documents that the unit read, and receipts that it printed.
            var documents = 0
            var receipts = 0
        }

        /// A voter with ballots, as the receipt names one.
        struct Holder: Sendable {
            let person: Int
            let listNumber: Int
        }

        let client: DeskClient
        /// Reads documents and prints receipts, where there is one.
        let unit: DemoUnit?
        let hand: DemoHand
        let people: DemoPeople
        /// Two members and their codes, as the requests carry them.
        let first: CanonicalValue
        let second: CanonicalValue

        /// Leads a visitor to the end of the visit.
        ///
        /// - Parameters:
        ///   - visitor: who comes.
        ///   - isPrinting: whether the unit, where there is one, prints the receipt.
        func receive(_ visitor: DemoVisitor, isPrinting: Bool) async throws -> Outcome {
            var outcome = Outcome(story: visitor.story, verdict: "")
            var reply = try await begin(visitor, &outcome)
            guard try reply.string("reply") == "finger-wanted" else { return ended(outcome, reply) }
            let visit = try reply.string("visit")
            let finger = people.person(visitor.person)

            switch visitor.story {
            case .fingersOnly:
                for digit in DemoPeople.digits {
                    reply = try await scan(
                        visit, [.press(finger.finger(digit).impression(number: 3, conditions: .ordinary))])
                    outcome.oneToMany.append(try reply.int("answeredInMs"))
                }
            case .unreadable, .impostor:
                let conditions: ImpressionConditions = visitor.story == .unreadable ? .unreadable : .ordinary
                for digit in DemoPeople.digits {
                    let image = finger.finger(digit).impression(number: 3, conditions: conditions)
                    // An unreadable finger is put on again, as often as the reader asks for it.
                    reply = try await scan(visit, Array(repeating: .press(image), count: 3))
                }
                let request: [String: CanonicalValue] =
                    visitor.story == .unreadable
                    ? ["do": "fallback", "reason": "unreadable"] : ["do": "reject-photo"]
                reply = try await asked(request, visit)
            default:
                let first = finger.finger(.rightIndex).impression(number: 1, conditions: .ordinary)
                reply = try await scan(visit, visitor.story == .slips ? [.slip, .press(first)] : [.press(first)])
                outcome.oneToOne.append(try reply.int("answeredInMs"))
                if try reply.string("reply") == "not-matched" {
                    // A tired finger: the other one, as the screen advises.
                    let other = finger.finger(.leftIndex).impression(number: 1, conditions: .ordinary)
                    reply = try await scan(visit, [.press(other)])
                    outcome.oneToOne.append(try reply.int("answeredInMs"))
                }
            }
            if try reply.string("reply") == "not-matched", visitor.story != .fingersOnly {
                outcome.byMembers = true
                reply = try await asked(["do": "fallback", "reason": "no-match"], visit)
            }
            guard try reply.string("reply") == "confirmed" else { return ended(outcome, reply) }
            if unit != nil, isPrinting {
                // One that did not come out does not hold up the vote.
                let receipt = try await client.ask(["do": "receipt", "visit": .string(visit)])
                if try receipt.string("reply") == "receipt-printed" { outcome.receipts += 1 }
            }
            reply = try await issue(visit)
            outcome.holder = (try? reply.int("listNumber")).map { Holder(person: visitor.person, listNumber: $0) }
            if visitor.story == .spoils, let number = try? reply.int("listNumber") {
                _ = try await client.ask([
                    "do": "spoil", "listNumber": .int(number), "first": first, "second": second,
                ])
                return ended(try await receive(again(visitor), isPrinting: false), outcome)
            }
            return ended(outcome, reply)
        }

        /// How long the document reader waits for a card.
        private static let cardSeconds = 30

        /// The unit reads the visitor's document; without one, or when it reads nothing, the PIN is typed.
        private func begin(_ visitor: DemoVisitor, _ outcome: inout Outcome) async throws -> CanonicalValue {
            guard visitor.story != .fingersOnly else { return try await client.ask(["do": "begin"]) }
            let pin = people.person(visitor.document).pin
            if let unit {
                await unit.show(DemoCard(pin: pin, expiry: people.votingDay.adding(days: 365)))
                let reply = try await client.ask(["do": "read-document", "seconds": .int(Self.cardSeconds)])
                if try reply.string("reply") != "no-document" {
                    outcome.documents += 1
                    return reply
                }
            }
            return try await client.ask(["do": "begin", "pin": .string(pin.digits)])
        }

        private func again(_ visitor: DemoVisitor) -> DemoVisitor {
            DemoVisitor(story: .plain, person: visitor.person, document: visitor.document)
        }

        private func issue(_ visit: String) async throws -> CanonicalValue {
            let reply = try await client.ask(["do": "issue", "visit": .string(visit)])
            guard try reply.string("reply") == "issued" else { return reply }
            return try await client.ask(["do": "handed-over", "visit": .string(visit)])
        }

        private func asked(_ request: [String: CanonicalValue], _ visit: String) async throws -> CanonicalValue {
            var request = request
            request["visit"] = .string(visit)
            request["first"] = first
            request["second"] = second
            return try await client.ask(.object(request))
        }

        private func scan(_ visit: String, _ gestures: [DemoHand.Gesture]) async throws -> CanonicalValue {
            let (events, sink) = AsyncStream<String>.makeStream()
            async let acted: Void = hand.act(gestures, whenWaiting: events)
            let reply = try await client.ask(["do": "scan", "visit": .string(visit), "seconds": 20]) { event in
                sink.yield((try? event.string("event")) ?? "")
            }
            sink.finish()
            try await acted
            return reply
        }

        private func ended(_ outcome: Outcome, _ reply: CanonicalValue) -> Outcome {
            let code =
                ["reason", "mistake", "reply"].lazy.compactMap { try? reply.string($0) }.first ?? "no answer"
            var ended = outcome
            ended.verdict = code
            return ended
        }

        private func ended(_ second: Outcome, _ first: Outcome) -> Outcome {
            Outcome(
                story: first.story, verdict: second.verdict, byMembers: first.byMembers || second.byMembers,
                oneToOne: first.oneToOne + second.oneToOne, oneToMany: first.oneToMany + second.oneToMany,
                documents: first.documents + second.documents, receipts: first.receipts + second.receipts)
        }
    }
#endif
