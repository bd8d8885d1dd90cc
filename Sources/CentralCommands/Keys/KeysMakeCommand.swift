import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Trust
import Wording

struct KeysMakeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("make", KeysWords.makeAbstract, discussion: KeysWords.makeDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(KeysWords.roleHelp, value: KeysWords.roleValue))
    var role: Role

    @Argument(help: .words(KeysWords.subjectHelp, value: ValueName.name))
    var subject: String?

    @Flag(help: .words(KeysWords.makeDryRunHelp))
    var dryRun = false

    func run() async throws {
        let name = try subject.map { text in
            guard let name = TerminalId(rawValue: text) else {
                throw Complaint(.misuse, KeysWords.wrongSubject(text))
            }
            return name
        }
        let folder = try options.commission()
        let holder = KeyHolder(role, name)
        guard let book = try folder.reader.state().book else { throw Complaint(.missing, ElectionWords.noGenesis) }
        let making = HolderKeyMaking(folder: folder, holder: holder, book: book, random: SystemRandom())
        try making.check()
        guard !dryRun else {
            return options.answer.give("keys-make-check", holder.members) { [KeysWords.wouldMake(holder)] }
        }
        let made = try making.make(passphrase: try options.passphrase())
        let request = folder.requestFile(of: holder)
        var members = holder.members
        members["keyId"] = .string(made.request.keyId.rawValue)
        members["key"] = .string(made.file)
        members["request"] = .string(request)
        members["made"] = .bool(made.isNew)
        options.answer.give("keys-make", members) {
            [
                made.isNew
                    ? KeysWords.made(holder, made.request.keyId) : KeysWords.keyThere(holder, made.request.keyId),
                made.file == folder.nextKeyFile(of: holder)
                    ? KeysWords.liesBeside(file: made.file) : KeysWords.liesHere(file: made.file),
                KeysWords.certifyNext(request: request),
            ]
        }
    }
}

extension KeyHolder {
    /// As it stands in answers.
    var members: [String: CanonicalValue] { ["role": .string(role.rawValue), "subject": subject.canonical] }
}
