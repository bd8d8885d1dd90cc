extension TemplateReport.Fault {
    package var russian: String {
        switch self {
        case .notOnFinalList: "в окончательном списке нет избирателя с таким ПИН"
        case .position: "такого пальца нет: номера пальцев от 1 до 10"
        case .size: "шаблон слишком мал или слишком велик"
        case .duplicate: "выше в перечне уже есть строка для этого пальца"
        }
    }
}
