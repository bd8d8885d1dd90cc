extension CandidacyRefusal {
    /// Ids in quotation marks: they are technical names in any language.
    static func list(_ requirements: [RequirementId]) -> String {
        requirements.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
