extension PaperVerdict {
    package var kyrgyz: String {
        switch self {
        case .received: "Арыз кабыл алынды"
        case .complies: "Бардык талаптар аткарылган"
        case .doesNotComply: "Талаптар аткарылган эмес"
        case .open: "Комиссиянын мүчөлөрү карай турган маселе бар"
        case .registered: "Талапкер катталды"
        case .refused: "Каттоодон баш тартылды"
        case .excluded: "Каттоо жокко чыгарылды"
        case .withdrawn: "Талапкер өз талапкерлигин алып салды"
        }
    }
}
