import Files
import Fingerprints
import Imaging
import VoterRegister

/// Makes templates of finger files on all cores; images are looked at in memory and never kept.
struct TemplateMaking: Sendable {
    /// What became of a line.
    enum Outcome: Sendable {
        /// A template; what to do better when its print is weaker than asked for.
        case link(TemplateLink, weak: ImageQuality?)
        case unreadableFile
        case unusable(ExtractionFailure)
    }

    let index: FingerIndexFile
    /// Quality, 0...100, below which a print is called weak.
    let leastQuality: UInt8

    /// The outcome of every line, in the order of the list.
    func outcomes(progress: (Int) -> Void) async throws -> [Outcome] {
        try await OrderedWork.onAllCores.results(index.lines.count) {
            outcome(of: index.lines[$0])
        } progress: { done in
            progress(done)
        }
    }

    /// A record of one finger as it is linked: of ISO/IEC 19794-2 byte for byte, of ANSI INCITS 378 rewritten.
    private static func isoRecord(_ bytes: [UInt8]) -> [UInt8]? {
        if (try? FingerTemplate(isoRecord: bytes)) != nil { return bytes }
        guard let views = try? FingerTemplate.views(ansiRecord: bytes), views.count == 1 else { return nil }
        return views[0].isoRecord()
    }

    private func outcome(of line: FingerIndexFile.Line) -> Outcome {
        guard let bytes = try? DurableFile.read("\(index.folder)/\(line.file)", limit: 1 << 24) else {
            return .unreadableFile
        }
        if line.file.hasSuffix(FingerFile.templateSuffix) {
            guard let record = Self.isoRecord(bytes) else { return .unreadableFile }
            let link = TemplateLink(pin: line.pin, position: Int(line.position.rawValue), record: record)
            return .link(link, weak: nil)
        }
        guard let image = try? ImageFile.read(bytes) else { return .unreadableFile }
        switch RidgeExtractor().extract(image, position: line.position) {
        case .unusable(let reason): return .unusable(reason)
        case .template(let template):
            let link = TemplateLink(
                pin: line.pin, position: Int(line.position.rawValue), record: template.isoRecord())
            return .link(link, weak: template.quality < leastQuality ? ImageQuality(image) : nil)
        }
    }
}
