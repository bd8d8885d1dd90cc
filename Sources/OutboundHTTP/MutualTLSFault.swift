package import Wording

/// Why there can be no TLS with certificates on both sides.
package enum MutualTLSFault: Fault, Hashable, CaseIterable {
    /// Our certificate is not in PEM, or damaged.
    case certificate
    /// Our key is not in PEM, is encrypted, or is not the certificate's.
    case key
    /// The server's certificate is not in PEM, or damaged.
    case serverCertificate

    package var nature: FaultNature { .misuse }

    package var english: String {
        switch self {
        case .certificate: "Our certificate cannot be read; it must be in PEM."
        case .key: "The key cannot be read, or is not our certificate's; it must be in PEM without a passphrase."
        case .serverCertificate: "The server's certificate cannot be read; it must be in PEM."
        }
    }

    package var russian: String {
        switch self {
        case .certificate: "Наш сертификат не читается; он должен быть в формате PEM."
        case .key: "Ключ не читается или он не от нашего сертификата; он должен быть в формате PEM без пароля."
        case .serverCertificate: "Сертификат сервера не читается; он должен быть в формате PEM."
        }
    }

    package var kyrgyz: String {
        switch self {
        case .certificate: "Биздин сертификат окулбайт; ал PEM түрүндө болууга тийиш."
        case .key: "Ачкыч окулбайт же ал биздин сертификаттыкы эмес; ал PEM түрүндө, купуя сөзсүз болууга тийиш."
        case .serverCertificate: "Сервердин сертификаты окулбайт; ал PEM түрүндө болууга тийиш."
        }
    }
}
