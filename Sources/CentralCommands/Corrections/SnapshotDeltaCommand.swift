import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import VoterSnapshot
import Wording

struct SnapshotDeltaCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("delta", DeltaWords.abstract, discussion: DeltaWords.discussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(DeltaWords.stationHelp, value: ValueName.station))
    var station: String

    @Argument(help: .words(DeltaWords.fileHelp, value: ValueName.file), completion: .file(extensions: ["csv"]))
    var corrections: String?

    @Flag(help: .words(DeltaWords.revocationsOnlyHelp))
    var revocationsOnly = false

    @OptionGroup var opening: OpeningKeyOption

    @Flag(help: .words(DeltaWords.qrHelp))
    var qr = false

    @Flag(help: .words(DeltaWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let station = try folder.station(named: station)
        let source = try source(station, folder.definition)
        let master = try opening.master(of: folder.definition.kind, asking: options.asking)
        let base = try await SnapshotMaking(folder, passphrase: try options.passphrase())
        let making = DeltaMaking(base: base, station: station, source: source, opening: master)
        let draft = try await making.draft()
        try await making.check(draft)
        guard !dryRun else { return give(draft, codes: nil) }
        if draft.stage == .made { try options.confirm(DeltaWords.question(station, draft.record.changes.count)) }
        let delta = try await making.publish(draft)
        give(draft, codes: try qr ? DeltaCodes.write(delta, to: codesFolder(draft)) : nil)
    }

    private func source(_ station: StationId, _ definition: ElectionDefinition) throws -> DeltaSource {
        guard let corrections else {
            guard revocationsOnly else { throw Complaint(.misuse, DeltaWords.noCorrections) }
            return .revocationsOnly
        }
        guard !revocationsOnly else { throw Complaint(.misuse, DeltaWords.noCorrections) }
        let bytes = try DurableFile.read(corrections, limit: CorrectionFile.largest)
        return .corrections(try CorrectionFile(bytes: bytes, station: station, definition: definition))
    }

    private func file(_ draft: DeltaMaking.Draft) -> String {
        "\(draft.history.place.path)/delta-\(draft.delta.statement.number).sealed"
    }

    private func codesFolder(_ draft: DeltaMaking.Draft) -> String {
        "\(draft.history.place.path)/delta-\(draft.delta.statement.number)-qr"
    }

    private func give(_ draft: DeltaMaking.Draft, codes: Int?) {
        let statement = draft.delta.statement
        var members: [String: CanonicalValue] = [
            "station": statement.station.canonical, "number": .int(statement.number),
            "operations": .int(statement.operations), "voters": .int(statement.voters),
            "revocations": .int(statement.revocations.count), "wasThere": .bool(draft.stage == .announced),
            "dryRun": .bool(dryRun),
        ]
        if !dryRun { members["file"] = .string(file(draft)) }
        if let codes {
            members["codes"] = .int(codes)
            members["codesFolder"] = .string(codesFolder(draft))
        }
        options.answer.give("snapshot-delta", members) {
            let facts = DeltaFacts(statement)
            guard !dryRun else { return [DeltaWords.wouldMake(facts)] }
            var lines: [any Worded] = [
                draft.stage == .announced ? DeltaWords.madeBefore(facts) : DeltaWords.made(facts),
                Verbatim("  \(file(draft))"),
            ]
            if let codes { lines += [DeltaWords.codes(codes), Verbatim("  \(codesFolder(draft))")] }
            return lines
        }
    }
}
