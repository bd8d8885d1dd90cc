import Sodium

extension SodiumError {
    package var russian: String {
        switch self {
        case .length: "у ключа или подписи неверная длина; возможно, это ключ от другого"
        case .forged: "этот ключ не подходит: запечатано для другого ключа или изменено"
        case .truncated: "зашифрованный файл неполный; скопируйте его заново"
        case .memory: "не хватает памяти; закройте другие программы и повторите"
        case .encoding: "ключ или подпись записаны неверно"
        }
    }
}
