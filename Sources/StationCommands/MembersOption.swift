import ArgumentParser
import Console
import ElectionModel
import StationDesk

/// Who answers for a decision: asked at the keyboard, or read from a file for scripts.
struct MembersOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "For scripts: a file [{\"id\":…,\"code\":…},…] that only you may read; otherwise the members are asked.",
            valueName: "file"))
    var membersFile: String?

    /// Members with their codes: the first so many of the file, or as asked.
    ///
    /// - Throws: `Complaint`.
    func presences(_ count: Int) throws(Complaint) -> [MemberPresence] {
        guard let file = membersFile else {
            var members: [MemberPresence] = []
            for number in 1...count { members.append(try Self.asked(number, of: count)) }
            return members
        }
        let bytes = try SecretInput.contents(file)
        do throws(CanonicalError) {
            guard case .array(let values) = try CanonicalValue.parse(bytes), values.count >= count else {
                throw .member("members", expected: "a list of at least \(count)")
            }
            var members: [MemberPresence] = []
            for value in values.prefix(count) { members.append(try MemberPresence(canonical: value)) }
            return members
        } catch {
            throw Complaint(.usage, "\(file): \(error)")
        }
    }

    /// The request with one or two members added as `first` and `second`.
    ///
    /// - Throws: `Complaint`.
    func signed(
        _ request: [String: CanonicalValue], by count: Int = 2
    ) throws(Complaint) -> CanonicalValue {
        var request = request
        for (name, member) in zip(["first", "second"], try presences(count)) { request[name] = member.canonical }
        return .object(request)
    }

    private static func asked(_ number: Int, of count: Int) throws(Complaint) -> MemberPresence {
        let who = count == 1 ? "Member" : number == 1 ? "First member" : "Second member"
        guard let id = MemberId(rawValue: try TerminalInput.answer("\(who), short name:")) else {
            throw Complaint(.usage, "a short name has a-z, 0-9, - _ . only, such as chair")
        }
        return MemberPresence(id: id, code: try TerminalInput.answer("Code of \(id):", hidden: true))
    }
}
