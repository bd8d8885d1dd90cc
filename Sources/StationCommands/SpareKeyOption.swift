import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Sodium
import Trust

/// A key that is brought to a spare terminal.
struct SpareKeyOption: ParsableArguments {
    @Option(help: .words(ImportWords.spareKeyHelp, value: ValueName.file), completion: .file())
    var spareKey: String?
    @Option(help: .words(ImportWords.sparePassphraseHelp, value: ValueName.file), completion: .file())
    var sparePassphraseFile: String?

    func validate() throws {
        guard spareKey != nil || sparePassphraseFile == nil else { throw UsageFault.missing(["--spare-key"]) }
    }

    /// The key that was named, and the file in which the terminal will keep it.
    ///
    /// - Parameters:
    ///   - place: the terminal's folder.
    ///   - kind: that of the station's election.
    ///   - own: the passphrase of the terminal's own key, under which the spare one is kept.
    ///   - asking: whether the passphrase may be asked.
    ///   - random: makes the salt.
    /// - Returns: `nil` when none was named.
    /// - Throws: `Complaint`.
    func brought(
        to place: StationFolder, kind: ElectionKind, under own: SecretBytes, asking: Asking, random: some RandomSource
    ) throws(Complaint) -> BroughtKey? {
        guard let path = spareKey else { return nil }
        let file: KeyFile = try place.read(path)
        let passphrase = try passphrase(asking)
        let key = try SpareKey(file, path: path, passphrase: passphrase, kind: kind)
        return BroughtKey(
            path: path, opening: key.opening, kept: try key.kept(from: passphrase, under: own, random: random))
    }

    private func passphrase(_ asking: Asking) throws(Complaint) -> SecretBytes {
        var bytes =
            if let file = sparePassphraseFile {
                try SecretInput.file(file)
            } else {
                try SecretInput.typed(
                    CommonWords.passphrase(keys: ImportWords.spareKey), instead: "--spare-passphrase-file",
                    asking: asking)
            }
        return SecretBytes(taking: &bytes)
    }
}
