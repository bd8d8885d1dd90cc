import VoterSnapshot
import Wording

extension SnapshotKeyWords {
    var russian: String {
        switch self {
        case .openingKeyHelp: "Ключ открытия этих выборов: файл команды dobush snapshot opening-key."
        case .openingPassphraseHelp: "Файл с парольной фразой ключа открытия; иначе она спрашивается."
        case .openingMaster: "ключ открытия"
        case .poolKey: "ключ запасных терминалов"
        case .noOpeningKey: "Назовите файл ключа открытия: --opening-key."
        case .otherHolder(let file, let holder):
            "В файле \(file) не тот ключ: нужен \"\(holder)\". Назовите файл, который для этого изготовлен."

        case .poolAbstract: "Изготовить общий ключ запасных терминалов региона."
        case .poolDiscussion:
            """
            Два файла: NAME.key — для запасных терминалов, под собственной парольной фразой, и NAME.public.json, по \
            которому запечатываются списки: dobush snapshot make --pool. Прерванную работу завершает та же команда.
            """
        case .poolNameHelp: "Имя группы терминалов: строчные латинские буквы, цифры и дефисы."
        case .poolOutHelp: "Папка для двух файлов."
        case .keyDryRunHelp: "Посмотреть, можно ли изготовить ключ, и остановиться; ничего не создавать."
        case .wrongPoolName(let name):
            "\(name) не годится как имя группы: нужны строчные латинские буквы, цифры и дефисы."
        case .keyThere(let file): "Файл \(file) уже есть и остаётся как есть. Выберите другое имя или папку."
        case .wouldMakeKey(let file): "Ключ был бы создан в файле \(file); ничего не создано."
        case .poolMade(let name, let secretFile, let publicFile):
            "Ключ группы \(name): \(secretFile) — для терминалов, \(publicFile) — для dobush snapshot make."
        case .fingerprint: "Контрольный код открытого файла, его сверяют при передаче:"

        case .openingAbstract: "Изготовить ключ открытия, из которого получаются коды открытия участков."
        case .openingDiscussion:
            """
            Один на выборы. С ним изготавливаются списки, которые открываются только с кодом, а утром выдаются сами \
            коды. У кого есть файл и его парольная фраза, тот может выдать любой код; кто его потерял — ни одного. \
            Храните его как закрытый ключ, копию — в другом сейфе.
            """
        case .openingOutHelp: "Какой файл создать."
        case .openingMade(let file):
            "Ключ открытия — в файле \(file). Сделайте копию и храните порознь: без него не выдать ни одного кода."

        case .codesAbstract: "Выдать утром коды открытия участков."
        case .codesDiscussion:
            """
            Для каждого участка комиссия подписывает файл; тот же код можно прочитать председателю вслух. Выданный \
            раньше код остаётся прежним. До первого дня списка ничего не выдаётся, если не указано --early.
            """
        case .codesStationHelp: "Участок; можно указать несколько раз. Без него — все, чьему списку нужен код."
        case .codesOutHelp: "Папка для файлов opening-STATION-NUMBER.json."
        case .earlyHelp: "Выдать коды до первого дня списка, например для репетиции."
        case .codesDryRunHelp: "Сказать, чьи коды были бы выданы, и остановиться; ничего не выдавать."
        case .noCodeNeeded(let station): "Списку участка \(station) код открытия не нужен."
        case .noneNeedsCode: "Ни у одного участка нет списка, которому нужен код открытия."
        case .otherMaster(let station):
            "Список участка \(station) изготовлен с другим ключом открытия. Назовите тот: --opening-key."
        case .tooEarly(let from):
            "Коды выдаются не раньше: \(from.russian). Если код нужен раньше, укажите --early."
        case .earlyQuestion(let from):
            "Списки действуют с \(from.russian); выданный код назад не взять. Выдать сейчас?"
        case .wouldRelease(let count):
            "Было бы выдано: \(Counted.ru(count, "код", "кода", "кодов")); ничего не выдано."
        case .otherFile(let file):
            "Файл \(file) уже есть, и в нём не этот код. Выясните, чей он, или назовите другую папку: --out."
        case .commissionKeyDoesNotCount:
            "Ключ комиссии отозван или не заверен на это время; подписанное им участки отвергнут. Заверьте новый ключ."
        case .code: "Код открытия"
        case .file: "Файл"
        case .handOver:
            "Передавайте каждый код только его участку: с ним и с терминалом этого участка список открывается."
        }
    }
}
