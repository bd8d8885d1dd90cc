import VoterSnapshot

/// How far the erasing of a terminal's list has come.
enum ErasingState: Hashable, Sendable {
    /// It has begun and must be finished.
    case begun
    /// Everything is erased; `path` is where the act lies.
    case done(EraseAct, path: String)
}
