extension OpenWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Участокту ачуу: эки мүчө жана кол коюлган акттагы код менен."
        case .discussion:
            """
            Ушул учурда бир да бюллетень бериле элек; журнал ушуну жазуу менен башталат.

            Мисал:
              dobush-station open --folder /srv/1201 --code 3f2a-91bc-2
            """
        case .codeHelp: "Тизменин версия коду, кол коюлган акттан окулат."
        case .codeFits(let code): "\(code) коду жүктөлгөн тизмеге туура келет; участок ачылган жок (--dry-run)."
        }
    }
}
