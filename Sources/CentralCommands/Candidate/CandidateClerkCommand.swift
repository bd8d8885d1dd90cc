import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Sodium
import Trust
import Wording

struct CandidateClerkCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("clerk", ClerkWords.abstract, discussion: ClerkWords.discussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(ClerkWords.idHelp, value: ValueName.id))
    var id: String?

    @Option(help: .words(ClerkWords.nameHelp, value: ValueName.name))
    var name: String?

    @Option(name: .customLong("duty"), help: .words(ClerkWords.dutyHelp, value: ValueName.name))
    var duties: [ClerkDuty] = []

    @Option(help: .words(ClerkWords.untilHelp, value: ValueName.date))
    var until: TypedTime?

    @Option(help: .words(ClerkWords.ownPINFileHelp, value: ValueName.file), completion: .file())
    var pinFile: String?

    @Flag(help: .words(ClerkWords.endHelp))
    var end = false

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = CandidateFolder(try options.commission())
        let book = try folder.clerks()
        guard let id else { return try list(book) }
        guard let member = MemberId(rawValue: id) else { throw Complaint(.misuse, ClerkWords.wrongMember(id)) }
        if end { try endWork(of: member, folder, book) } else { try enrol(member, folder, book) }
    }

    private func enrol(_ member: MemberId, _ folder: CandidateFolder, _ book: ClerkBook) throws {
        guard let name, !name.isEmpty, !duties.isEmpty else { throw Complaint(.misuse, ClerkWords.nameAndDuty) }
        let definition = folder.commission.definition
        let now = SystemClock().now()
        let last = until?.instant ?? definition.calendar.results.adding(days: 90).start
        guard now < last else { throw Complaint(.misuse, ClerkWords.alreadyOver) }
        guard !dryRun else { return give(member, name, until: last, pin: nil, wouldBe: true) }
        let signer = try folder.signer(passphrase: try options.passphrase())
        let chosen = try pinFile.map { try Self.chosen($0) }
        let pin = chosen ?? Self.fresh()
        _ = try book.enrol(member, pin: SecretBytes(pin), random: SystemRandom()) { key in
            ClerkCertificate(
                for: definition, member: member, name: name, duties: Set(duties), signKey: key, notBefore: now,
                notAfter: last, by: signer)
        }
        give(
            member, name, until: last, pin: chosen == nil ? String(decoding: pin, as: UTF8.self) : nil,
            wouldBe: false)
    }

    private func endWork(of member: MemberId, _ folder: CandidateFolder, _ book: ClerkBook) throws {
        guard try book.certificates().contains(where: { $0.member == member }) else {
            throw ClerkRefusal.unknown(member)
        }
        if !dryRun {
            let signer = try folder.signer(passphrase: try options.passphrase())
            let now = SystemClock().now()
            _ = try book.end(member) { current in
                ClerkCertificate(
                    for: folder.commission.definition, member: member, name: current.name, duties: current.duties,
                    signKey: current.signKey, notBefore: current.notBefore, notAfter: now, by: signer)
            }
        }
        options.answer.give("candidate-clerk-end", ["member": member.canonical, "dryRun": .bool(dryRun)]) {
            [dryRun ? ClerkWords.wouldEnd(member) : .ended(member)]
        }
    }

    private func give(_ member: MemberId, _ name: String, until last: Timestamp, pin: String?, wouldBe: Bool) {
        options.answer.give(
            "candidate-clerk",
            [
                "member": member.canonical, "name": .string(name),
                "duties": .array(duties.map(\.rawValue).sorted().map { .string($0) }), "until": last.canonical,
                "pin": pin.map(CanonicalValue.string) ?? .null, "dryRun": .bool(wouldBe),
            ]
        ) {
            wouldBe
                ? [ClerkWords.wouldEnrol(member, until: last)]
                : [ClerkWords.enrolled(member, until: last)] + (pin.map { [ClerkWords.freshPIN($0)] } ?? [])
        }
    }

    private func list(_ book: ClerkBook) throws {
        let certificates = try book.certificates()
        options.answer.give(
            "candidate-clerks",
            [
                "clerks": .array(
                    certificates.map { certificate in
                        [
                            "member": certificate.member.canonical, "name": .string(certificate.name),
                            "duties": .array(certificate.duties.map(\.rawValue).sorted().map { .string($0) }),
                            "keyId": .string(certificate.keyId.rawValue), "until": certificate.notAfter.canonical,
                        ]
                    })
            ]
        ) { () -> [String] in
            guard !certificates.isEmpty else { return [ClerkWords.nobody.text] }
            var table = TextTable([ClerkWords.member, .name, .duties, .until])
            for certificate in certificates {
                table.add([
                    certificate.member.rawValue, certificate.name,
                    ClerkDuty.allCases.filter(certificate.duties.contains).map(\.text).joined(separator: "; "),
                    BishkekTime(certificate.notAfter).date.description,
                ])
            }
            return table.lines()
        }
    }

    /// A PIN that the member chose: 8 characters at least.
    private static func chosen(_ file: String) throws(Complaint) -> [UInt8] {
        let pin = try SecretInput.file(file)
        guard pin.count >= pinLength else { throw Complaint(.misuse, ClerkWords.shortPIN(least: pinLength)) }
        return pin
    }

    private static let pinLength = 8

    /// Eight digits, each as likely as any other.
    private static func fresh() -> [UInt8] {
        var digits: [UInt8] = []
        while digits.count < pinLength {
            // 250 and above would make small digits likelier.
            digits += SystemRandom().bytes(pinLength).filter { $0 < 250 }.map { UInt8(ascii: "0") + $0 % 10 }
        }
        return Array(digits.prefix(pinLength))
    }
}

extension ClerkDuty: ExpressibleByArgument {}
