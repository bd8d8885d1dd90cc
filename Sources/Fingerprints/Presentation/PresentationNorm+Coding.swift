extension PresentationNorm {
    private enum CodingKeys: String, CodingKey {
        case traits, middles, spreads, correlations, captures
    }

    /// Reads a norm.
    ///
    /// - Throws: `DecodingError` also when it names other traits than these, or its numbers cannot be of a norm.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let count = PresentationTrait.allCases.count
        let traits = try container.decode([PresentationTrait].self, forKey: .traits)
        let middles = try container.decode([Double].self, forKey: .middles)
        let spreads = try container.decode([Double].self, forKey: .spreads)
        let correlations = try container.decode([[Double]].self, forKey: .correlations)
        let captures = try container.decode(Int.self, forKey: .captures)
        guard traits == PresentationTrait.allCases, captures >= Self.leastCaptures, middles.count == count,
            spreads.count == count, middles.allSatisfy(\.isFinite),
            spreads.allSatisfy({ $0.isFinite && $0 >= Self.leastSpread }), Self.isSymmetric(correlations, count),
            let norm = PresentationNorm(
                middles: middles, spreads: spreads, correlations: correlations, captures: captures)
        else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a norm of these traits"))
        }
        self = norm
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(PresentationTrait.allCases, forKey: .traits)
        try container.encode(middles, forKey: .middles)
        try container.encode(spreads, forKey: .spreads)
        try container.encode(correlations, forKey: .correlations)
        try container.encode(captures, forKey: .captures)
    }

    private static func isSymmetric(_ matrix: [[Double]], _ count: Int) -> Bool {
        matrix.count == count && matrix.allSatisfy { $0.count == count && $0.allSatisfy(\.isFinite) }
            && matrix.indices.allSatisfy { row in matrix.indices.allSatisfy { matrix[row][$0] == matrix[$0][row] } }
    }
}
