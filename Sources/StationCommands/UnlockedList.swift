import Sodium
import VoterSnapshot

/// A list that is open, and the key that opened it; corrections of the list open with the same one.
struct UnlockedList: Sendable {
    let snapshot: OpenedSnapshot
    let key: OpeningKey
}
