import Ceremony
import Wording

extension TrusteeFault {
    var russian: String {
        switch self {
        case .notThatFile(let path, let what, let cause):
            "\(path) — это не \(what.russian), или файл повреждён. \(cause.russian)"
        case .exists(let path): "\(path) уже существует. Ничего не перезаписывается; выберите другое место."
        case .otherKey(let path, let holder, let kind):
            "\(path) — ключ хранителя \(holder) (\(kind.russian)). Ничего не перезаписывается; выберите "
                + "другую папку."
        case .otherKind(let path, let kind, let needs):
            "\(path) другого рода (\(kind.russian)), чем корневые ключи (\(needs.russian)). Роды "
                + "никогда не смешиваются; ничего не подписано."
        case .notRecognised(let holder):
            "\(holder) не узнаёт ключ. Ничего не записано. Файл подменили по дороге: выясните, где, и начните сначала."
        case .rootsNotRecognised:
            "Отпечаток корневых ключей не тот, что опубликован. Ничего не подписано. Возьмите файл корневых ключей из "
                + "другого места."
        case .otherOnScreen:
            "Контрольный код не везде один и тот же. Ничего не сделано. Выясните, какой файл подменили, запишите это в акт и "
                + "начните заново."
        case .nothingSaid: "На стол ничего не положено."
        case .otherSum(let name):
            "Раньше под именем \(name) расшифрована другая сумма. Два подсчёта почти одних и тех же бюллетеней выдали бы "
                + "разницу: ничего не подписано. Покажите обе записи наблюдателям."
        case .tooFewShares(let name, let has, let needs, let missing):
            "Для \(name) верных долей \(has), нужно \(needs). Нет долей хранителей № "
                + "\(missing.map(String.init).joined(separator: ", "))."
        case .otherNumber(let statements):
            "В наборе \(Counted.ru(statements, "запись", "записи", "записей")), а указано другое число. Ничего не "
                + "подписано; прочитайте таблицу ещё раз."
        case .unsound(let faults):
            "В наборе \(Counted.ru(faults, "ошибка", "ошибки", "ошибок")). Подписывать его нельзя."
        case .otherPublicHalf(let path):
            "\(path) — не открытая часть этого ключа. Один из двух файлов подменили; не передавайте его дальше."
        case .notCombined: "Ключ не собран, ничего не записано."
        case .holderName(let name): "«\(name)» — не имя хранителя: только a-z, 0-9, - _ ., например root-1."
        case .passphraseFiles(let given, let needed):
            "Файлов с парольными фразами: \(given), карточек: \(needed). Укажите --card-passphrase-file по одному разу "
                + "на карточку, по порядку, или не указывайте совсем."
        }
    }
}
