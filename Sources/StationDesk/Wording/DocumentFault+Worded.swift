import Devices
import Wording

extension DocumentFault: Worded {
    package var kyrgyz: String {
        switch self {
        case .unit(let fault): fault.kyrgyz
        case .unsound: "Документ окулган жок же ката окулду; дагы бир жолу көрсөтүңүз же ПИНди териңиз."
        case .noPin: "Бул документте ПИН жок; аны терип киргизиңиз."
        }
    }

    package var russian: String {
        switch self {
        case .unit(let fault): fault.russian
        case .unsound: "Документ не прочитан или прочитан с ошибкой; покажите его ещё раз или введите ПИН."
        case .noPin: "В этом документе нет ПИН; введите его."
        }
    }

    package var english: String {
        switch self {
        case .unit(let fault): fault.english
        case .unsound: "The document was misread; show it once more, or type the PIN."
        case .noPin: "This document bears no PIN; type it."
        }
    }
}
