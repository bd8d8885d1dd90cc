import Wording

extension CommonWords {
    package var kyrgyz: String {
        switch self {
        case .jsonHelp: "Программалар үчүн JSON түрүндө жооп берүү."
        case .dryRunHelp: "Баарын текшерүү, бирок эч нерсе жазбоо."
        case .yesHelp: "«Ооба/жок» деген суроолордун баарына «ооба» деп жооп берүү."
        case .noInputHelp: "Эч нерсе сурабоо: суроо чыкса, кайсы параметр керек экенин айтып, токтоо."
        case .languageHelp: "Программанын тили: ky — кыргызча, ru — орусча, en — англисче."
        case .passphraseHelp: "Биринчи сабында купуя сөз турган, өзүңүз гана окуй ала турган файл; болбосо суралат."
        case .newPassphraseHelp: "Биринчи сабында жаңы купуя сөз турган, өзүңүз гана окуй ала турган файл."
        case .passphrase(let keys): "Купуя сөз (\(keys.kyrgyz)):"
        case .newPassphrase(let keys): "Жаңы купуя сөз (\(keys.kyrgyz)):"
        case .samePassphrase: "Ошол эле купуя сөздү кайра териңиз:"
        case .shortPassphrase(let least):
            "Купуя сөздө кеминде \(Counted.ky(least, "белги")) болушу керек; эч нерсе түзүлгөн жок."
        case .differentPassphrases: "Эки купуя сөз бирдей эмес; эч нерсе түзүлгөн жок."
        case .unknownLanguage(let tag): "«\(tag)» деген тил жок; ky, ru же en деп бериңиз: --lang ky."
        case .languageWithoutValue: "--lang параметринен кийин тили жазылган жок; ky, ru же en деп бериңиз."
        case .unforeseen(let type): "Күтүлбөгөн ката чыкты (\(type)); комиссияга билдириңиз."
        }
    }
}
