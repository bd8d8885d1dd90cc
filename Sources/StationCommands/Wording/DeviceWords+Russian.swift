import ElectionModel
import Trust
import Wording

extension DeviceWords {
    var russian: String {
        switch self {
        case .abstract: "Комбинированные устройства, которые принимает этот участок."
        case .pairAbstract: "Принять комбинированное устройство."
        case .pairDiscussion:
            """
            Проверяет сертификат устройства по корневым ключам, его срок и отзывы ключей, известные этому участку. Служба \
            участка может работать дальше.

            Пример:
              dobush-station devices pair /media/stick/device-7.json --folder /srv/1201

            Коды завершения: 4 устройство не заверено, отозвано или не в сроке · 5 это имя у другого устройства · 6 файл \
            повреждён.
            """
        case .certificateHelp: "Сертификат устройства."
        case .listAbstract: "Показать устройства и принимаются ли они сейчас."
        case .listDiscussion:
            """
            Устройство, ключ которого отозвали позже, показано как отозванное и не принимается.

            Пример:
              dobush-station devices list --folder /srv/1201
            """
        case .otherRole(let role):
            "Это сертификат другой роли (\(role.russian)), а не комбинированного устройства."
        case .revoked(let name, let reason):
            "Ключ устройства «\(name)» отозван (\(reason.russian)); не используйте устройство и сообщите комиссии."
        case .notCertified(let why): "Устройство не принято: \(why.russian)."
        case .outOfTime(let name, let from, let until):
            """
            Сертификат устройства «\(name)» сейчас не действует; проверьте часы или попросите новый. Срок действия:
              с   \(from.russian)
              до  \(until.russian)
            """
        case .otherPairing: "Другая команда сейчас принимает устройство; повторите, когда она закончит."
        case .paired(let name, let until): "Устройство «\(name)» принято. Срок: до \(until.russian)."
        case .acceptable(let name): "Устройство «\(name)» было бы принято; ничего не записано."
        case .wasPaired(let name): "Устройство «\(name)» уже было принято; делать ничего не нужно."
        case .none: "Ни одно устройство не принято."
        case .device: "Устройство"
        case .key: "Ключ"
        case .standing: "Сейчас"
        }
    }
}
