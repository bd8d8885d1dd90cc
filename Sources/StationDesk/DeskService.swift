package import Devices
package import ElectionModel
package import Fingerprints
import Persistence
package import Sodium
package import Trust
package import VoterSnapshot

/// The voter desk at work: performs what ``Desk`` decides, with the reader, the matcher and the log.
package actor DeskService {
    var desk: Desk
    let log: StationLog
    /// The voters, as of the correction that is in use.
    var list: CorrectedList
    let keeper: any CorrectionKeeper
    /// Opens the corrections.
    let opener: OpeningKey
    /// This terminal's signing key.
    let terminalKey: VerifyingKey
    let scanner: any FingerScanner
    /// The combined unit's other parts, where there is one.
    let unit: (any DeskUnit)?
    let extractor: any MinutiaExtractor
    /// Where the election wants copies of fingers to be looked for.
    var presentation: PresentationWatch?
    let matcher = TemplateMatcher()
    let members: MemberBook
    let random: any RandomSource
    /// How many receipts of a voter came out of the printer, by list number.
    var receipts: [Int: Int] = [:]
    /// Who was issued ballots before this program began.
    let issuedBefore: Set<Int>
    /// How many keys are known to be revoked.
    var revocations: Int
    /// Whether the log may hold more than the desk knows: an append failed, and only the disk knows how far it came.
    private var isBehindLog = false
    private let turns = Turnstile()
    /// Corrections are taken one after the other.
    let corrections = Turnstile()

    /// Prepares a desk: applies the corrections that were kept, reads the log, checks that both fit the snapshot and each
    /// other, builds the 1:N index, and writes into the log which corrections are in force, where a kill came before.
    ///
    /// - Parameters:
    ///   - settings: who this terminal is.
    ///   - terminalKey: its signing key, which may be revoked.
    ///   - log: its log.
    ///   - snapshot: the list without corrections.
    ///   - opener: the key with which it was opened, and with which its corrections open.
    ///   - kept: the corrections that were taken before, from number 1 on.
    ///   - revocations: all that are known; with this terminal's own key among them nothing is issued.
    ///   - keeper: where further corrections are kept.
    ///   - scanner: the fingerprint reader.
    ///   - unit: reads documents and prints receipts.
    ///   - extractor: makes templates of its images.
    ///   - presentation: looks for copies of fingers, if the election wants advice about them.
    ///   - random: makes visits' names and the log's salt.
    /// - Throws: `StationLog.Fault`, `SnapshotRefusal` or `StoreError`.
    package init(
        settings: StationSettings, terminalKey: VerifyingKey, log: StationLog, snapshot: OpenedSnapshot,
        opener: OpeningKey, kept: [VerifiedDelta], revocations: [Revocation], keeper: any CorrectionKeeper,
        scanner: any FingerScanner, unit: (any DeskUnit)? = nil,
        extractor: any MinutiaExtractor, presentation: PresentationWatch? = nil, random: any RandomSource
    ) async throws {
        guard snapshot.manifest.station == settings.station else {
            throw SnapshotRefusal.otherStation(snapshot.manifest.station)
        }
        self.log = log
        self.keeper = keeper
        self.opener = opener
        self.terminalKey = terminalKey
        self.scanner = scanner
        self.unit = unit
        self.extractor = extractor
        self.presentation = snapshot.definition.identification.presentationAttack == .advise ? presentation : nil
        members = settings.members
        self.random = random
        self.revocations = revocations.count
        var desk = Desk(definition: snapshot.definition, station: settings.station)
        let records = try await log.records()
        for record in records { desk.apply(record) }
        if let opening = desk.opening, opening.snapshot != snapshot.manifest.fileHash { throw StationLog.Fault.foreign }
        list = try await CorrectedList(
            snapshot: snapshot, kept: kept, using: desk.opening == nil ? nil : desk.delta, opener: opener,
            terminal: terminalKey)
        issuedBefore = Set(desk.issues.keys)
        self.desk = desk
        try checkCorrections(records)
        _ = try await recordCorrections()
        if revocations.contains(where: { $0.signKey == terminalKey }) { self.desk.isRevoked = true }
    }

    /// Answers a request. `events` gets what happens meanwhile at the reader.
    ///
    /// - Throws: `StoreError` when the log cannot be written: then nothing happened.
    package func answer(
        _ request: DeskRequest, events: @escaping @Sendable (CanonicalValue) -> Void
    ) async throws -> CanonicalValue {
        switch request {
        case .status: return status()
        case .devices: return await devices()
        case .readDocument(let seconds): return try await readDocument(seconds: seconds, events: events)
        case .receipt(let visit): return try await printReceipt(visit)
        case .photo(let listNumber): return try await photo(listNumber)
        case .scan(let visit, let seconds): return try await scan(visit, seconds: seconds, events: events)
        case .correct(let file): return try await correct(file: file)
        default:
            // What the list says is asked within the turn: a correction that came in between would make it old.
            guard let reply = try await performed({ try await command(for: request) }) else {
                return Self.reply("unknown-member")
            }
            return try await shown(reply)
        }
    }

    /// Carries out a command; see ``performed(_:)``.
    func perform(_ command: DeskCommand) async throws -> DeskReply {
        guard let reply = try await performed({ command }) else { throw StoreError.conflict }
        return reply
    }

    /// Carries out a command: what it establishes is on the disk before the answer is given.
    ///
    /// One command after the other: a decision and the visit that it leaves behind hold only if nothing is decided
    /// while the disk is being waited for.
    ///
    /// - Parameter command: makes the command when it is its turn.
    /// - Returns: `nil` when there is no command.
    private func performed(_ command: () async throws -> DeskCommand?) async throws -> DeskReply? {
        await turns.enter()
        defer { turns.leave() }
        for _ in 0..<Self.attempts {
            if isBehindLog { try await readLog() }
            guard let command = try await command() else { return nil }
            let decision = desk.decide(command)
            guard let event = decision.event else {
                desk.visit = decision.visit
                return decision.reply
            }
            do {
                desk.apply(try await log.append(event, seq: desk.size, after: desk.last))
                desk.visit = decision.visit
                list.use(deltaInUse)
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

    /// The correction as of which voters are looked up: the newest that all terminals of the station have. This version
    /// knows one terminal; it has what its log says, and before the doors open what it keeps.
    var deltaInUse: Int { DeltaLine.common(of: [desk.opening == nil ? list.line.number : desk.delta]) }

    /// Takes over what the disk says; the person at the desk stays.
    private func readLog() async throws {
        var fresh = Desk(definition: desk.definition, station: desk.station)
        let records = try await log.records()
        try checkCorrections(records)
        for record in records { fresh.apply(record) }
        // A revocation may have come otherwise than by the log.
        if desk.isRevoked { fresh.isRevoked = true }
        fresh.visit = desk.visit
        fresh.fitVisit()
        desk = fresh
        list.use(deltaInUse)
        isBehindLog = false
    }

    /// The station's records, for closing and export.
    package func records() async throws -> [StationRecord] { try await log.records() }

    /// An answer that only has a code.
    static func reply(_ code: String) -> CanonicalValue {
        ["reply": .string(code), "colour": "amber"]
    }
}
