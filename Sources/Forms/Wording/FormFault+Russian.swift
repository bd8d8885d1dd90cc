extension FormFault {
    package var russian: String {
        switch self {
        case .noFonts: "нет шрифтов для печати; установите пакет fonts-dejavu-core"
        case .badText: "в тексте есть знак, который нельзя напечатать; проверьте имена и названия"
        case .tooMuch: "текст не помещается на лист; выберите лист побольше"
        case .memory: "для печати не хватает памяти; закройте другие программы и повторите"
        }
    }
}
