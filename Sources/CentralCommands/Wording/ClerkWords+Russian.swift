import Candidacy
import ElectionModel
import Wording

extension ClerkWords {
    var russian: String {
        switch self {
        case .memberHelp: "Член комиссии, по обозначению."
        case .pinFileHelp: "Файл с ПИН, доступный только вам; иначе ПИН спрашивается с клавиатуры."
        case .askPIN(let member): "ПИН члена комиссии \(member):"
        case .wrongMember(let text):
            "«\(text)» не годится как обозначение члена комиссии: строчные латинские буквы, цифры, дефис "
                + "и точка."
        case .abstract: "Сделать ключ члену комиссии, который работает с кандидатами, или показать список."
        case .discussion:
            """
            У каждого свой ключ: он открывается ПИН, его сертификат подписывает комиссия. Всё, что делает член комиссии, записывается \
            в журнал этим ключом. Если файл с ПИН не указан, ПИН создаётся и показывается один раз. Новый ключ заменяет прежний; \
            --end прекращает работу члена комиссии.

            Пример:
              dobush candidate clerk osmonova --name "Осмонова А." --duty prepare --duty decide
            """
        case .idHelp: "Обозначение члена комиссии; без него показывается список."
        case .nameHelp: "Имя, под которым его знают коллеги."
        case .dutyHelp: "Что может: prepare (принимать заявления), decide (решать). Можно указать оба."
        case .untilHelp: "До какого дня действует сертификат; без этого 90 дней после итогов."
        case .ownPINFileHelp: "Файл с ПИН, который выбрал сам член комиссии: не меньше 8 знаков."
        case .endHelp: "Прекратить работу члена комиссии с этой минуты."
        case .nameAndDuty: "Для нового ключа нужны --name и хотя бы одно --duty."
        case .alreadyOver: "Последний день сертификата уже прошёл. Укажите более поздний: --until."
        case .shortPIN(let least): "ПИН слишком короткий: нужно не меньше \(least) знаков."
        case .enrolled(let member, let until): "Ключ члена комиссии \(member) готов. Действует до: \(until.russian)."
        case .wouldEnrol(let member, let until):
            "Был бы сделан ключ для члена комиссии \(member), до: \(until.russian)."
        case .freshPIN(let text):
            "ПИН: \(text). Передайте его только самому члену комиссии; второй раз он не показывается."
        case .ended(let member): "Работа члена комиссии \(member) прекращена: войти он больше не может."
        case .wouldEnd(let member): "Работа члена комиссии \(member) была бы прекращена."
        case .nobody: "Ключа ещё нет ни у кого."
        case .member: "член комиссии"
        case .name: "имя"
        case .duties: "полномочия"
        case .until: "до"
        }
    }
}
