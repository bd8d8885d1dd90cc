import Console
import ElectionModel
import Files
import Glibc
import Sodium
import Trust

extension StationFolder {
    /// A key of the region's spare terminals or the recovery key, under the same passphrase as the terminal's own.
    var spareKey: String { "\(path)/spare.key" }

    /// The keys with which lists open here.
    ///
    /// - Parameters:
    ///   - passphrase: that of the terminal's keys.
    ///   - kind: that of the station's election.
    ///   - brought: a spare key that was brought just now.
    /// - Throws: `Complaint`; exit code 4 for a wrong passphrase.
    func terminalKeys(
        _ passphrase: SecretBytes, kind: ElectionKind, brought: BroughtKey? = nil
    ) throws(Complaint) -> TerminalKeys {
        TerminalKeys(own: try openKeys(passphrase, kind: kind), brought: brought) { () throws(Complaint) in
            guard access(spareKey, F_OK) == 0 else { return nil }
            let file: KeyFile = try read(spareKey)
            return try SpareKey(file, path: spareKey, passphrase: passphrase, kind: kind).opening
        }
    }

    /// Keeps a spare key that was brought, in the place of an earlier one. On the disk when this returns.
    ///
    /// - Throws: `DurableFileError`.
    func keep(_ key: BroughtKey) throws(DurableFileError) {
        try DurableFile.replace(spareKey, key.kept.canonicalBytes, mode: 0o600)
    }

    /// Removes the spare key, and what a killed program left of it. On the disk when this returns.
    ///
    /// - Throws: `DurableFileError`.
    func eraseSpareKey(random: any RandomSource) throws(DurableFileError) {
        for name in try DurableFile.names(inFolder: path) where Self.isSpareKey(name) {
            try DurableFile.erase("\(path)/\(name)") { random.bytes($0) }
        }
    }

    /// Whether a name in the folder is that of the spare key or of what is left of writing it.
    static func isSpareKey(_ name: String) -> Bool { name == "spare.key" || name.hasPrefix(".spare.key.") }
}
