import Wording

extension SlateFault {
    package var kyrgyz: String {
        switch self {
        case .nobody(let contest): "\(contest) боюнча азырынча эч ким катталган эмес."
        case .nameMissing(let application):
            "№ \(application) арыз боюнча талапкердин атын бир да реестр билдире элек. Адегенде dobush candidate verify буйругун аткарыңыз."
        case .sexMissing(let application):
            "№ \(application) арыз боюнча талапкердин жынысын бир да реестр билдирген эмес, бул добуш берүүнүн эрежесине ал керек."
        case .unknownParty(let party):
            "\(party) партиясы candidates/parties.json файлында жок. Аны үч тилдеги аталышы менен жазыңыз."
        }
    }
}
