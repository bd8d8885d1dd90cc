import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Glibc
import Wording

/// Which program speaks with the fingerprint reader, and with which drivers.
struct ReaderOption: ParsableArguments {
    @Option(help: .words(RunWords.readerHelp, value: ValueName.path), completion: .file())
    var reader: String?
    #if Training
        @Option(help: .words(RunWords.trainingReaderHelp, value: ValueName.socket), completion: .file())
        var trainingReader: String?
    #endif

    /// The path of `dobush-reader`; a note is shown when there is no such program.
    ///
    /// - Throws: `Complaint` for a path that is not whole.
    func program() throws(Complaint) -> String {
        let path = reader ?? Programs.beside("dobush-reader")
        guard path.hasPrefix("/") else { throw Complaint(.misuse, RunWords.readerPath) }
        if access(path, X_OK) != 0 { Screen.standard.note(RunWords.noReaderProgram(path: path)) }
        return path
    }

    /// The drivers that may be loaded in an election of a kind.
    ///
    /// - Throws: `Complaint` for a virtual reader in an election that is no training.
    func policy(for kind: ElectionKind) throws(Complaint) -> ReaderDriverPolicy {
        #if Training
            if let socket = trainingReader {
                guard kind == .training else {
                    throw Complaint(.denied, RunWords.trainingOnly(kind: kind))
                }
                // The reader's process has a working folder of its own.
                return .training(
                    virtualSocket: socket.hasPrefix("/") ? socket : "\(try Self.workingFolder())/\(socket)")
            }
        #endif
        return .production
    }

    #if Training
        private static func workingFolder() throws(Complaint) -> String {
            guard let path = getcwd(nil, 0) else { throw Complaint(.failed, RunWords.workingFolderGone) }
            defer { free(path) }
            return String(cString: path)
        }
    #endif
}
