import Wording

extension ConsoleWords {
    var kyrgyz: String {
        switch self {
        case .unreadable(let path, let cause): "\(path) файлын окуу мүмкүн эмес: \(cause.kyrgyz)."
        case .notPlain(let path): "\(path) кадимки файл эмес."
        case .readableByOthers(let path):
            "\(path) файлын ушул машинанын башка колдонуучулары да окуй алат; өзүңүзгө гана уруксат бериңиз: "
                + "chmod 600 \(path)."
        case .tooLarge(let path): "\(path) файлы уруксат берилген өлчөмдөн чоң."
        case .noPassphrase(let path): "\(path) файлынын биринчи сабында купуя сөз жок."
        case .nothingTyped: "Эч нерсе терилген жок."
        case .noTerminal(let question, let instead):
            "«\(question.kyrgyz)» деп сурай турган терминал жок; \(instead) деп бериңиз."
        case .mayNotAsk(let question, let instead?):
            "«\(question.kyrgyz)» деп суроо керек, бирок --no-input берилген; жообун \(instead) менен бериңиз."
        case .mayNotAsk(let question, nil):
            "«\(question.kyrgyz)» деп суроо керек, бирок --no-input берилген; аны алып салып, кайра аракет кылыңыз."
        case .inputEnded(let instead?): "Суроого жооп берилбей калды; жообун \(instead) менен да берсе болот."
        case .inputEnded(nil): "Суроого жооп берилбей калды."
        case .declined: "Макулдук берилген жок; эч нерсе өзгөргөн жок."
        case .yesOrNo(let question): "\(question.kyrgyz) (ооба/жок)"
        }
    }
}
