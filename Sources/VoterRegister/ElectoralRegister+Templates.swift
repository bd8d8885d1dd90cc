import Persistence

extension ElectoralRegister {
    /// Links finger templates to voters of the final list.
    ///
    /// Links that cannot be made are told in the report and the others are made. Linking the same again changes nothing;
    /// another template for the same finger replaces the first. Links are saved in batches of 500.
    ///
    /// - Throws: ``RegisterError/noFinalList`` before the final list; `StoreError`, after which the batches before the
    ///   fault are saved and the same call can be made again.
    package func linkTemplates(_ links: [TemplateLink]) async throws -> TemplateReport {
        guard try await store.read({ try Self.finalList($0) }) != nil else { throw RegisterError.noFinalList }
        let (linking, places) = (TemplateLinking(keys: keys), Query.chunk)
        var report = TemplateReport()
        var seen: Set<TemplateLinking.Finger> = []
        for start in stride(from: 0, to: links.count, by: places) {
            let sound = linking.sound(links, in: start..<min(start + places, links.count), &seen, &report)
            report = report + (try await store.write { try linking.save(sound, in: $0) })
        }
        report.refused.sort { $0.place < $1.place }
        return report
    }
}
