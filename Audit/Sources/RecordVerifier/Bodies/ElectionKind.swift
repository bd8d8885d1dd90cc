/// What an election is for; each kind has root keys of its own.
enum ElectionKind: String, Sendable {
    case production
    case rehearsal
    case training
}
