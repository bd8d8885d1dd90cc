import Wording

extension ExchangeWords {
    var kyrgyz: String {
        switch self {
        case .group: "Мамлекеттик реестрлерден «Түндүк» аркылуу далили менен суроо."
        case .groupDiscussion:
            """
            Эмне суралганы, эмне келгени жана аны далилдеген кол коюлган контейнерлер шайлоонун exchange папкасында турат. \
            Биздин коопсуздук сервери менен байланыш ошол жердеги connection.json файлында жазылат.
            """
        case .noConnection(let file): "Биздин коопсуздук сервери менен байланыш жазылган эмес: \(file) файлы жок."
        case .badConnection(let file):
            "\(file) файлында байланыш жазылган эмес: server менен client керек, https үчүн биздин сертификат, анын ачкычы "
                + "жана сервердин сертификаты да керек."
        case .noServices(let folder): "Кызматтардын сүрөттөмөлөрү \(folder) папкасында да, программанын жанында да жок."
        case .noService(let name): "\(name) деген кызмат жок. dobush exchange services буйругун караңыз."
        case .noTrust(let file):
            "Күбөлөндүрүүчү борборлордун тизмеси жок: \(file). Аны биздин коопсуздук сервери /verificationconf дарегинен берет."

        case .servicesAbstract: "Суроого боло турган реестрлер, мыйзамы жана максаты менен."
        case .servicesDiscussion:
            """
            Кызматтар программада эмес, файлдарда сүрөттөлөт. Шайлоонун exchange/services папкасындагылар колдонулат; ал жок \
            болсо, программа менен келгендери.
            """
        case .identifier: "Кызмат"
        case .wants: "Керектүүсү"
        case .basis: "Мыйзам"
        case .purpose: "Максаты"

        case .callAbstract: "Иш боюнча реестрден сурап, жоопту далили менен сактоо."
        case .callDiscussion:
            """
            Маанилер сизден башка эч ким окуй албаган файлдан же баскычтоптон алынат, буйрук сабынан эмес. Жооп алынган \
            суроо кайра берилбейт. Кызмат көрсөтүлбөсө, иш боюнча бүтпөгөндүн баары аткарылат: жообу келбегени кайра \
            суралат, жетпеген контейнерлер алынат. Чыгуу коду 7 болсо, жооп али далилденген эмес.

            Мисалдар:
              dobush exchange call civil-registry --case application-7 --user KG-op1
              dobush exchange call --case application-7 --user KG-op1
            """
        case .serviceHelp: "Кызматтын аты; ансыз — иште калгандын баары."
        case .caseHelp: "Кайсы иш боюнча; суроо менен кошо кетет."
        case .userHelp: "Ким сурап жатат, KG менен башталат; суроо менен кошо кетет."
        case .valuesHelp: "Маанилери бар JSON файлы; аны сизден башка эч ким окуй албасын."
        case .testHelp: "Кызматтын сынак үчүн эгизинен суроо: эч бир чыныгы адам жөнүндө эмес."
        case .callDryRunHelp: "Эмне суралмагын айтып токтоо."
        case .wrongCase(let text):
            "«\(text)» иштин номери боло албайт: 1ден 64кө чейин латын тамгасы, цифра, дефис, астынкы сызык жана чекит."
        case .wrongUser(let text):
            "«\(text)» ким сурап жатканын билдирбейт: алгач өлкөнүн эки баш тамгасы, мисалы KG-op1."
        case .noCase(let number): "\(number) иши боюнча азырынча эч нерсе суралган эмес; кызматты көрсөтүңүз."
        case .noValues(let file): "\(file) файлында маани жок: анда тексттерден турган бир JSON объектиси болсун."
        case .wrongValues(let wanted): "Кызматка так ушул маанилер керек: \(wanted.joined(separator: ", "))."
        case .wrongValue(let name): "\(name) мааниси туура эмес жазылган."
        case .askValue(let name): "\(name) мааниси:"
        case .wouldAsk(let service, let number): "\(number) иши боюнча \(service) суралмак."
        case .nothingLeft: "Бул иш боюнча кыла турган эч нерсе калган жок."
        case .nobody: "Реестрде мындай адам же документ жок."
        case .proven: "Жооп кол коюлган контейнер менен далилденди."
        case .notProven:
            "Контейнер жоопту далилдебейт; ал белгиленип сакталды. dobush exchange evidence verify буйругу менен караңыз."
        case .noEvidenceYet: "Контейнер али жок. Бир мүнөттөн кийин ошол эле буйрукту кайталаңыз."

        case .evidenceGroup: "Жооптордун артында турган кол коюлган контейнерлер."
        case .verifyAbstract: "Кол коюлган контейнерлерди текшерүү: сакталгандардын баарын же көрсөтүлгөндөрдү."
        case .verifyDiscussion:
            """
            Кол тамга, сертификат жана анын кайтарылып алынышы, убакыт белгиси жана хештер күбөлөндүрүүчү борборлордун \
            тизмесине салыштырылат. Чыгуу коду 6 болсо, кайсы бир контейнер эч нерсени далилдебейт.
            """
        case .containersHelp: "Файлдардагы контейнерлер; аларсыз — сакталгандардын баары."
        case .trustHelp: "Күбөлөндүрүүчү борборлордун тизмеси бар файл; болбосо, биздин сервер акыркы бергени."
        case .judged(let good, let all): "Текшерүүдөн өттү: \(all) ичинен \(good)."
        case .exchangeId: "Билдирүү"
        case .signer: "Кол койгон"
        case .stampedAt: "Убакыт белгиси"

        case .statusAbstract: "Суроолордун абалы: жооп алынганы, алынбаганы, далилденгени."
        case .statusDiscussion: "Эч нерсе суралбайт; ким жөнүндө суралганы көрсөтүлбөйт."
        case .statusCaseHelp: "Ушул гана иш."
        case .nothingAsked: "Азырынча эч нерсе суралган эмес."
        case .answeredColumn: "жооп"
        case .failedColumn: "жоопсуз"
        case .provenColumn: "далилденди"
        case .notProvenColumn: "далилсиз"
        case .waitingColumn: "күтүүдө"
        case .cases(let count): "Иштердин саны: \(count)."
        }
    }
}
