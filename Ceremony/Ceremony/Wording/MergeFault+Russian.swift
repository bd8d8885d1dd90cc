extension MergeFault {
    package var russian: String {
        switch self {
        case .otherStatements:
            "В двух наборах не одни и те же записи; оба должны быть копиями того, который подготовила комиссия."
        case .otherSignature(let id):
            "Под одной записью в двух наборах разные подписи корневого ключа \(id); пусть он подпишет заново."
        }
    }
}
