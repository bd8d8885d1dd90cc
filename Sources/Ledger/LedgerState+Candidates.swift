import ElectionModel

/// Candidates' registration, as commitments: the papers themselves hold personal data and stay inside.
extension LedgerState {
    /// What is public about an application.
    struct Application: Sendable {
        let contest: ContestId
        /// The commitments of the conclusions whose place no newer one has taken, 64 hex digits each.
        var conclusions: Set<String> = []
        /// Whether the newest decision registers the candidate.
        var isRegistered = false
    }

    mutating func takeApplication(_ body: CanonicalValue) throws {
        _ = try body.digest("commitment")
        let contest: ContestId = try body.value("contest")
        guard definition?.contest(contest) != nil, try body.int("number") == applications.count + 1 else {
            throw LedgerRefusal.applicationDiffers
        }
        applications.append(Application(contest: contest))
    }

    mutating func takeConclusion(_ body: CanonicalValue) throws {
        let commitment = try body.digest("commitment")
        let replaced = body["replaces"] == .null ? nil : try body.digest("replaces")
        let place = try application(body)
        if let replaced, !applications[place].conclusions.contains(replaced) { throw LedgerRefusal.nothingToReplace }
        if let replaced { applications[place].conclusions.remove(replaced) }
        applications[place].conclusions.insert(commitment)
    }

    mutating func takeRegistration(_ body: CanonicalValue) throws {
        _ = try body.digest("commitment")
        let isRegistered = try body.bool("registered")
        let place = try application(body)
        guard !applications[place].conclusions.isEmpty else { throw LedgerRefusal.noConclusion }
        applications[place].isRegistered = isRegistered
    }

    /// The place of the application that a body is about.
    private func application(_ body: CanonicalValue) throws -> Int {
        let number = try body.int("application")
        guard applications.indices.contains(number - 1) else { throw LedgerRefusal.noApplication(number) }
        return number - 1
    }
}
