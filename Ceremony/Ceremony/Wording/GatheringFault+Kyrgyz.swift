import Wording

extension GatheringFault {
    package var kyrgyz: String {
        switch self {
        case .count(0): "Бир да ачык ачкыч көрсөтүлгөн жок."
        case .count(let count):
            "\(Counted.ky(count, "ачык ачкыч")) көрсөтүлдү; алардын саны \(RootGathering.most) ачкычтан ашпашы керек."
        case .mixedKinds(let one, let other):
            "Ачкычтардын түрү ар башка (\(one.kyrgyz) жана \(other.kyrgyz)); ар бир түрдүн өз "
                + "түпкү ачкычтары бар."
        case .holderTwice(let holder):
            "Эки ачкычта сактоочунун бир эле аты турат: \(holder). Бир сактоочуда бир ачкыч болот."
        case .keyTwice(let one, let other):
            "\(one) жана \(other) бир эле ачкычты алып келди; ар бир сактоочу ачкычты өзү түзөт жана эч кимге бербейт."
        case .oneAlone:
            "Босого 1 болсо, ар бир сактоочу жалгыз эле кол коё алат; окутуудан башка учурда ал 2ден кем болбойт."
        case .threshold(let threshold, let keys):
            "\(threshold) деген босого туура келбейт: ачкычтардын саны \(keys). Босого 1ден кем, ачкычтардын "
                + "санынан көп болбойт."
        }
    }
}
