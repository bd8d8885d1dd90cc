extension QRCodeFault {
    package var kyrgyz: String {
        switch self {
        case .badText: "QR-код үчүн текст жок; текстти бериңиз"
        case .tooLong: "текст бир QR-кодго батпайт; аны бөлүңүз"
        case .tooLarge: "QR-коддун сүрөтү өтө чоң болуп калат; модулдарын кичирээк кылыңыз"
        case .memory: "QR-код үчүн эстутум жетпейт; башка программаларды жаап, кайталаңыз"
        }
    }
}
