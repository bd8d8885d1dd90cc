import Ceremony
import ElectionModel
import Ledger
import Sodium
import TestSupport
import Testing
import Trust
import Wording

@testable import CentralCommands

/// What `dobush keys` says, in each language.
@Suite struct KeysWordsTests {
    private static let registrar = KeyHolder(.registrar)
    private static let name = TerminalId(unchecked: "commission-2")

    private static func certificate() throws -> RoleCertificate {
        try SampleElection().certificate(.registrar, "registrar")
    }

    private static func keys() throws -> [KeysWords] {
        let id = try certificate().keyId
        return [
            .group, .groupDiscussion, .roleValue, .holderValue, .wrongSubject("Х"), .noCommissionKey, .listAbstract,
            .listDiscussion, .holder, .key, .until, .standing, .here, .good, .outOfTime, .yes, .no,
            .waits(registrar, request: "requests/registrar-registrar.json"), .makeAbstract, .makeDiscussion, .roleHelp,
            .subjectHelp, .makeDryRunHelp, .logStays, .stationsMakeTheirOwn, .subjectReserved(name),
            .subjectTaken(registrar), .publishFirst(registrar), .wouldMake(registrar), .made(registrar, id),
            .keyThere(registrar, id), .liesHere(file: "keys/registrar.key"),
            .liesBeside(file: "keys/registrar.next.key"), .certifyNext(request: "requests/registrar-registrar.json"),
            .exportAbstract, .exportDiscussion, .exportHolderHelp, .exportOutHelp, .holdsNoKey(registrar),
            .exported(registrar, id, file: "registrar.pub"), .passphraseAbstract, .passphraseDiscussion, .keyNameHelp,
            .passphraseDryRunHelp, .noKeyFile(path: "keys/x.key"), .keyOf(name), .opens(name),
            .passphraseChanged(name), .oldCopies, .onePassphrase, .signsAbstract, .signsDiscussion, .statement,
            .signer, .context, .form, .roots, .clerk, .anyRole,
            .revoked,
        ] + RevocationReason.allCases.map { .because(registrar, id, $0, since: SampleElection.start) }
    }

    private static func faults() throws -> [PreparationFault] {
        let certificate = try certificate()
        let election = certificate.election
        return [
            .otherElection(registrar, election, .training), .holdsNoKey(registrar),
            .revokedAlready(registrar, certificate.keyId), .certifiedAlready(registrar, certificate.keyId),
            .over(registrar), .phase(.closed), .tooMany(10_001), .bundle(.empty),
            .refused(.certificate(certificate), .logKeyStays), .noSubmitter,
        ]
    }

    private static func bundles() throws -> [BundleWords] {
        let certificate = try certificate()
        let day = try #require(CivilDate(iso: "2026-11-22"))
        let sample = try SampleElection()
        let bundle = RootBundle(
            election: certificate.election, kind: certificate.kind, certificates: [certificate, certificate])
        let review = BundleReview(of: bundle, under: RootsFile(kind: .training, roots: sample.roots))
        return [
            .prepareAbstract, .prepareDiscussion, .certifyHelp, .revokeHelp, .reasonHelp, .reasonValue, .sinceHelp,
            .outHelp, .prepareDryRunHelp, .nothingAsked, .reasonMissing, .reasonAlone, .sinceInFuture,
            .outTaken(path: "to-sign.json"), .notPrepared(try faults()), .number, .says, .certifies(until: day),
            .revokes, .prepared(3, path: "to-sign.json"), .wouldPrepare(3), .toSign(3, roots: 2),
            .publishAbstract, .publishDiscussion, .bundleHelp, .publishDryRunHelp, .bundleFile, .rootsFile,
            .requestFile, .notThatFile(path: "x.json", what: .requestFile, cause: .notCanonical),
            .unsound([.empty]), .incomplete(review.statements, needs: 1), .noSubmitter, .publishQuestion(2),
            .wouldPublish(3), .publishedAlready, .published(revocations: 1, certificates: 2, entries: [4, 5, 6]),
            .published(revocations: 0, certificates: 1, entries: [4]), .replaced(registrar, kept: "keys/a.key"),
            .replaced(registrar, kept: nil),
        ]
    }

    @Test func `everything that is said of keys has its sentence in each language`() throws {
        let technical = Set(
            Role.allCases.map(\.rawValue) + RevocationReason.allCases.map(\.rawValue) + [
                "register", "log", "commission-2", "registrar", "root", "sign", "gather", "2026-11-22T09", "keys",
                "key",
                "json", "V", "p", "m", "minisign", "pub", "closed", "sample-2025", "training", "new",
                try Self.certificate().keyId.rawValue,
            ])
        var found = WordingCheck(
            fragments: Set(
                [
                    "waits", "made", "keyThere", "certifyNext", "exported", "keyOf", "exportDiscussion",
                    "makeDiscussion",
                ]
                    + [
                        KeysWords.roleValue, .holderValue, .holder, .key, .until, .standing, .here, .good, .outOfTime,
                        .revoked, .yes, .no, .statement, .signer, .context, .form, .roots, .clerk, .anyRole,
                        .groupDiscussion, .makeDiscussion, .exportDiscussion, .passphraseDiscussion, .signsDiscussion,
                        .listDiscussion, .exportHolderHelp, .keyNameHelp,
                    ].map(\.english)),
            alike: Set([KeysWords.roleValue.kyrgyz]), technical: technical
        ).faults(try Self.keys(), source: "CentralCommands/Wording/KeysWords.swift")
        found += WordingCheck(
            fragments: Set(
                ["certifies", "prepared"]
                    + [
                        BundleWords.reasonValue, .number, .says, .revokes, .bundleFile, .rootsFile, .requestFile,
                        .prepareDiscussion, .publishDiscussion,
                    ].map(\.english)),
            alike: Set([BundleWords.number.kyrgyz]), technical: technical
        ).faults(try Self.bundles(), source: "CentralCommands/Wording/BundleWords.swift")
        // They stand in a list, each behind a dash.
        let names = try Self.faults().compactMap { Mirror(reflecting: $0).children.first?.label }
        found += WordingCheck(
            fragments: Set(names + [PreparationFault.noSubmitter.english]), technical: technical
        ).faults(try Self.faults(), source: "CentralCommands/Keys/PreparationFault.swift")
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
