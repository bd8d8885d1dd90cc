import Wording

extension UnlockWords {
    var kyrgyz: String {
        switch self {
        case .codeFileHelp:
            "Биринчи сабында ачуу коду турган, өзүңүз гана окуй ала турган файл; берилбесе, тизмеге керек болгондо код "
                + "суралат."
        case .openingCode(let code): "\(code) тизмесинин комиссия айткан ачуу коду:"
        case .whichMember(let names): "Мүчө (\(names.kyrgyz)), же ачуу кодун терүү үчүн Enter:"
        case .noTicket(let name): "«\(name)» үчүн кайра иштетүү уруксаты жок."
        case .nobodyHasTicket: "Файлдагы мүчөлөрдүн эч биринде кайра иштетүү уруксаты жок; ачуу коду керек."
        case .notOpened(let why): "Ачылган жок: \(why.kyrgyz)."
        case .openedAgain(let member): "Тизме \(member) коду менен кайра ачылды."
        case .ticketFailed(let member):
            "\(member) үчүн кайра иштетүү уруксаты сакталбай калды: дискте же эстутумда орун бошотуңуз. Участок баары бир "
                + "ачык; кайра иштетүүгө керек болсо деп, ачуу кодун жаныңызда кармаңыз."
        }
    }
}
