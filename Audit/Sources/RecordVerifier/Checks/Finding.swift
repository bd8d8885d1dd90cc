/// Something that does not hold: where, and why.
struct Finding: Sendable {
    let place: Place
    let reason: String
}
