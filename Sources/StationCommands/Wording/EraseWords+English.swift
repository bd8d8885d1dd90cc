import Wording

extension EraseWords {
    var english: String {
        switch self {
        case .abstract: "Erase the voter list, after the centre's receipt for the closing package."
        case .discussion:
            """
            Checks that the centre signed the receipt, that it is for the package of this station and that the package is \
            of this log. Two members answer for it. Then every list in the folder is overwritten and removed, keys first, \
            and the spare key too; an act that the terminal signs says so. The log, the closing package and the act stay. \
            When it is interrupted, the same command goes on. Stop the daemon before.

            Examples:
              dobush-station erase --receipt /media/stick/receipt.json --folder /srv/1201 --dry-run
              dobush-station erase --receipt /media/stick/receipt.json --folder /srv/1201

            Exit codes: 3 the receipt or the package is not there · 4 signature, passphrase or a member's code is not \
            right · 5 the receipt is for something else, or the daemon runs · 6 the station is not closed, or the package \
            is another station's.
            """
        case .receiptHelp: "The centre's signed receipt."
        case .packageHelp:
            "The package that was handed over, if it is not the one in the station's folder: each export seals the log anew."
        case .really(let station):
            "Erase the voter list of station \(station) for ever?"
        case .otherElection(let id, let kind):
            "The receipt is of the election \(id) (\(kind.english)); bring this election's receipt."
        case .otherStation(let id): "The receipt is for station \(id); bring the one for this station."
        case .signerRevoked:
            "The key that signed the receipt was revoked; nothing is erased. Ask the centre for a receipt signed anew."
        case .signerOutOfTime:
            "The certificate of the key that signed the receipt does not cover its time; nothing is erased. Ask the centre "
                + "for a receipt signed anew."
        case .badSignature:
            "The centre did not sign the receipt, or it was changed; nothing is erased. Tell the commission."
        case .noPackage(let folder, let why):
            "There is no whole closing package in \(folder); name the one that was handed over with --package. \(why.english)"
        case .foreignPackage(let folder):
            "The package in \(folder) is damaged, or not that of this station's log; name the right one with --package."
        case .otherPackage(let folder):
            "The receipt is not for the package in \(folder). If another copy was handed over, name it with --package."
        case .good(let station, let lists):
            "Everything is right; nothing was erased. Station \(station) has \(Counted.en(lists, "list", "lists")) to erase."
        case .done(let station, let lists):
            "Erased at station \(station): \(Counted.en(lists, "list", "lists"))."
        case .actIn(let path): "The act is in \(path)."
        case .wasErased(let station, let time):
            "The voter list of station \(station) was erased; the erasing began on \(time.english)."
        case .erased(let act): "The voter list was erased here after the election; the act is in \(act)."
        case .begun:
            "The erasing of the voter list has begun and is not finished; give the same command again: dobush-station erase."
        }
    }
}
