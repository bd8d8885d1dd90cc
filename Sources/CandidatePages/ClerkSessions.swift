import Candidacy
import ElectionModel
import Sodium

/// Who is signed in. A session ends when nothing was asked for a quarter of an hour, and after twelve hours in any case:
/// what is asked next needs the PIN again.
actor ClerkSessions {
    private struct Entry {
        let clerk: Clerk
        let since: Timestamp
        var last: Timestamp
    }

    private var entries: [String: Entry] = [:]
    private let clerks: ClerkBook
    private let clock: any WallClock
    private let random: any RandomSource

    /// Seconds without a request after which a session ends.
    static let idle = 15 * 60
    /// Seconds after which a session ends.
    static let longest = 12 * 3_600
    /// Sessions at once; the one that rests longest makes room.
    private static let most = 64

    /// - Parameters:
    ///   - clerks: who may sign in.
    ///   - clock: tells when a session ends.
    ///   - random: makes the tokens.
    init(clerks: ClerkBook, clock: any WallClock, random: any RandomSource) {
        self.clerks = clerks
        self.clock = clock
        self.random = random
    }

    /// Signs a member in. One after the other: each PIN that is tried costs memory, and many at once would cost all of it.
    ///
    /// - Returns: who it is, and the session's token: 32 random bytes in hex.
    /// - Throws: `ClerkRefusal`.
    func begin(_ member: MemberId, pin: SecretBytes) throws(ClerkRefusal) -> (clerk: Clerk, token: String) {
        let now = clock.now()
        let clerk = try clerks.signIn(member, pin: pin, at: now)
        entries = entries.filter { Self.lives($0.value, at: now) }
        if entries.count >= Self.most, let oldest = entries.min(by: { $0.value.last < $1.value.last }) {
            entries[oldest.key] = nil
        }
        let token = Hex.encode(random.bytes(32))
        entries[token] = Entry(clerk: clerk, since: now, last: now)
        return (clerk, token)
    }

    /// Whose session it is; the time until it ends begins anew.
    func clerk(of token: String) -> Clerk? {
        let now = clock.now()
        guard let entry = entries[token] else { return nil }
        guard Self.lives(entry, at: now) else {
            entries[token] = nil
            return nil
        }
        entries[token]?.last = now
        return entry.clerk
    }

    /// Ends a session.
    func end(_ token: String) { entries[token] = nil }

    private static func lives(_ entry: Entry, at now: Timestamp) -> Bool {
        now < entry.last.adding(seconds: idle) && now < entry.since.adding(seconds: longest)
    }
}
