import Wording

extension UnlockWords {
    var russian: String {
        switch self {
        case .codeFileHelp:
            "Файл с кодом открытия: набранным в первой строке или выданным комиссией; он доступен только вам. Без него код "
                + "спрашивается, если он нужен списку."
        case .openingCode(let code): "Код открытия списка \(code), который сообщила комиссия:"
        case .whichMember(let names): "Член комиссии (\(names.russian)) или Enter, чтобы ввести код открытия:"
        case .noTicket(let name): "Пропуска для перезапуска на имя «\(name)» нет."
        case .nobodyHasTicket: "Ни у кого из файла нет пропуска для перезапуска; нужен код открытия."
        case .notOpened(let why): "Не открыто: \(why.russian)."
        case .openedAgain(let member): "Список снова открыт кодом \(member)."
        case .releaseDamaged:
            "Файл с кодом повреждён. Получите его от комиссии ещё раз."
        case .releaseOfOtherList:
            "Это код другого списка: сравните участок и номер списка."
        case .releaseRevoked:
            "Ключ, которым подписан код, отозван. Позвоните в комиссию и попросите новый код."
        case .releaseUnsigned:
            "Под кодом нет действительной подписи комиссии. Не пользуйтесь им и позвоните в комиссию."
        case .ticketFailed(let member):
            "Пропуск для перезапуска на имя \(member) сохранить не удалось: освободите место на диске или память. Участок "
                + "всё равно открыт; держите код открытия под рукой на случай перезапуска."
        }
    }
}
