import Wording

extension SigningRefusal {
    package var kyrgyz: String {
        switch self {
        case .faults(let count):
            "Топтомдо \(Counted.ky(count, "ката")) бар. Эч нерсеге кол коюлган жок; аны комиссияга кайтарып бериңиз."
        case .notARoot(let id):
            "\(id) ачкычы бул түпкү ачкычтарга кирбейт. Эч нерсеге кол коюлган жок; ачкычтын файлын жана түпкү "
                + "ачкычтардын файлын текшериңиз."
        }
    }
}
