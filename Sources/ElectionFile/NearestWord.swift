/// Finds the word that a person may have meant.
enum NearestWord {
    /// The known word that is nearest to a word, when it is near enough: spelled with other separators or capitals, or up
    /// to a third of its letters changed, left out, put in or swapped (optimal string alignment distance).
    static func to(_ word: String, among known: some Sequence<String>) -> String? {
        let wanted = plain(word)
        guard wanted.count <= 64 else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in known {
            let length = max(wanted.count, candidate.unicodeScalars.count)
            let distance = distance(wanted, plain(candidate))
            guard distance <= max(1, length / 3), distance < length, distance < best?.distance ?? .max else { continue }
            best = (candidate, distance)
        }
        return best?.word
    }

    /// Small letters, with a hyphen where a word begins: `votingDay` and `Voting_day` are `voting-day`.
    static func plain(_ word: String) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for scalar in word.unicodeScalars.prefix(65) {
            switch scalar {
            case "_", " ", "-": scalars.append("-")
            case "A"..."Z":
                if let last = scalars.last, last != "-" { scalars.append("-") }
                scalars += scalar.properties.lowercaseMapping.unicodeScalars
            default: scalars.append(scalar)
            }
        }
        return scalars
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            before = last
            last = row
        }
        return last[b.count]
    }
}
