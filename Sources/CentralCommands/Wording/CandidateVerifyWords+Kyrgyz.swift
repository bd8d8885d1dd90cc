import Wording

extension CandidateVerifyWords {
    var kyrgyz: String {
        switch self {
        case .abstract:
            "Талапкерлер жөнүндө мамлекеттик реестрлерден сурап, талаптарды алардын жооптору боюнча текшерүү."
        case .discussion:
            """
            Ачык калганы гана суралат: жооп келе элек, эскирген же далилденбеген маалымат. Ушул эле буйрук кайра берилсе, \
            токтогон жеринен улантат; жооп берилген нерсе экинчи жолу суралбайт. Бардык жооптор мыйзамга туура келсе, эч \
            ким эч нерсени ырастабайт; адамдар чече турган нерселер аягында аталат. Аяктоо коду 7: реестр жооп берген \
            жок же жооптун далили даяр боло элек.

            Мисалдар:
              dobush candidate verify --user KG-op1
              dobush candidate verify 417 --user KG-op1 --dry-run
            """
        case .idsHelp: "Арыздардын номерлери; аталбаса, чечим чыга электердин баары."
        case .testHelp: "Кызматтардын сыноо эгиздеринен сурап, чыныгы адамдарга тийбөө."
        case .cannotAsk(let service, let parameter):
            "\(service) кызматы \(parameter) маанисин талап кылат, ал арызда жок; кызматтын сүрөттөмөсүн өзгөртүңүз."
        case .noFact(let service, let fact):
            "\(service) кызматы \(fact) маалыматын билдирбейт, ал эми талапка ошол керек; экөөнүн бирин оңдоңуз."
        case .progress(let done, let count): "\(Counted.ky(count, "суроодон")) \(done)"
        case .nothingToAsk: "Ачык суроо жок: реестрлерден суроонун кереги жок."
        case .wouldAsk(let service, let count): "\(service) кызматынан суралат: \(Counted.ky(count, "суроо"))."
        case .asked(let count, let answered):
            "Берилди: \(Counted.ky(count, "суроо")), жооп келип далилденди: \(answered)."
        case .silent(let service, let count):
            "\(service) кызматы жооп бере элек: \(Counted.ky(count, "суроо")). Буйрукту кийинчерээк кайталаңыз."
        case .forPeople(let number, let requirements): "Адамдар чечет: № \(number): \(requirements)."
        }
    }
}
