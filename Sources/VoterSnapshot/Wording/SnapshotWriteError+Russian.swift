import Files
import Wording

extension SnapshotWriteError {
    package var russian: String {
        switch self {
        case .notTheRegistrar: "ключ или его сертификат — не регистратора этих выборов; возьмите правильный файл ключа"
        case .certificateOutOfTime:
            "сертификат регистратора не действует в сроки экземпляра списка; продлите его у хранителей корневых ключей"
        case .unknownStation: "такого участка нет в описании выборов; проверьте его номер"
        case .badEdition: "номер должен быть от 1 до 999999, а срок действия — кончаться позже, чем начинается"
        case .badRecipients:
            "нужно хотя бы одно устройство, получателей не больше \(SnapshotLimits.recipients), каждый ключ один раз; "
                + "проверьте ключи участков"
        case .tooManyRevocations: "в списке может быть не больше \(SnapshotLimits.revocations) отзывов ключей"
        case .badListNumber(let number): "номер \(number) в списке не в пределах от 1 до \(SnapshotLimits.number)"
        case .duplicateListNumber(let number): "номер \(number) стоит в списке дважды; исправьте список"
        case .duplicatePin(let number): "ПИН номера \(number) уже есть в списке выше; исправьте список"
        case .badName(let number): "у номера \(number) нет имени или оно слишком длинное; исправьте список"
        case .photoTooLarge(let number, let bytes):
            "в фотографии номера \(number) байтов: \(bytes), допускается не больше \(SnapshotLimits.photo)"
        case .tooManyTemplates(let number, let count):
            "у номера \(number) отпечатков: \(count), допускается не больше \(SnapshotLimits.templates)"
        case .badTemplate(let number): "отпечаток номера \(number) пуст, слишком велик или не от пальца"
        case .tooManyVoters: "на участке может быть не больше \(SnapshotLimits.voters) избирателей"
        case .deltaTooLarge:
            "в поправке может быть не больше \(SnapshotLimits.operations) пунктов; разделите её на несколько"
        case .otherOpening:
            "у экземпляра списка и у поправки должен быть код открытия либо ни у одного; укажите секрет, с которым "
                + "изготовлен экземпляр"
        case .noRandomness: "источник случайных чисел не работает; перезапустите компьютер"
        case .store:
            "список не удалось собрать в памяти; закройте другие программы и повторите"
        case .noSnapshot: "в этой папке нет целого экземпляра списка; проверьте папку"
        case .foreignProof: "доказательство из журнала относится к другому файлу; изготовьте доказательство этого файла"
        case .folderExists(let path): "\(path) уже существует и никогда не переписывается; выберите другую папку"
        case .file(let error): "\(error.russian) (ничего лишнего не осталось)"
        }
    }
}
