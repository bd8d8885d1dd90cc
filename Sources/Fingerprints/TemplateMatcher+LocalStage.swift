extension TemplateMatcher {
    /// The first stage on its own, local similarity sort with relaxation, 0...1: for benchmarks, which tell by it what
    /// the geometry adds.
    package func localSimilarity(probe: PreparedTemplate, reference: PreparedTemplate) -> Float {
        PairRelaxation(probe, reference)?.similarity ?? 0
    }
}
