import VoterRegister

extension CorrectionFaultCode {
    var kyrgyz: String {
        switch self {
        case .row(let code): code.kyrgyz
        case .action: "мындай аракет жок, мунун бири керек: \(Self.actions)"
        case .listNumber: "бул тизмедеги номер эмес: 1ден 999999га чейин"
        case .mark: "мындай белги жок, мунун бири керек: \(Self.marks)"
        case .needed: "бул аракет үчүн талааны толтуруу керек"
        case .unwanted: "бул аракетке мындай талаа керек эмес; бош калтырыңыз"
        case .sameStation: "шайлоочу ушул участоктун тизмесинде; башка участокту атаңыз"
        case .notInRegister: "реестрде мындай ПИН эч кимде жок"
        case .notListed: "шайлоочу участоктун тизмесинде жок"
        case .notTogether: "тизмедеги номер менен ПИН бир шайлоочунуку эмес"
        case .alreadyListed(let number): "шайлоочу участоктун тизмесинде мурунтан эле бар, номери \(number)"
        case .listedElsewhere(let station, let number):
            "шайлоочу \(station) участогунун тизмесинде, номери \(number); адегенде ошол тизмени түзөтүңүз"
        }
    }
}
