import Wording

extension DeltaWords {
    var english: String {
        switch self {
        case .abstract: "Take corrections of the voter list, from files or QR codes."
        case .discussion:
            """
            Checks who signed a correction, for which list it is and whether it is the next one, and says in numbers what \
            it changes. The daemon, if it runs, takes it at once, without a network; otherwise it is kept and counts from \
            the daemon's next start on. Several files are taken in the order of their numbers. A correction never undoes \
            what was issued. With --frames a hand scanner reads the codes, in any order; Ctrl-C and Enter give up.

            Examples:
              dobush-station delta /media/stick/delta-1.sealed --folder /srv/1201
              dobush-station delta --frames --folder /srv/1201

            Exit codes: 3 a file, a proof or codes are missing · 4 the signature or the certificate is not right · 5 it \
            is for another list, not the next one, or not the time for it · 6 it is damaged.
            """
        case .filesHelp: "The corrections' files."
        case .framesHelp: "Read one correction as QR codes from standard input."
        case .filesOrFrames: "Name files, or give --frames: one of the two."
        case .noCorrection(let file, let why): "\(file) is no correction that can be read: \(why.english)."
        case .inForce(let number, let voters):
            "Correction \(number) is in force: \(Counted.en(voters, "voter", "voters")) on the list."
        case .kept(let number, let voters):
            "Correction \(number) is kept and counts from the daemon's next start on: "
                + "\(Counted.en(voters, "voter", "voters")) on the list."
        case .good(let number, let voters):
            "Correction \(number) is good, nothing was kept: \(Counted.en(voters, "voter", "voters")) on the list."
        case .known(let number): "Correction \(number) was taken before; there is nothing to do."
        case .counts(let counts):
            "  Added \(counts.added), removed \(counts.removed), moved to other stations \(counts.transferred), marked "
                + "\(counts.marked)."
        case .sealed(let operations):
            "  \(Counted.en(operations, "change", "changes")); which they are is seen when the list is opened."
        case .revoked(let keys):
            "  It revokes \(Counted.en(keys, "key", "keys")); look at the devices: dobush-station devices list."
        case .refused(let number, let why): "Correction \(number) is not taken: \(why.english)"
        case .unusable(let number, let why):
            "Correction \(number), which was taken here before, cannot be used any more: \(why.english). Bring its file "
                + "again: dobush-station delta, or tell the commission."
        case .firstCode: "Scan the first code:"
        case .nextCode(let taken, let total, let missing):
            "\(taken) of \(total) codes are taken. Scan the next one; missing: \(missing):"
        case .noCodes: "No code of a correction was scanned."
        case .codesMissing(let numbers):
            "The input ended, and these codes are missing: \(numbers). Begin again and scan all of them."
        }
    }
}
