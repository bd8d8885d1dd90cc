import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Ledger
import Trust
import Wording

struct KeysExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("export", KeysWords.exportAbstract, discussion: KeysWords.exportDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(KeysWords.exportHolderHelp, value: KeysWords.holderValue))
    var holder: KeyHolder

    @Option(help: .words(KeysWords.exportOutHelp, value: ValueName.file), completion: .file(extensions: ["pub"]))
    var out: String?

    func run() async throws {
        let folder = try options.commission()
        guard let book = try folder.reader.state().book else { throw Complaint(.missing, ElectionWords.noGenesis) }
        guard let certificate = book.certificate(of: holder.subject.rawValue, as: holder.role) else {
            throw Complaint(.missing, KeysWords.holdsNoKey(holder))
        }
        let file = MinisignSignature.publicKeyFile(
            certificate.signKey, comment: "\(folder.definition.election) \(holder) key \(certificate.keyId)")
        if let out { try DurableFile.create(out, Array(file.utf8)) }
        var members = holder.members
        members["keyId"] = .string(certificate.keyId.rawValue)
        members["publicKeyFile"] = .string(file)
        options.answer.give("keys-export", members) {
            if let out { return [KeysWords.exported(holder, certificate.keyId, file: out)] }
            return [Verbatim(String(file.dropLast()))]
        }
    }
}
