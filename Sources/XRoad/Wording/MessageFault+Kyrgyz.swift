import Wording

extension MessageFault {
    package var kyrgyz: String {
        switch self {
        case .markup(.malformed): "Билдирүү бузулган: ал XML эмес."
        case .markup(.documentType):
            "Билдирүү документтин түрүн жарыялайт; мындай билдирүүлөр кабыл алынбайт: алар зыян келтириши мүмкүн."
        case .markup(.tooLarge), .tooLarge: "Билдирүү уруксат берилген өлчөмдөн чоң."
        case .markup(.tooDeep): "Билдирүүнүн элементтери бири-биринин ичине өтө терең салынган."
        case .notEnvelope: "Билдирүү SOAP 1.1 форматында эмес."
        case .shape: "Билдирүүдө бир башы жана бир элементтүү бир денеси жок."
        case .header(let name): "\(name) аталышындагы маалымат жок же эки жолу берилген."
        case .value(let name): "\(name) аталышындагы маалымат туура эмес жазылган."
        case .version: "Билдирүүнүн протоколунун версиясы 4.0 эмес."
        case .otherService: "Билдирүүнүн денеси анын башында аталган кызматка таандык эмес."
        case .parts: "Бир нече бөлүктөн турган билдирүү кесилген же анда SOAP бөлүгү жок."
        case .mediaType: "Алмашуу тутумунда билдирүүнүн мындай түрү болбойт."
        case .otherRequest: "Жооп башка сурамга таандык. Сурамды кайталаңыз."
        case .otherPerson: "Жооп суралган адам жөнүндө эмес."
        case .json: "Жооп күтүлгөн түрдөгү JSON эмес."
        }
    }
}
