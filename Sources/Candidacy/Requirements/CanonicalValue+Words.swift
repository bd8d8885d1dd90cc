import ElectionModel

extension CanonicalValue {
    /// The list of that name, of words, at least one.
    func words(_ name: String) throws(CanonicalError) -> [String] {
        var words: [String] = []
        for value in try array(name) {
            guard case .string(let word) = value, !word.isEmpty else {
                throw .member(name, expected: "a list of words")
            }
            words.append(word)
        }
        guard !words.isEmpty else { throw .member(name, expected: "a list of words, at least one") }
        return words
    }
}
