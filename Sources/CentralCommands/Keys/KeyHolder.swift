import ArgumentParser
import ElectionModel
import Trust

/// Who holds a key: a role and a subject, written `station/1201`, or the role alone for the subject of that name.
struct KeyHolder: Hashable, Sendable, CustomStringConvertible {
    let role: Role
    let subject: TerminalId

    init(_ role: Role, _ subject: TerminalId? = nil) {
        self.role = role
        self.subject = subject ?? TerminalId(unchecked: role.rawValue)
    }

    /// The holder of a certified key.
    init(_ certificate: RoleCertificate) {
        self.init(certificate.role, TerminalId(unchecked: certificate.subject))
    }

    /// The holder whose key a revocation ends.
    init(_ revocation: Revocation) {
        self.init(revocation.role, TerminalId(unchecked: revocation.subject))
    }

    /// The holder that a request names.
    init(_ request: KeyRequest) { self.init(request.role, TerminalId(unchecked: request.subject)) }

    /// As it is typed: short where the subject has the role's name.
    var description: String { subject.rawValue == role.rawValue ? role.rawValue : "\(role.rawValue)/\(subject)" }
}

extension KeyHolder: ExpressibleByArgument {
    init?(argument: String) {
        let parts = argument.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let role = parts.first.flatMap(Role.init(rawValue:)) else { return nil }
        guard parts.count == 2 else {
            self.init(role)
            return
        }
        guard let subject = TerminalId(rawValue: parts[1]) else { return nil }
        self.init(role, subject)
    }
}

extension Role: ExpressibleByArgument {}
extension RevocationReason: ExpressibleByArgument {}
