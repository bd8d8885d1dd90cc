extension TrusteeHelp {
    var english: String {
        switch self {
        case .program: "Root keys, recovery cards and the election key, on a machine without a network."
        case .programDiscussion:
            """
            In the order of the ceremony:
              root new          each holder, alone
              root gather       all holders at one table
              root sign         each holder, alone
              root merge        where two signed at the same time
              root check        before the bundle goes back to the commission
              recovery split    once, with the members who get cards
              recovery test     at once, and before every election
              recovery combine  when a station has lost all its devices
              election begin    each trustee, once the manifest is published
              election next     each trustee, again and again until the key is made
              election drill    each trustee, before the box opens and when it is sealed
              election decrypt  each trustee, once the closing drill is in the ledger
              election combine  after a drill, and after decrypting; without a key
              election status   at any time, without a key
              election checklist for the chair, on paper
            """

        case .root: "Root keys: make, gather, sign, check."
        case .rootNew: "Make a holder's root key."
        case .rootNewDiscussion:
            """
            Writes the private key (<holder>.key), which stays with the holder, and its public half \
            (<holder>.public.json). The fingerprint is read aloud and written on the holder's own paper. When the machine \
            stopped in between, the same command finishes the work.

            Example:
              dobush-trustee root new --holder root-1 --kind production --out /media/stick
            """
        case .rootGather: "Gather the holders' public keys into the roots."
        case .rootGatherDiscussion:
            """
            Each holder compares what is shown with the own paper. The roots' fingerprint is then read aloud, written into \
            the act and published.

            Example:
              dobush-trustee root gather root-1.public.json root-2.public.json root-3.public.json --out roots.json
            """
        case .rootSign: "Sign a bundle of statements with a root key."
        case .rootSignDiscussion:
            """
            Shows the roots' fingerprint and every statement, and asks for the number of statements. Nothing is signed when \
            the bundle has a fault. Signing a second time changes nothing.

            Example:
              dobush-trustee root sign statements.json --key root-1.key --roots roots.json
            """
        case .rootCheck: "Read a bundle and say whether it is sound and complete."
        case .rootCheckDiscussion: "Exit codes: 0 complete · 6 it has a fault · 7 signatures are missing."
        case .rootMerge: "Unite two bundles that were signed at the same time."
        case .rootMergeDiscussion: "Both must hold the same statements; the result has the signatures of both."
        case .rootPassphrase: "Change the passphrase of a key file."
        case .rootPassphraseDiscussion:
            "Copies of the old file still open with the old passphrase: destroy them. Works for the key of a role too."
        case .rootShow: "Show whose a key file is, and its public half."
        case .rootShowDiscussion:
            "Without the passphrase the public half is read from the file beside the key; with it, it is computed and compared."

        case .recovery: "Recovery cards: split the recovery key, test the cards, put it together."
        case .recoverySplit: "Make a recovery key and split it into cards."
        case .recoverySplitDiscussion:
            """
            Each member types a passphrase for the own card. The folder appears with all cards and recovery.public.json, or \
            not at all. The whole key is kept nowhere.

            Example:
              dobush-trustee recovery split --kind production --out cards
            """
        case .recoveryTest: "Prove that cards give the recovery key; write nothing."
        case .recoveryTestDiscussion:
            """
            Example:
              dobush-trustee recovery test recovery-1.card.json recovery-3.card.json
            """
        case .recoveryCombine: "Put the recovery key together into a file."
        case .recoveryCombineDiscussion:
            """
            Only when a station has lost all its devices. Whoever has the file and its passphrase reads every list that was \
            sealed to the key.
            """

        case .election: "The election key: make it, rehearse, decrypt the tally."
        case .electionDiscussion:
            """
            The trustees' messages lie in one folder, the table, which goes round on a stick with the commission's manifest.json. \
            Each trustee gives the same command again and again; it does the step that comes next, or says for whom it waits. A \
            step that was interrupted is repeated.
            """
        case .electionBegin: "Take part in a key generation: draw the numbers, make the key file."
        case .electionBeginDiscussion:
            """
            Shows the manifest's fingerprint. Writes the key file to the trustee's own stick, and the certificate and the request \
            to the roots to the table.

            Example:
              dobush-trustee election begin --trustee 1 --table /media/table --out /media/stick
            """
        case .electionNext: "Do this trustee's next step."
        case .electionNextDiscussion:
            """
            In order: commit, reveal, send the shares, then open what came and agree to the key, or complain. People compare \
            fingerprints before the first and the last step. Exit codes: 5 another's file or key · 6 somebody's message does not \
            hold · 7 somebody's message is missing.

            Example:
              dobush-trustee election next --key /media/stick/trustee-1.key --table /media/table
            """
        case .electionDrill: "Decrypt the drill that is due, in part."
        case .electionDrillDiscussion:
            """
            Computes a dummy from public numbers, so that a lost share shows before anything depends on it. Which drill is due, the \
            record says: the first before the box opens, the second when it is sealed.

            Example:
              dobush-trustee election drill --key trustee-1.key --record ledger --table /media/table
            """
        case .electionDecrypt: "Decrypt the sums of all units, in part."
        case .electionDecryptDiscussion:
            """
            Checks the whole record, sums the ballots that count, and signs a share for each unit of the manifest. There is no way to \
            give it anything else to decrypt. Exit codes: 6 something in the record does not hold · 7 not the time yet.

            Example:
              dobush-trustee election decrypt --key trustee-1.key --record ledger --table /media/table
            """
        case .electionCombine: "Put the shares on the table together to votes."
        case .electionCombineDiscussion:
            """
            Checks every share; one that does not hold is named and left out. Exit codes: 7 too few shares.

            Example:
              dobush-trustee election combine --record ledger --table /media/table
            """
        case .electionChecklist: "Print the checklist of the ceremony as PDF."
        case .electionChecklistDiscussion:
            "In the language that `--lang` chooses; the chair ticks it, and everybody signs it."
        case .electionStatus: "Show what lies on the table, whether it holds, and who is missing."
        case .electionStatusDiscussion:
            "Exit codes: 0 all have agreed · 6 a message does not hold, or somebody complained · 7 not yet."

        case .holder: "The name under which the key is held, such as root-1."
        case .kind: "What the key is for; kinds are never mixed."
        case .kindValue: "kind"
        case .outFolder: "The folder for both files, such as the holder's stick."
        case .publicKeys: "The holders' public halves, all of them."
        case .threshold: "How many roots must sign a statement."
        case .outRoots: "The roots file to write."
        case .bundle: "The bundle of statements."
        case .otherBundle: "The other bundle."
        case .key: "The key file."
        case .roots: "The roots file that was published."
        case .outSigned: "Where the signed bundle goes; without it, in the place of the bundle."
        case .statements: "The number of statements to be signed, instead of typing it."
        case .all: "Show every row of long lists."
        case .outMerged: "The bundle to write."
        case .newPassphrase:
            "A file with the new passphrase on its first line, that only you may read; without it you are asked."
        case .tryPassphrase: "Ask for the passphrase and prove that it opens the key."
        case .newFolder: "The folder to make; it must not exist yet."
        case .cards: "How many cards are made."
        case .cardThreshold: "How many cards give the key back."
        case .cardPassphrases:
            "A file with the passphrase of a card, once for each card, in order; without it members are asked."
        case .cardFiles: "The cards, as many as are needed."
        case .outRecovery: "The recovery key file to write."
        case .trustee: "This trustee's number, from 1."
        case .table: "The folder that goes round: the manifest and everybody's messages."
        case .outStick: "The folder for the key file: the trustee's own stick."
        case .trusteeKey: "The trustee's key file."
        case .record: "The exported record: the folder of the ledger."
        case .outChecklist: "The PDF file to write."
        case .trustees: "How many trustees sign."
        }
    }
}
