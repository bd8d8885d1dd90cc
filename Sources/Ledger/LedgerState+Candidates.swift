import ElectionModel

/// Candidates' registration, as commitments: the papers themselves hold personal data and stay inside.
extension LedgerState {
    mutating func takeApplication(_ body: CanonicalValue) throws {
        _ = try body.digest("commitment")
        let contest: ContestId = try body.value("contest")
        guard definition?.contests.contains(where: { $0.id == contest }) == true,
            try body.int("number") == applications.count + 1
        else { throw LedgerRefusal.applicationDiffers }
        applications.append(false)
    }

    mutating func takeConclusion(_ body: CanonicalValue) throws {
        _ = try body.digest("commitment")
        applications[try application(body)] = true
    }

    mutating func takeRegistration(_ body: CanonicalValue) throws {
        _ = try body.digest("commitment")
        _ = try body.bool("registered")
        guard applications[try application(body)] else { throw LedgerRefusal.noConclusion }
    }

    /// The place of the application that a body is about.
    private func application(_ body: CanonicalValue) throws -> Int {
        let number = try body.int("application")
        guard applications.indices.contains(number - 1) else { throw LedgerRefusal.noApplication(number) }
        return number - 1
    }
}
