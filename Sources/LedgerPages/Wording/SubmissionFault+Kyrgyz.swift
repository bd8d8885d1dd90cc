import Ledger
import Wording

extension SubmissionFault {
    var kyrgyz: String {
        switch self {
        case .elsewhere(let type):
            "Бул билдирүү (\(type.kyrgyz)) тармак аркылуу кабыл алынбайт: аны комиссия суммаларын текшергенден кийин киргизет."
        }
    }
}
