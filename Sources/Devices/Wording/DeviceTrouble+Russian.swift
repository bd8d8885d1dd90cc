import DeviceWire

extension DeviceTrouble {
    package var russian: String {
        switch self {
        case .boardAbsent: "Устройство не подключено; проверьте кабель."
        case .terminalRefused:
            "Устройство не знает этого терминала; техник допускает его с подписями двух сервисных лиц."
        case .foreignBoard: "Подключено другое устройство, а не принятое; не используйте его."
        case .caseOpened: "Корпус устройства вскрывали; не используйте его и сообщите комиссии."
        case .firmwareUnpublished(let version):
            "В устройстве прошивка \(version), которую комиссия не публиковала; не используйте его."
        case .firmwareUnattested:
            "Устройство не доказывает, какая в нём прошивка; не используйте его и сообщите комиссии."
        case .firmwareUnchecked: "У этого терминала нет списка прошивок, прошивка устройства ни с чем не сравнивалась."
        case .firmwareOnTrial: "Прошивка устройства на испытании; завершите обновление."
        case .updateFailed: "Новая прошивка устройства не запустилась; работает прежняя."
        case .clock(let seconds):
            "Часы устройства и терминала расходятся на \(seconds) с; посмотрите, какие неверны. Если часы устройства, примите его заново."
        case .batteryLow(let percent): "Заряд батареи устройства \(percent) %; подключите его питание."
        case .temperature(let degrees):
            "Температура корпуса устройства \(degrees) °C; поставьте его туда, где от 0 до 50 °C."
        case .printer(.slips, let state): "Принтер чеков: \(Self.russian(state))"
        case .printer(.ballots, let state): "Принтер бюллетеней: \(Self.russian(state))"
        case .noDocumentReader: "Считыватель документов не отвечает; вводите номера и сообщите комиссии."
        case .startedByItself:
            "В устройстве был сбой, и оно само запустилось заново; если повторится, возьмите другое устройство."
        case .reader(let health): health.russian
        }
    }

    static func russian(_ state: PrinterState) -> String {
        switch state {
        case .ready: "готов."
        case .printing: "печатает."
        case .paperLow: "бумага скоро закончится."
        case .paperOut: "нет бумаги; вставьте новую."
        case .coverOpen: "открыта крышка; закройте её."
        case .jammed: "бумагу зажевало; выньте её."
        case .overheated: "перегрелся; подождите несколько минут."
        case .absent: "не отвечает."
        }
    }
}
