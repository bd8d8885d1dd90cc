import ArgumentParser
import CommandBase

/// Who acts: a member of the commission, who opens the own key with a PIN.
struct ClerkOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: .words(ClerkWords.memberHelp, value: ValueName.id))
    var member: String

    @Option(help: .words(ClerkWords.pinFileHelp, value: ValueName.file), completion: .file())
    var pinFile: String?

    var signIn: ClerkSignIn { ClerkSignIn(member: member, pinFile: pinFile) }
}
