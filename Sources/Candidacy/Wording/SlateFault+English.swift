import Wording

extension SlateFault {
    package var english: String {
        switch self {
        case .nobody(let contest): "Nobody is registered in \(contest) yet."
        case .nameMissing(let application):
            "No register has stated the name of the candidate of application No. \(application). Run dobush candidate verify first."
        case .sexMissing(let application):
            "No register has stated the sex of the candidate of application No. \(application), and the rule of the contest needs it."
        case .unknownParty(let party):
            "The party \(party) is not in candidates/parties.json. Add it there with its title in three languages."
        }
    }
}
