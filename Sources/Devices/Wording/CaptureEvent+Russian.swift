import ReaderWire

extension CaptureEvent {
    package var russian: String {
        switch self {
        case .waitingForFinger: "Приложите палец к сканеру …"
        case .fingerOn: "Держите палец неподвижно …"
        case .fingerOff: "Палец можно убрать."
        case .hint(let hint): hint.russian
        }
    }
}

extension CaptureHint {
    package var russian: String {
        switch self {
        case .tryAgain: "Не читается: вытрите палец и приложите снова."
        case .tooShort: "Слишком быстро: держите палец дольше."
        case .centreFinger: "Приложите палец к середине сканера."
        case .removeFinger: "Уберите палец и приложите снова."
        }
    }
}
