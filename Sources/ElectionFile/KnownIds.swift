/// The ids that stand in one list of the file, each with its place.
struct KnownIds {
    private(set) var places: [String: FilePlace] = [:]
    /// Whether every id of the list could be read; otherwise nothing can be said about ids that are not here.
    private(set) var isWhole = true

    /// Notes an id, or that one could not be read.
    ///
    /// - Returns: the place where it stands already, if it does.
    mutating func add(_ id: String?, at place: FilePlace) -> FilePlace? {
        guard let id else {
            isWhole = false
            return nil
        }
        if let first = places[id] { return first }
        places[id] = place
        return nil
    }

    /// Says that the list itself could not be read.
    mutating func isBroken() { isWhole = false }

    /// Whether an id certainly is not in the list.
    func lacks(_ id: String) -> Bool { isWhole && places[id] == nil }

    /// The id that may have been meant.
    func nearest(to id: String) -> String? { NearestWord.to(id, among: places.keys.sorted()) }
}
