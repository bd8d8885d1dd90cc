import ElectionModel
import Trust
import Wording

extension DeviceWords {
    var kyrgyz: String {
        switch self {
        case .abstract: "Бул участок кабыл алган айкалыштырылган түзмөктөр."
        case .pairAbstract: "Айкалыштырылган түзмөктү кабыл алуу."
        case .pairDiscussion:
            """
            Түзмөктүн сертификатын түпкү ачкычтар менен, анын мөөнөтүн жана бул участокко белгилүү жокко чыгарылган \
            ачкычтарды текшерет. Участоктун кызматы иштей берсе болот.

            Мисал:
              dobush-station devices pair /media/stick/device-7.json --folder /srv/1201

            Чыгуу коддору: 4 түзмөк күбөлөндүрүлгөн эмес, жокко чыгарылган же мөөнөтүндө эмес · 5 бул ат башка түзмөктө · \
            6 файл бузулган.
            """
        case .certificateHelp: "Түзмөктүн сертификаты."
        case .listAbstract: "Түзмөктөрдү жана азыр кабыл алынабы, ошону көрсөтүү."
        case .listDiscussion:
            """
            Кийин ачкычы жокко чыгарылган түзмөк жокко чыгарылган деп көрсөтүлүп, кабыл алынбайт.

            Мисал:
              dobush-station devices list --folder /srv/1201
            """
        case .otherRole(let role):
            "Бул айкалыштырылган түзмөктүн эмес, башка ролдун сертификаты (\(role.kyrgyz))."
        case .revoked(let name, let reason):
            "«\(name)» түзмөгүнүн ачкычы жокко чыгарылган (\(reason.kyrgyz)); түзмөктү колдонбоңуз жана комиссияга "
                + "билдириңиз."
        case .notCertified(let why): "Түзмөк кабыл алынган жок: \(why.kyrgyz)."
        case .outOfTime(let name, let from, let until):
            """
            «\(name)» түзмөгүнүн сертификаты азыр күчүндө эмес; саатты текшериңиз же жаңысын сураңыз. Мөөнөтү:
              башталышы  \(from.kyrgyz)
              бүтүшү     \(until.kyrgyz)
            """
        case .otherPairing: "Азыр башка буйрук түзмөк кабыл алып жатат; ал бүткөндө кайра аракет кылыңыз."
        case .paired(let name, let until): "«\(name)» түзмөгү кабыл алынды. Мөөнөтүнүн бүтүшү: \(until.kyrgyz)."
        case .acceptable(let name): "«\(name)» түзмөгү кабыл алынмак; эч нерсе жазылган жок."
        case .wasPaired(let name): "«\(name)» түзмөгү мурунтан эле кабыл алынган; эч нерсе кылуунун кереги жок."
        case .none: "Бир да түзмөк кабыл алынган эмес."
        case .device: "Түзмөк"
        case .key: "Ачкыч"
        case .standing: "Азыр"
        }
    }
}
