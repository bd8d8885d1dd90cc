import ElectionModel
import Ledger
import Wording

extension NetworkWords {
    var russian: String {
        switch self {
        case .serveAbstract: "Показывать публичный журнал и его страницу в сети."
        case .serveDiscussion:
            """
            Папку ledger/public может раздавать любой веб-сервер; этому не нужна настройка. С --submissions он ещё и принимает \
            подписанные заявления (POST /submit) и на каждое отвечает доказательством; другие команды тем временем не могут \
            писать в журнал. Он работает по простому HTTP: поставьте перед ним прокси с TLS. Ctrl-C или SIGTERM завершает \
            работу; на начатые запросы он сначала ответит.

            Примеры:
              dobush ledger serve
              dobush ledger serve --listen 0.0.0.0:8080 --submissions --passphrase-file phrase
            """
        case .publicHelp: "Публичная папка журнала; без неё — журнал из папки выборов."
        case .listenHelp: "Где принимать соединения, в виде УЗЕЛ:ПОРТ; порт 0 — любой свободный."
        case .submissionsHelp: "Принимать и подписанные заявления."
        case .assetsHelp: "Папка Web со страницами; иначе та, что лежит рядом с программой."
        case .ownLedgerOnly: "Заявления принимаются только в журнал самих выборов: уберите папку или --submissions."
        case .noAddress(let text): "«\(text)» — не адрес; укажите УЗЕЛ:ПОРТ, например 127.0.0.1:8080."
        case .noPage(let folder): "В папке \(folder) нет страницы."
        case .serving(let address, let hasPage):
            hasPage ? "Журнал и его страница: \(address)" : "Журнал без страницы: \(address)"

        case .statusAbstract: "Состояние опубликованного журнала: размер, корень, свидетели."
        case .statusDiscussion:
            "Папке здесь верят на слово; кто не верит, запускает dobush-verify. Код завершения 0 при любом кворуме."
        case .log: "Журнал"
        case .logKey: "Ключ журнала"
        case .entries: "Записей"
        case .rootHash: "Корень"
        case .lastEntry: "Последняя запись"
        case .published: "Опубликовано"
        case .ago(let time, let seconds):
            "\(time), \(Counted.ru(seconds, "секунду", "секунды", "секунд")) назад"
        case .witness(let name): "Свидетель \(name)"
        case .cosigned(let time): "подписал \(time)"
        case .notCosigned: "не подписал"
        case .noPolicy: "У журнала нет списка свидетелей."
        case .quorumMet: "Последнюю контрольную отметку подписало достаточно свидетелей."
        case .quorumMissed(let has):
            "Последнюю контрольную отметку подписало слишком мало свидетелей: \(has). Запустите dobush ledger cosign."
        case .badCheckpoint:
            "У последней контрольной отметки неверная подпись. Ничего больше не публикуйте и проверьте журнал."

        case .watchAbstract: "Следить за журналом: каждая новая контрольная отметка должна продолжать прежнюю."
        case .watchDiscussion:
            """
            Доверять комиссии не нужно: возьмите ключ журнала с церемонии ключей или из нескольких источников. Если журнал \
            противоречит себе, наблюдение завершается с кодом 6, а обе подписанные отметки остаются в папке памяти как \
            доказательство. Ctrl-C останавливает; потом наблюдение продолжается с того же места.

            Пример:
              dobush ledger watch https://ledger.example.kg --key "$KEY" --memory watch
            """
        case .sourceHelp: "Журнал: его адрес в сети или его публичная папка."
        case .keyHelp: "Ключ журнала, как его показывает dobush ledger status."
        case .keyValue: "ключ"
        case .memoryHelp: "Папка, в которой хранится виденное; если её нет, она создаётся."
        case .everyHelp: "Сколько секунд между двумя проверками."
        case .onceHelp: "Проверить один раз и остановиться; при тревоге код завершения 6."
        case .wrongInterval: "Укажите от 1 до 86400 секунд."
        case .noKey: "Это не ключ журнала; он имеет вид ИМЯ+8 шестнадцатеричных цифр+base64."

        case .cosignAbstract: "Попросить свидетелей подписать последнюю контрольную отметку и опубликовать её."
        case .cosignDiscussion:
            "Свидетели перечислены в файле witnesses папки выборов. Каждая команда, которая пишет в журнал, тоже просит их; эта нужна, если ответило слишком мало, и первой после восстановления из копии: нового она не подписывает. Пока кворума нет, она завершается ошибкой."
        case .noWitnesses(let file): "Свидетелей нет: запишите их список в \(file)."
        case .policyFault(let file, let fault): "Файл \(file) не годится (\(fault.russian))."
        case .cosignedBy(let names, let size):
            "Контрольную отметку (записей: \(size)) подписали: \(names.joined(separator: ", "))."

        case .stampAbstract:
            "Получить для утверждённого результата метку времени от сторонней службы (RFC 3161)."
        case .stampDiscussion:
            """
            По сети с --url или файлами: --question пишет запрос для службы, --reply принимает её ответ. Метка сверяется с \
            --authority и публикуется как final.tsr. Её ставят на этапе утверждения результата; без неё этап \
            обжалования не начинается.

            Примеры:
              dobush ledger stamp --question checkpoint.tsq
              dobush ledger stamp --reply checkpoint.tsr --authority authority.pem
            """
        case .questionHelp: "Записать запрос для службы в этот файл."
        case .replyHelp: "Файл с ответом службы."
        case .stampUrlHelp: "Адрес службы в сети."
        case .authorityHelp: "Сертификаты службы, которым вы доверяете, в формате PEM."
        case .oneWayToStamp: "Укажите одно из --url, --question и --reply."
        case .stampPhase(let phase):
            "Метку времени ставят на утверждённый результат до обжалования; выборы на этапе \(Term.phase(phase).russian)."
        case .authorityMissing: "Укажите сертификаты службы в --authority; без них метка времени ничего не доказывает."
        case .asked(let file): "Отправьте \(file) службе; её ответ примет --reply."
        case .stamped(let time, let file): "Метка времени \(time): \(file)"
        }
    }
}
