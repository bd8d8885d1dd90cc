/// A set without pairs of one finger, or without pairs of two, measures nothing.
struct OneKindOfPairs: Error {
    let set: String
}
