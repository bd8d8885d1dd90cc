import Candidacy
import ElectionModel

/// The public table, made anew at most every two seconds: however many look, the register is read no more often.
actor PublicTable {
    private let desk: CandidateDesk
    private let labels: DeskLabels
    private let clock: any WallClock
    private var made: (bytes: [UInt8], at: Timestamp)?

    private static let freshSeconds = 2

    init(desk: CandidateDesk, labels: DeskLabels, clock: any WallClock) {
        self.desk = desk
        self.labels = labels
        self.clock = clock
    }

    /// The table as JSON.
    ///
    /// - Throws: `CandidateRegisterError`; `StoreError`.
    func bytes() async throws -> [UInt8] {
        let now = clock.now()
        if let made, now < made.at.adding(seconds: Self.freshSeconds), made.at <= now { return made.bytes }
        let bytes = PublicCandidate.table(try await desk.standings(), labels).encoded()
        made = (bytes, now)
        return bytes
    }
}
