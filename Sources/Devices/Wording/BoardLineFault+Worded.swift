extension BoardLineFault {
    package var kyrgyz: String {
        switch self {
        case .absent: "Түзмөк табылган жок; кабелин текшериңиз."
        case .inUse: "Түзмөк менен башка программа сүйлөшүп жатат; аны бүтүрүңүз."
        case .notAllowed: "Бул колдонуучу түзмөктү ача албайт; администраторго билдириңиз."
        case .unfit: "Ал жерде түзмөктүн линиясы жок; жолун текшериңиз."
        }
    }

    package var russian: String {
        switch self {
        case .absent: "Устройство не найдено; проверьте кабель."
        case .inUse: "С устройством говорит другая программа; завершите её."
        case .notAllowed: "Этот пользователь не может открыть устройство; сообщите администратору."
        case .unfit: "Там нет линии устройства; проверьте путь."
        }
    }

    package var english: String {
        switch self {
        case .absent: "The unit was not found; check its cable."
        case .inUse: "Another program is talking with the unit; end it."
        case .notAllowed: "This user may not open the unit; tell the administrator."
        case .unfit: "There is no unit's line; check the path."
        }
    }
}
