extension TransportFault {
    package var kyrgyz: String {
        switch self {
        case .names: "жок дегенде бир ат керек, ар бири бир гана жолу"
        case .validity: "мөөнөт бош же ролдун сертификатынын мөөнөтүнөн чыгып кетет"
        case .otherKey: "бул ролдун сертификатында аталган ачкыч эмес"
        case .notAKey: "файлда TLS ачкычы сакталган эмес"
        case .notACertificate: "бул биздин TLS ачкычтын сертификаты эмес"
        case .library: "криптография китепканасы иштебей калды; башка программаларды жаап, кайра аракет кылыңыз"
        }
    }
}
