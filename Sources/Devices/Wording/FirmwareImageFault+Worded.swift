extension FirmwareImageFault {
    package var kyrgyz: String {
        switch self {
        case .noFirmware: "Бул файл түзмөктүн ички программасы эмес."
        case .damaged: "Ички программанын файлы бузулган; аны кайра алыңыз."
        }
    }

    package var russian: String {
        switch self {
        case .noFirmware: "Этот файл не прошивка устройства."
        case .damaged: "Файл прошивки повреждён; получите его снова."
        }
    }

    package var english: String {
        switch self {
        case .noFirmware: "This file is no firmware of a unit."
        case .damaged: "The firmware's file is damaged; fetch it again."
        }
    }
}
