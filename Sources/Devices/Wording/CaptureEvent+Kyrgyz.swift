import ReaderWire

extension CaptureEvent {
    package var kyrgyz: String {
        switch self {
        case .waitingForFinger: "Манжаңызды сканерге коюңуз …"
        case .fingerOn: "Кыймылдатпай туруңуз …"
        case .fingerOff: "Манжаңызды алсаңыз болот."
        case .hint(let hint): hint.kyrgyz
        }
    }
}

extension CaptureHint {
    package var kyrgyz: String {
        switch self {
        case .tryAgain: "Окулган жок: манжаны аарчып, кайра коюңуз."
        case .tooShort: "Эрте алынды: манжаны көбүрөөк кармап туруңуз."
        case .centreFinger: "Манжаны сканердин ортосуна коюңуз."
        case .removeFinger: "Манжаны алып, кайра коюңуз."
        }
    }
}
