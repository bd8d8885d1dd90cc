import ElectionModel
import Trust
import Wording

extension KeysWords {
    var english: String {
        switch self {
        case .group: "Make, certify, replace and revoke the keys of an election."
        case .groupDiscussion:
            """
            The holders of the root keys certify and revoke, with dobush-trustee. Here keys are made and what they sign is \
            prepared and published; Docs/keys.md says what to do when a key is lost.

            Example: the registrar gets a new key
              dobush keys make registrar
              dobush keys prepare --revoke registrar --reason rotated --certify requests/registrar-registrar.json --out to-sign.json
              dobush-trustee root sign to-sign.json ...
              dobush keys publish to-sign.json
            """
        case .roleValue: "role"
        case .holderValue: "holder"
        case .wrongSubject(let text): "“\(text)” is no name: use the letters a-z, digits, - _ and ."
        case .noCommissionKey:
            "No good key of the commission lies in this folder; see dobush keys list, and have a new one certified."

        case .listAbstract: "Every key that the ledger knows, and how it stands now."
        case .listDiscussion:
            "Read from the public ledger. The last column says whether the private key lies in the election's folder."
        case .holder: "Holder"
        case .key: "Key"
        case .until: "Valid until"
        case .standing: "Standing"
        case .here: "Here"
        case .good: "good"
        case .outOfTime: "out of time"
        case .revoked: "REVOKED"
        case .because(let holder, let key, let reason, let time):
            "\(holder), key \(key): not trusted since \(time.english): \(reason.english)."
        case .yes: "yes"
        case .no: "no"
        case .waits(let holder, let request): "A new key of \(holder) waits to be certified: \(request)"

        case .makeAbstract: "Make a holder's new key, and the request for the roots to certify it."
        case .makeDiscussion:
            """
            Roles: commission, registrar, identification-authority, ballot-box, device, trustee, witness. Stations make \
            their keys themselves, with dobush-station provision. A holder who has a key keeps it in use until the new one \
            is certified and published. Repeating the command makes no other key.

            Example:
              dobush keys make commission commission-2
            """
        case .roleHelp: "The holder's role."
        case .subjectHelp: "The holder's name, if it is not the role's."
        case .makeDryRunHelp: "Check whether the key may be made and stop."
        case .logStays:
            "The log's key is set when the ledger begins and cannot be replaced in its own ledger: everybody checks the "
                + "whole ledger with it. When it is lost or stolen, see Docs/keys.md."
        case .stationsMakeTheirOwn:
            "A station's key is made on the station's own device: dobush-station provision."
        case .subjectReserved(let name):
            "The name \(name) is reserved for other files; choose another one, without full stops."
        case .subjectTaken(let holder): "A key of \(holder) has that name already; choose another name."
        case .publishFirst(let holder):
            "The new key of \(holder) is certified already, but is not in use yet: publish its bundle again with "
                + "dobush keys publish."
        case .wouldMake(let holder): "A key of \(holder) can be made; nothing was written."
        case .made(let holder, let key): "A new key of \(holder) is made: \(key)."
        case .keyThere(let holder, let key):
            "A key of \(holder) that waits to be certified is there already: \(key). No other was made."
        case .liesHere(let file): "It lies in \(file)."
        case .liesBeside(let file):
            "It lies in \(file); the old key stays in use until the new one is certified and published."
        case .certifyNext(let request): "Have it certified: dobush keys prepare --certify \(request) --out to-sign.json"

        case .exportAbstract: "Write a holder's public key for minisign."
        case .exportDiscussion:
            """
            With it anybody checks the signature of a voter list: minisign -V -p registrar.pub -m manifest.json

            Example:
              dobush keys export registrar --out registrar.pub
            """
        case .exportHolderHelp: "Whose key: a role such as registrar, or role/name."
        case .exportOutHelp: "The file to write; without it the key goes to standard output."
        case .holdsNoKey(let holder): "\(holder) has no key that counts in this ledger; see dobush keys list."
        case .exported(let holder, let key, let file): "The public key of \(holder) is written to \(file): key \(key)."

        case .passphraseAbstract: "Change the passphrase of one key file."
        case .passphraseDiscussion:
            """
            This does not help when somebody may know the old passphrase: old copies of the file still open with it. Then \
            the key is revoked and replaced.

            Example:
              dobush keys passphrase registrar
            """
        case .keyNameHelp: "The file's name in the folder keys, without .key: registrar, log, register, commission-2."
        case .passphraseDryRunHelp: "Try the old passphrase and stop."
        case .noKeyFile(let path): "There is no key file \(path)."
        case .keyOf(let name): "the key \(name)"
        case .opens(let name): "The passphrase opens the key \(name); nothing was changed."
        case .passphraseChanged(let name): "The key \(name) has a new passphrase."
        case .oldCopies: "Destroy every copy of the old file: it still opens with the old passphrase."
        case .onePassphrase:
            "Commands that need several keys open them with one passphrase: change it for the commission's other keys too."

        case .signsAbstract: "Who may sign what: the one table of all signed statements."
        case .signsDiscussion:
            "The same is published in Docs/formats/who-signs-what.md, with a page for each statement."
        case .statement: "Statement"
        case .signer: "Signer"
        case .context: "Context"
        case .form: "Form"
        case .roots: "the roots"
        case .clerk: "a certified member"
        case .anyRole: "any role"
        }
    }
}
