import Candidacy
import ElectionModel
import Wording

extension ClerkWords {
    var kyrgyz: String {
        switch self {
        case .memberHelp: "Комиссиянын мүчөсү, белгиси менен."
        case .pinFileHelp: "ПИН турган, сизден башка эч ким окуй албаган файл; жок болсо, ПИН баскычтоптон суралат."
        case .askPIN(let member): "\(member) мүчөнүн ПИНи:"
        case .wrongMember(let text):
            "«\(text)» мүчөнүн белгиси боло албайт: кичине латын тамгалары, сандар, дефис жана чекит "
                + "гана."
        case .abstract: "Талапкерлер менен иштеген мүчөгө ачкыч жасоо же тизмени көрсөтүү."
        case .discussion:
            """
            Ар бир мүчөнүн өз ачкычы болот: ал ПИН менен ачылат, сертификатына комиссия кол коёт. Мүчө кылган иштин баары ошол ачкыч \
            менен журналга жазылат. ПИН файлда көрсөтүлбөсө, түзүлүп, бир жолу гана көрсөтүлөт. Ачкыч кайра жасалса, эскиси \
            жарабай калат; --end мүчөнүн ишин токтотот.

            Мисал:
              dobush candidate clerk osmonova --name "Осмонова А." --duty prepare --duty decide
            """
        case .idHelp: "Мүчөнүн белгиси; жок болсо, тизме көрсөтүлөт."
        case .nameHelp: "Кесиптештери тааныган аты."
        case .dutyHelp:
            "Эмне кыла алат: prepare (арыз кабыл алуу), decide (чечим кабыл алуу). Экөөнү тең көрсөтсө "
                + "болот."
        case .untilHelp: "Сертификат ушул күнгө чейин жарайт; жок болсо, жыйынтыктан кийин 90 күн."
        case .ownPINFileHelp: "Мүчө өзү тандаган ПИН турган файл: кеминде 8 белги."
        case .endHelp: "Мүчөнүн ишин ушул учурдан токтотуу."
        case .nameAndDuty: "Жаңы ачкычка --name жана кеминде бир --duty керек."
        case .alreadyOver: "Сертификаттын акыркы күнү өтүп кеткен. --until менен кийинки күндү көрсөтүңүз."
        case .shortPIN(let least): "ПИН өтө кыска: кеминде \(least) белги керек."
        case .enrolled(let member, let until): "\(member) мүчөнүн ачкычы даяр. Жараган мөөнөтү: \(until.kyrgyz)."
        case .wouldEnrol(let member, let until): "\(member) мүчөгө ачкыч жасалмак, мөөнөтү: \(until.kyrgyz)."
        case .freshPIN(let text): "ПИН: \(text). Муну мүчөнүн өзүнө гана бериңиз; ал экинчи жолу көрсөтүлбөйт."
        case .ended(let member): "\(member) мүчөнүн иши токтотулду: мындан ары ал кире албайт."
        case .wouldEnd(let member): "\(member) мүчөнүн иши токтотулмак."
        case .nobody: "Азырынча бир да мүчөгө ачкыч жасалган эмес."
        case .member: "мүчө"
        case .name: "аты"
        case .duties: "милдети"
        case .until: "мөөнөтү"
        }
    }
}
