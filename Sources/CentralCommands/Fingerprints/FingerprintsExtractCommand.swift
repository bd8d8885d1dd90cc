import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Fingerprints
import Wording

struct FingerprintsExtractCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "extract", FingerprintsWords.extractAbstract, discussion: FingerprintsWords.extractDiscussion)
    }

    @Argument(help: .words(FingerprintsWords.imagesHelp, value: ValueName.file), completion: .file())
    var images: [String]

    @Option(help: .words(FingerprintsWords.templatesOutHelp, value: ValueName.folder), completion: .directory)
    var out: String

    @Flag(help: .words(FingerprintsWords.extractDryRunHelp))
    var dryRun = false

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        try checkNames()
        if !dryRun { try DurableFile.makeFolder(out, mode: 0o700) }
        let answer = Answer(json: json)
        let failures = try await OrderedWork.onAllCores.results(images.count) { [self] in
            try failure(of: images[$0])
        } progress: { done in
            answer.screen.progress(FingerprintsWords.extracting(done: done, of: images.count))
        }
        .compactMap(\.self)
        answer.screen.endProgress()
        let made = images.count - failures.count
        answer.give(
            "fingerprints-extract",
            [
                "templates": .int(made), "failed": .array(failures.map(\.canonical)), "out": .string(out),
                "dryRun": .bool(dryRun),
            ]
        ) {
            [dryRun ? FingerprintsWords.wouldExtract(made) : .extracted(made, folder: out)]
                + failures.map(\.sentence)
        }
        if !failures.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
    }

    /// Refuses what would write one template over another, or read templates as images.
    private func checkNames() throws {
        var taken: [String: String] = [:]
        for image in images {
            guard !image.hasSuffix(FingerFile.templateSuffix) else {
                throw Complaint(.misuse, FingerprintsWords.isTemplate(file: image))
            }
            let name = FingerFile.name(of: image)
            if let other = taken.updateValue(image, forKey: name) {
                throw Complaint(.misuse, FingerprintsWords.sameName(other, image))
            }
        }
    }

    /// Writes the template of an image.
    ///
    /// An older template of the name goes when the image gives none: whoever compares must not take it for this image's.
    private func failure(of image: String) throws -> FingerFailure? {
        let outcome = FingerFailure.template(of: image)
        guard !dryRun else { return outcome.failure }
        let file = TemplateFolder.file(FingerFile.name(of: image), in: out)
        switch outcome {
        case .success(let template): try DurableFile.replace(file, template.isoRecord(), mode: 0o600)
        case .failure: try DurableFile.erase(file) { [UInt8](repeating: 0, count: $0) }
        }
        return outcome.failure
    }
}

extension Result {
    fileprivate var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
