package import Devices
package import ElectionModel
package import Fingerprints
import Imaging
import Persistence
import ReaderWire
import Sodium
import Trust
package import VoterSnapshot

/// The voter desk at work: performs what ``Desk`` decides, with the reader, the matcher and the log.
package actor DeskService {
    private var desk: Desk
    private let log: StationLog
    private let snapshot: OpenedSnapshot
    private let scanner: any FingerScanner
    private let extractor: any MinutiaExtractor
    private let index: FingerIndex
    private let matcher = TemplateMatcher()
    private let members: MemberBook
    private let random: any RandomSource
    /// Whether the log may hold more than the desk knows: an append failed, and only the disk knows how far it came.
    private var isBehindLog = false
    private var isDeciding = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Prepares a desk: reads the log, checks that it fits the snapshot, builds the 1:N index.
    ///
    /// - Throws: `StationLog.Fault`, `SnapshotRefusal` or `StoreError`.
    package init(
        settings: StationSettings, log: StationLog, snapshot: OpenedSnapshot, scanner: any FingerScanner,
        extractor: any MinutiaExtractor, policy: IdentificationPolicy = .standard, random: any RandomSource
    ) async throws {
        guard snapshot.manifest.station == settings.station else {
            throw SnapshotRefusal.otherStation(snapshot.manifest.station)
        }
        self.log = log
        self.snapshot = snapshot
        self.scanner = scanner
        self.extractor = extractor
        members = settings.members
        self.random = random
        var desk = Desk(definition: snapshot.definition, station: settings.station, policy: policy)
        for record in try await log.records() { desk.apply(record) }
        if let opening = desk.opening, opening.snapshot != snapshot.manifest.fileHash { throw StationLog.Fault.foreign }
        self.desk = desk
        let entries = EntryCollector()
        try await snapshot.forEachTemplate { number, template in
            // A template that cannot be read is left out here: its owner is still identified by document.
            guard let read = try? FingerTemplate(isoRecord: template.record) else { return }
            entries.add(
                IndexEntry(
                    reference: number, position: FingerPosition(rawValue: template.position) ?? .unknown, template: read
                ))
        }
        index = FingerIndex(matcher: matcher, entries: entries.all)
    }

    /// Answers a request. `events` gets what happens meanwhile at the reader.
    ///
    /// - Throws: `StoreError` when the log cannot be written: then nothing happened.
    package func answer(
        _ request: DeskRequest, events: @escaping @Sendable (CanonicalValue) -> Void
    ) async throws -> CanonicalValue {
        switch request {
        case .status: return status()
        case .photo(let listNumber): return try await photo(listNumber)
        case .scan(let visit, let seconds): return try await scan(visit, seconds: seconds, events: events)
        default:
            guard let command = try await command(for: request) else { return Self.reply("unknown-member") }
            return try await shown(perform(command))
        }
    }

    /// Carries out a command: what it establishes is on the disk before the answer is given.
    ///
    /// One command after the other: a decision and the visit that it leaves behind hold only if nothing is decided
    /// while the disk is being waited for.
    func perform(_ command: DeskCommand) async throws -> DeskReply {
        await takeTurn()
        defer { passTurn() }
        for _ in 0..<Self.attempts {
            if isBehindLog { try await readLog() }
            let decision = desk.decide(command)
            guard let event = decision.event else {
                desk.visit = decision.visit
                return decision.reply
            }
            do {
                desk.apply(try await log.append(event, seq: desk.size, after: desk.last))
                desk.visit = decision.visit
                return decision.reply
            } catch StoreError.constraint {
                // The place in the log is taken by a record that the desk did not hear of: decide on what is true.
                isBehindLog = true
            } catch {
                isBehindLog = true
                throw error
            }
        }
        throw StoreError.conflict
    }

    private static let attempts = 3

    private func takeTurn() async {
        guard isDeciding else {
            isDeciding = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func passTurn() {
        if waiting.isEmpty { isDeciding = false } else { waiting.removeFirst().resume() }
    }

    /// Takes over what the disk says; the person at the desk stays.
    private func readLog() async throws {
        var fresh = Desk(definition: desk.definition, station: desk.station, policy: desk.policy)
        for record in try await log.records() { fresh.apply(record) }
        fresh.visit = desk.visit
        fresh.fitVisit()
        desk = fresh
        isBehindLog = false
    }

    /// The station's records, for closing and export.
    package func records() async throws -> [StationRecord] { try await log.records() }

    private func command(for request: DeskRequest) async throws -> DeskCommand? {
        func one(_ presence: DeskRequest.Presence) -> MemberId? {
            members.knows(presence.id, code: presence.code) ? presence.id : nil
        }
        func two(_ first: DeskRequest.Presence, _ second: DeskRequest.Presence) -> TwoMembers? {
            guard let first = one(first), let second = one(second) else { return nil }
            return TwoMembers(first, second)
        }
        switch request {
        case .open(let code, let first, let second):
            return two(first, second).map { members in
                .open(
                    StationEvent.Opening(
                        snapshot: snapshot.manifest.fileHash, snapshotNumber: snapshot.manifest.number,
                        delta: 0, voters: snapshot.count, salt: Hex.encode(random.bytes(32)), by: members),
                    codeFits: snapshot.manifest.edition.hasCode(code))
            }
        case .begin(nil): return .beginWithFinger(visit: freshVisit())
        case .begin(let pin?):
            guard let voter = try await snapshot.voter(pin: pin) else {
                return .begin(visit: freshVisit(), .notListed)
            }
            return .begin(visit: freshVisit(), .found(listNumber: voter.listNumber, mark: voter.mark))
        case .confirm(let visit, let listNumber, let member):
            guard let member = one(member) else { return nil }
            let mark = try await snapshot.voter(listNumber: listNumber)?.mark
            return .confirm(visit: visit, listNumber: listNumber, mark: mark, by: member)
        case .fallback(let visit, let reason, let first, let second):
            return two(first, second).map { .fallback(visit: visit, reason: reason, by: $0) }
        case .rejectPhoto(let visit, let first, let second):
            return two(first, second).map { .rejectPhoto(visit: visit, by: $0) }
        case .issue(let visit): return .issue(visit: visit)
        case .handedOver(let visit): return .handedOver(visit: visit)
        case .settle(let listNumber, let handedOver, let first, let second):
            return two(first, second).map { .settle(listNumber: listNumber, handedOver: handedOver, by: $0) }
        case .spoil(let listNumber, let first, let second):
            return two(first, second).map { .spoil(listNumber: listNumber, by: $0) }
        case .cancel(let visit): return .cancel(visit: visit)
        case .close(let papers, let first, let second):
            return two(first, second).map { .close(papers, by: $0) }
        case .status, .photo, .scan: return nil
        }
    }

    private func freshVisit() -> String { Hex.encode(random.bytes(8)) }

    /// Reads a finger and compares it with whom it may be.
    private func scan(
        _ visit: String, seconds: Int, events: @escaping @Sendable (CanonicalValue) -> Void
    ) async throws -> CanonicalValue {
        guard let current = desk.visit, current.id == visit else {
            return try await shown(.mistake(.otherVisit))
        }
        let clock = ContinuousClock()
        var captured = clock.now
        var evidence: DeskCommand.Evidence
        var marks: [Int: VoterMark] = [:]
        do {
            let capture = PatientCapture(scanner: scanner)
            switch try await capture.run(timeout: .seconds(seconds), events: { events(Self.event($0)) }) {
            case .nobody: return Self.reply("no-finger")
            case .unusable: evidence = .unusable
            case .image(let image):
                captured = clock.now
                switch try await extract(image) {
                case .unusable(let failure):
                    events(["event": "unusable", "hint": .string(failure.rawValue)])
                    evidence = .unusable
                case .template(let template):
                    evidence = try await self.evidence(template, for: current.stage)
                    if case .searched(let candidates) = evidence { marks = try await self.marks(candidates) }
                }
            }
        } catch let error as ScanError {
            events(["event": "reader", "failure": .string(Self.code(error))])
            evidence = .readerFailed
        }
        let reply = try await perform(.finger(visit: visit, evidence, marks: marks))
        let took = captured.duration(to: clock.now)
        guard case .object(var members) = try await shown(reply) else { return .null }
        members["answeredInMs"] = .int(Int(took / .milliseconds(1)))
        return .object(members)
    }

    /// An extractor that does not work is a reader that does not work: the voter must not be left without a way.
    private func extract(_ image: GreyImage) async throws(ScanError) -> ExtractionOutcome {
        do {
            return try await extractor.extract(image, position: .unknown)
        } catch let error as ScanError {
            throw error
        } catch {
            throw .reader(.other)
        }
    }

    private func evidence(
        _ template: FingerTemplate, for stage: Visit.Stage
    ) async throws -> DeskCommand.Evidence {
        let probe = matcher.prepare(template)
        guard case .document(let listNumber) = stage else {
            return .searched(index.search(probe, top: desk.policy.proposals * 2))
        }
        let voter = try await snapshot.voter(listNumber: listNumber)
        let best = (voter?.templates ?? []).compactMap { try? FingerTemplate(isoRecord: $0.record) }
            .map { matcher.score(probe: probe, reference: matcher.prepare($0)) }.max()
        return .compared(best ?? .none)
    }

    private func marks(_ candidates: [Candidate]) async throws -> [Int: VoterMark] {
        var marks: [Int: VoterMark] = [:]
        for candidate in candidates {
            marks[candidate.reference] = try await snapshot.voter(listNumber: candidate.reference)?.mark
        }
        return marks
    }

    /// The reply with the names that the screen shows beside list numbers.
    private func shown(_ reply: DeskReply) async throws -> CanonicalValue {
        guard case .object(var members) = reply.canonical else { return .null }
        let numbers: [Int] =
            switch reply {
            case .fingerWanted(_, let listNumber?), .confirmed(_, let listNumber, _), .issued(_, let listNumber, _):
                [listNumber]
            case .proposed(_, let listNumbers): listNumbers
            default: []
            }
        if !numbers.isEmpty {
            var persons: [CanonicalValue] = []
            for number in numbers {
                guard let voter = try await snapshot.voter(listNumber: number) else { continue }
                persons.append([
                    "listNumber": .int(number), "surname": .string(voter.surname),
                    "givenName": .string(voter.givenName), "patronymic": .string(voter.patronymic),
                    "birthYear": .int(voter.pin.birthDate.year),
                ])
            }
            members["voters"] = .array(persons)
        }
        return .object(members)
    }

    private func photo(_ listNumber: Int) async throws -> CanonicalValue {
        // Only whom the person at the desk may be: nobody leafs through the list's portraits.
        guard desk.visit?.listNumbers.contains(listNumber) == true,
            let voter = try await snapshot.voter(listNumber: listNumber)
        else { return Self.reply("no-such-voter") }
        return ["reply": "photo", "listNumber": .int(listNumber), "image": .string(Base64.encode(voter.photo))]
    }

    private func status() -> CanonicalValue {
        // Who is taking the ballots right now is no interruption.
        let unsettled = desk.unsettled.filter { number in
            if case .issued(number)? = desk.visit?.stage { false } else { true }
        }
        let phase = desk.closedAt != nil ? "closed" : desk.opening == nil ? "before-opening" : "open"
        return [
            "reply": "status", "phase": .string(phase), "station": desk.station.canonical,
            "kind": .string(snapshot.manifest.kind.rawValue), "voters": .int(snapshot.count),
            "issued": .int(desk.issues.count), "spoiled": .int(desk.spoiled),
            "secondAttempts": .int(desk.secondAttempts), "fallbacks": .int(desk.fallbacks),
            "fallbackAlarm": .bool(desk.fallbackAlarm), "unsettled": .array(unsettled.map { .int($0) }),
            "listVersion": .string(snapshot.manifest.versionCode), "records": .int(desk.size),
            "busy": .bool(desk.visit != nil),
        ]
    }

    private static func reply(_ code: String) -> CanonicalValue {
        ["reply": .string(code), "colour": "amber"]
    }

    private static func event(_ event: CaptureEvent) -> CanonicalValue {
        switch event {
        case .waitingForFinger: ["event": "waiting-for-finger"]
        case .fingerOn: ["event": "finger-on"]
        case .fingerOff: ["event": "finger-off"]
        case .hint(let hint): ["event": "hint", "hint": .string(code(hint))]
        }
    }

    private static func code(_ hint: CaptureHint) -> String {
        switch hint {
        case .tryAgain: "try-again"
        case .tooShort: "too-short"
        case .centreFinger: "centre-finger"
        case .removeFinger: "remove-finger"
        }
    }

    private static func code(_ error: ScanError) -> String {
        switch error {
        case .reader(.noDevice): "no-device"
        case .reader(.removed): "unplugged"
        case .reader(.tooHot): "too-hot"
        case .reader(.busy): "busy"
        case .reader: "reader-fault"
        case .readerRestarted: "restarted"
        case .readerUnavailable: "unavailable"
        }
    }
}
