import Ceremony
import Trust
import Wording

extension RootWords {
    var english: String {
        switch self {
        case .keyOf(let holder): "root key \(holder)"
        case .keyNamed(let holder): "key \(holder)"
        case .making(let holder, let kind):
            "A root key for \(holder) is made (for a \(kind.english)). Only its holder looks at the keyboard. Nobody can "
                + "help with a forgotten passphrase."
        case .finishing(let path):
            "\(path) was made before, without its public half. Type its passphrase to finish; the key stays the same."
        case .made(let holder, let kind): "The root key of \(holder) is made (for a \(kind.english))."
        case .readKeyAloud(let id):
            "Key \(id). Its fingerprint, to be read aloud and written on the holder's own paper:"
        case .keyStays(let path): "\(path) stays with its holder."
        case .publicGoes(let path): "\(path) goes to the table where the keys are gathered."
        case .passphraseChanged(let holder, let path): "The key \(holder) in \(path) has a new passphrase."
        case .keyIs(let holder, let kind): "Key of \(holder) (for a \(kind.english))."
        case .proved(let id): "The passphrase opens it. Key \(id), fingerprint:"
        case .asBeside(let id, let path): "Key \(id), as \(path) says; --try-passphrase proves it. Fingerprint:"
        case .noPublicHalf(let path): "Its public half is not in \(path); --try-passphrase shows it."
        case .needsAll(let threshold):
            "[!] All \(threshold) keys will be needed: when one is lost, nothing can be certified any more."
        case .holderReads(let holder, let id): "\(holder), key \(id). The holder reads from the own paper, aloud:"
        case .sameAsPaper(let holder): "\(holder): is it the same on your paper, every group?"
        case .gathered(let keys, let threshold, let kind, let path):
            "The roots (for a \(kind.english)) are in \(path): \(Counted.en(keys, "key", "keys")), of which \(threshold) "
                + "must sign a statement."
        case .rootsFingerprint: "Fingerprint of the roots:"
        case .publish: "Read it aloud, write it into the act, and publish it."
        case .compareRoots(let path): "Fingerprint of the roots in \(path):"
        case .sameAsPublished: "Is it the same on the published paper, every group?"
        case .bundleOf(let election, let kind): "Statements for \(election) (for a \(kind.english))"
        case .certificates(let role, let count): "Certificates (\(role.english)): \(Figures.text(count, in: .en))"
        case .revocations(let count): "[!] \(Counted.en(count, "key is", "keys are")) revoked for good:"
        case .revocation(let statement, let reason, let since):
            "\(StatementName(statement).english): \(reason.english), since \(since)"
        case .omitted(let count):
            "  … \(Counted.en(count, "row", "rows")) between them left out; --all shows them."
        case .typeNumber(let holder): "How many statements does \(holder) sign? Type the number:"
        case .signed(let count, let holder, let path):
            "\(holder) signed \(Counted.en(count, "statement", "statements")); they are in \(path)."
        case .signedAlready(let holder): "\(holder) had signed all of them already; nothing was changed."
        case .missing(let roots, let statements):
            "\(Counted.en(statements, "statement", "statements")) not complete: the signatures of "
                + "\(Counted.en(roots, "root", "roots")) still missing."
        case .complete: "The bundle is complete: every statement has the signatures that it needs."
        case .merged(let statements, let path):
            "\(Counted.en(statements, "statement", "statements")) with the signatures of both are in \(path). Look at it "
                + "with root check."
        case .numberHead: "No."
        case .holderHead: "Holder"
        case .keyHead: "Key"
        case .fromHead: "From (UTC+6)"
        case .untilHead: "Until (UTC+6)"
        case .signedHead: "Signed"
        case .rootHead: "Root key"
        }
    }
}
