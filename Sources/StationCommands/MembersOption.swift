import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Sodium
import StationDesk
import Wording

/// Who answers for a decision: asked at the keyboard, or read from a file for scripts.
struct MembersOption: ParsableArguments {
    @Option(help: .words(MemberWords.fileHelp, value: ValueName.file), completion: .file())
    var membersFile: String?

    /// Members with their codes: the first so many of the file, or as asked.
    ///
    /// - Throws: `Complaint`.
    func presences(_ count: Int, asking: Asking) throws(Complaint) -> [MemberPresence] {
        guard let file = membersFile, let listed = try listed() else {
            var members: [MemberPresence] = []
            for number in 1...count { members.append(try Self.asked(number, of: count, asking)) }
            return members
        }
        guard listed.count >= count else {
            throw Complaint(.misuse, MemberWords.fewInFile(file: file, least: count))
        }
        return Array(listed.prefix(count))
    }

    /// All members of the file, or `nil` when none was named.
    ///
    /// - Throws: `Complaint`.
    func listed() throws(Complaint) -> [MemberPresence]? {
        guard let file = membersFile else { return nil }
        let bytes = try SecretInput.contents(file)
        do throws(CanonicalError) {
            guard case .array(let values) = try CanonicalValue.parse(bytes) else {
                throw .member("members", expected: "a list")
            }
            var members: [MemberPresence] = []
            for value in values { members.append(try MemberPresence(canonical: value)) }
            return members
        } catch {
            throw Complaint(.misuse, MemberWords.badFile(file: file, why: error))
        }
    }

    /// The request with one or two members added as `first` and `second`.
    ///
    /// - Throws: `Complaint`.
    func signed(
        _ request: [String: CanonicalValue], by count: Int = 2, asking: Asking = .freely
    ) throws(Complaint) -> CanonicalValue {
        var request = request
        for (name, member) in zip(["first", "second"], try presences(count, asking: asking)) {
            request[name] = member.canonical
        }
        return .object(request)
    }

    private static func asked(_ number: Int, of count: Int, _ asking: Asking) throws(Complaint) -> MemberPresence {
        let question: MemberWords = count == 1 ? .onlyMember : number == 1 ? .firstMember : .secondMember
        let instead = "--members-file"
        guard let id = MemberId(rawValue: try asking.answer(question, instead: instead)) else {
            throw Complaint(.misuse, MemberWords.badName)
        }
        let code = try asking.answer(MemberWords.code(of: id.rawValue), instead: instead, hidden: true)
        return MemberPresence(id: id, code: SecretBytes(Array(code.utf8)))
    }
}
