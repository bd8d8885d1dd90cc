import BallotCrypto
import Wording

extension KeyCeremonyFault {
    package var kyrgyz: String {
        switch self {
        case .manifest(let cause):
            "Столдогу файл манифест эмес же бузулган. \(cause.kyrgyz) Комиссиядан аны кайра сураңыз."
        case .number(let number, let all): "\(number)-сактоочу жок: номерлер 1ден \(all) чейин."
        case .awaits(let round, let missing):
            "Эрте: «\(round.kyrgyz)» файлдары жок. Аларды күтүп жаткан номерлер: \(Self.list(missing)). Файлдар столдо пайда "
                + "болгондо ошол эле буйрукту кайра териңиз. Кимдир бирөө келбесе, комиссия аны кошпой кайра баштайт."
        case .damaged(let message, let check):
            "Туура эмес: \(message.kyrgyz) (V\(check.rawValue) текшерүүсү). Улантпаңыз: \(message.author)-сактоочу бул "
                + "файлды өз флешкасынан столго кайра койсун. Дагы туура эмес болсо, комиссия \(message.author)-номерди кошпой "
                + "кайра баштайт."
        case .notMine(let message):
            "Столдо турган файл бул ачкыч менен жасалган эмес: \(message.kyrgyz). Же номер башканыкы, же файл алмаштырылган: "
                + "улантуудан мурда муну тактаңыз."
        case .exchanged(let round):
            "Столдогу «\(round.kyrgyz)» файлдары бул сактоочу мурда көргөн файлдар эмес. Файлдар алмаштырылган: актыга "
                + "жазыңыз; комиссия ачкычты түзүүнү кайра баштайт."
        case .alike:
            "Эки сактоочу бирдей сандарды алып келди. Комиссия ачкычты түзүүнү кайра баштайт, баары жаңы ачкыч жасайт."
        case .atFault(let guilty, let accuser):
            guilty == accuser
                ? "\(accuser)-сактоочу туура үлүшкө даттанды: күнөөлүү \(accuser)-номер. Бул аракет бүттү; комиссия "
                    + "өзү четтеткендерди кошпой кайра баштайт."
                : "\(guilty)-сактоочу \(accuser)-номерге туура эмес үлүш жиберди: күнөөлүү \(guilty)-номер. Бул аракет "
                    + "бүттү; комиссия өзү четтеткендерди кошпой кайра баштайт."
        case .otherKey:
            "Ачкычтын файлы бул жол-жобонуку эмес. Ушул жол-жобо үчүн «election begin» буйругу жасаган файлды алыңыз."
        }
    }

    private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}
