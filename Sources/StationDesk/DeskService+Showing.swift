import ElectionModel
import Fingerprints
import Sodium
import VoterSnapshot

extension DeskService {
    /// The reply with the names that the screen shows beside list numbers; also of whom a correction took off the list
    /// while the ballots were on the table.
    func shown(_ reply: DeskReply) async throws -> CanonicalValue {
        guard case .object(var members) = reply.canonical else { return .null }
        let numbers: [Int] =
            switch reply {
            case .fingerWanted(_, let listNumber?), .confirmed(_, let listNumber, _), .issued(_, let listNumber, _):
                [listNumber]
            case .proposed(_, let candidates): candidates.map(\.reference)
            default: []
            }
        if let fingers = try await wantedFingers(reply) {
            members["fingers"] = .array(fingers.map { .int(Int($0.rawValue)) })
        }
        if !numbers.isEmpty {
            var persons: [CanonicalValue] = []
            for number in numbers {
                guard let voter = try await list.inUse.list.entry(listNumber: number)?.voter else { continue }
                var person: [String: CanonicalValue] = [
                    "listNumber": .int(number), "surname": .string(voter.surname),
                    "givenName": .string(voter.givenName), "patronymic": .string(voter.patronymic),
                    "birthYear": .int(voter.pin.birthDate.year),
                ]
                if case .proposed(_, let candidates) = reply {
                    let score = candidates.first { $0.reference == number }?.score ?? .none
                    person["score"] = .int(Int(score.value * 10))
                }
                persons.append(.object(person))
            }
            members["voters"] = .array(persons)
        }
        return .object(members)
    }

    /// The fingers of the voter whom the document named that are worth reading next: those on the list that were not read
    /// yet, or all of them again.
    ///
    /// - Returns: `nil` where no voter is named or no finger is wanted.
    private func wantedFingers(_ reply: DeskReply) async throws -> [FingerPosition]? {
        switch reply {
        case .amber(_, .membersOnly): return nil
        case .fingerWanted, .amber: break
        default: return nil
        }
        guard let visit = desk.visit, case .document(let number) = visit.stage,
            let voter = try await list.inUse.list.voter(listNumber: number)
        else { return nil }
        let listed = voter.templates.compactMap { FingerPosition(rawValue: $0.position) }.filter { $0 != .unknown }
        let read = Set(visit.readings.compactMap { $0.best?.position })
        let unread = listed.filter { !read.contains($0) }
        return unread.isEmpty ? listed : unread
    }

    /// The portrait of somebody whom the person at the desk may be.
    func photo(_ listNumber: Int) async throws -> CanonicalValue {
        // Only whom the person at the desk may be: nobody leafs through the list's portraits.
        guard desk.visit?.listNumbers.contains(listNumber) == true,
            let voter = try await list.inUse.list.entry(listNumber: listNumber)?.voter
        else { return Self.reply("no-such-voter") }
        return ["reply": "photo", "listNumber": .int(listNumber), "image": .string(Base64.encode(voter.photo))]
    }

    /// How things stand, in numbers.
    func status() -> CanonicalValue {
        // Who is taking the ballots right now is no interruption.
        let unsettled = desk.unsettled.filter { number in
            if case .issued(number)? = desk.visit?.stage { false } else { true }
        }
        let phase = desk.closedAt != nil ? "closed" : desk.opening == nil ? "before-opening" : "open"
        return [
            "reply": "status", "phase": .string(phase), "station": desk.station.canonical,
            "kind": .string(list.inUse.list.manifest.kind.rawValue), "voters": .int(list.inUse.list.count),
            "issued": .int(desk.issues.count), "spoiled": .int(desk.spoiled),
            "secondAttempts": .int(desk.secondAttempts), "fallbacks": .int(desk.fallbacks),
            "fallbackAlarm": .bool(desk.fallbackAlarm), "unsettled": .array(unsettled.map { .int($0) }),
            "listVersion": .string(list.inUse.list.manifest.versionCode), "records": .int(desk.size),
            "busy": .bool(desk.visit != nil), "delta": .int(list.inUse.list.delta),
            "terminalRevoked": .bool(desk.isRevoked), "identification": desk.policy.canonical,
        ]
    }
}
