import ElectionModel
import Trust
import Wording

extension KeysWords {
    var russian: String {
        switch self {
        case .group: "Создать, заверить, заменить и отозвать ключи выборов."
        case .groupDiscussion:
            """
            Заверяют и отзывают хранители корневых ключей в программе dobush-trustee. Здесь создают ключи, готовят то, что \
            хранители подпишут, и публикуют подписанное; что делать, если ключ потерян, сказано в Docs/keys.md.

            Пример: новый ключ регистратора
              dobush keys make registrar
              dobush keys prepare --revoke registrar --reason rotated --certify requests/registrar-registrar.json --out to-sign.json
              dobush-trustee root sign to-sign.json ...
              dobush keys publish to-sign.json
            """
        case .roleValue: "роль"
        case .holderValue: "владелец"
        case .wrongSubject(let text): "«\(text)» — не имя: нужны буквы a-z, цифры и знаки - _ ."
        case .noCommissionKey:
            "В этой папке нет действующего ключа комиссии; смотрите dobush keys list и дайте заверить новый."

        case .listAbstract: "Все ключи, известные журналу, и их состояние сейчас."
        case .listDiscussion:
            "Читается из публичного журнала. Последний столбец показывает, лежит ли закрытый ключ в папке выборов."
        case .holder: "Владелец"
        case .key: "Ключ"
        case .until: "Действует до"
        case .standing: "Состояние"
        case .here: "Здесь"
        case .good: "действует"
        case .outOfTime: "вне срока"
        case .revoked: "ОТОЗВАН"
        case .because(let holder, let key, let reason, let time):
            "\(holder), ключ \(key): нет доверия с \(time.russian): \(reason.russian)."
        case .yes: "да"
        case .no: "нет"
        case .waits(let holder, let request): "Новый ключ \(holder) ждёт заверения: \(request)"

        case .makeAbstract: "Создать новый ключ владельца и запрос, чтобы корневые ключи его заверили."
        case .makeDiscussion:
            """
            Роли: commission, registrar, identification-authority, ballot-box, device, trustee, witness. Участки создают \
            свои ключи сами командой dobush-station provision. Если у владельца уже есть ключ, он остаётся в работе, пока \
            новый не заверен и не опубликован. Повтор команды второго ключа не создаёт.

            Пример:
              dobush keys make commission commission-2
            """
        case .roleHelp: "Роль владельца."
        case .subjectHelp: "Имя владельца, если оно не такое, как роль."
        case .makeDryRunHelp: "Проверить, можно ли создать ключ, и остановиться."
        case .logStays:
            "Ключ журнала задаётся, когда журнал начинается, и в своём журнале не заменяется: по нему все проверяют "
                + "журнал целиком. Если он потерян или украден, смотрите Docs/keys.md."
        case .stationsMakeTheirOwn: "Ключ участка создаётся на устройстве самого участка: dobush-station provision."
        case .subjectReserved(let name): "Имя \(name) занято под другие файлы; выберите другое, без точек."
        case .subjectTaken(let holder): "Так уже называется ключ \(holder); выберите другое имя."
        case .publishFirst(let holder):
            "Новый ключ \(holder) уже заверен, но ещё не введён в работу: опубликуйте его набор ещё раз командой "
                + "dobush keys publish."
        case .wouldMake(let holder): "Ключ \(holder) можно создать; ничего не записано."
        case .made(let holder, let key): "Создан новый ключ \(holder): \(key)."
        case .keyThere(let holder, let key):
            "Ключ \(holder), который ждёт заверения, уже есть: \(key). Второй не создан."
        case .liesHere(let file): "Он лежит в \(file)."
        case .liesBeside(let file):
            "Он лежит в \(file); прежний ключ остаётся в работе, пока новый не заверен и не опубликован."
        case .certifyNext(let request):
            "Дайте его заверить: dobush keys prepare --certify \(request) --out to-sign.json"

        case .exportAbstract: "Записать открытый ключ владельца для программы minisign."
        case .exportDiscussion:
            """
            По нему каждый проверит подпись списка избирателей: minisign -V -p registrar.pub -m manifest.json

            Пример:
              dobush keys export registrar --out registrar.pub
            """
        case .exportHolderHelp: "Чей ключ: роль, например registrar, или роль/имя."
        case .exportOutHelp: "Какой файл записать; без него ключ выводится на экран."
        case .holdsNoKey(let holder):
            "У \(holder) нет действующего ключа в этом журнале; смотрите dobush keys list."
        case .exported(let holder, let key, let file): "Открытый ключ \(holder) записан в \(file): ключ \(key)."

        case .passphraseAbstract: "Сменить парольную фразу одного файла ключа."
        case .passphraseDiscussion:
            """
            Это не помогает, если прежнюю фразу мог узнать кто-то ещё: старые копии файла по-прежнему ею открываются. Тогда \
            ключ отзывают и заменяют.

            Пример:
              dobush keys passphrase registrar
            """
        case .keyNameHelp: "Имя файла в папке keys, без .key: registrar, log, register, commission-2."
        case .passphraseDryRunHelp: "Проверить прежнюю фразу и остановиться."
        case .noKeyFile(let path): "Файла ключа \(path) нет."
        case .keyOf(let name): "ключ \(name)"
        case .opens(let name): "Парольная фраза открывает ключ \(name); ничего не изменено."
        case .passphraseChanged(let name): "У ключа \(name) новая парольная фраза."
        case .oldCopies: "Уничтожьте все копии старого файла: они по-прежнему открываются прежней фразой."
        case .onePassphrase:
            "Команды, которым нужно несколько ключей, открывают их одной фразой: смените её и у остальных ключей комиссии."

        case .signsAbstract: "Кто что вправе подписывать: единая таблица всего, что подписывается."
        case .signsDiscussion: "То же опубликовано в Docs/formats/who-signs-what.md, со страницей о каждой записи."
        case .statement: "Что"
        case .signer: "Кто подписывает"
        case .context: "Контекст"
        case .form: "Форма"
        case .roots: "корневые ключи"
        case .clerk: "член комиссии, заверенный ею"
        case .anyRole: "любая роль"
        }
    }
}
