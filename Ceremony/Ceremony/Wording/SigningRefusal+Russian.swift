import Wording

extension SigningRefusal {
    package var russian: String {
        switch self {
        case .faults(let count):
            "В наборе \(Counted.ru(count, "ошибка", "ошибки", "ошибок")). Ничего не подписано; верните его комиссии."
        case .notARoot(let id):
            "Ключ \(id) не входит в эти корневые ключи. Ничего не подписано; проверьте файл ключа и файл корневых "
                + "ключей."
        }
    }
}
