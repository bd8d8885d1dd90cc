import ElectionModel
import Ledger
import Wording

extension NetworkWords {
    var kyrgyz: String {
        switch self {
        case .serveAbstract: "Коомдук журналды жана анын барагын тармакта көрсөтүү."
        case .serveDiscussion:
            """
            ledger/public папкасын каалаган веб-сервер тарата алат; муну жөндөөнүн кереги жок. --submissions менен ал кол \
            коюлган билдирүүлөрдү да кабыл алып (POST /submit), ар бирине далил менен жооп берет; ошол учурда башка буйруктар \
            журналга жаза албайт. Ал жөнөкөй HTTP менен иштейт: анын алдына TLS менен иштеген прокси коюңуз. Ctrl-C же \
            SIGTERM токтотот; башталган суроо-талаптарга адегенде жооп берилет.

            Мисалдар:
              dobush ledger serve
              dobush ledger serve --listen 0.0.0.0:8080 --submissions --passphrase-file phrase
            """
        case .publicHelp: "Журналдын коомдук папкасы; көрсөтүлбөсө, шайлоонун папкасындагы журнал."
        case .listenHelp: "Байланышты кайсы жерде кабыл алуу, ТҮЙҮН:ПОРТ түрүндө; 0-порт — бош турганы."
        case .submissionsHelp: "Кол коюлган билдирүүлөрдү да кабыл алуу."
        case .assetsHelp: "Барактары бар Web папкасы; көрсөтүлбөсө, ушул программанын жанындагысы."
        case .ownLedgerOnly:
            "Билдирүүлөр шайлоонун өз журналына гана кабыл алынат: папканы же --submissions жазбаңыз."
        case .noAddress(let text): "«\(text)» дарек эмес; ТҮЙҮН:ПОРТ түрүндө бериңиз, мисалы 127.0.0.1:8080."
        case .noPage(let folder): "\(folder) папкасында барак жок."
        case .serving(let address, let hasPage):
            hasPage ? "Журнал жана анын барагы: \(address)" : "Журнал, барагы жок: \(address)"

        case .statusAbstract: "Жарыяланган журналдын абалы: көлөмү, тамыры, күбөлөрү."
        case .statusDiscussion:
            "Бул жерде папкага ишенилет; ишенбеген адам dobush-verify иштетет. Кворум кандай болсо да, чыгуу коду 0."
        case .log: "Журнал"
        case .logKey: "Журналдын ачкычы"
        case .entries: "Жазуулар"
        case .rootHash: "Тамыры"
        case .lastEntry: "Акыркы жазуу"
        case .published: "Жарыяланды"
        case .ago(let time, let seconds): "\(time), \(Counted.ky(seconds, "секунд")) мурун"
        case .witness(let name): "Күбө \(name)"
        case .cosigned(let time): "\(time) кол койгон"
        case .notCosigned: "кол коё элек"
        case .noPolicy: "Журналдын күбөлөрүнүн тизмеси жок."
        case .quorumMet: "Акыркы контролдук белгиге жетиштүү сандагы күбө кол койгон."
        case .quorumMissed(let has):
            "Акыркы контролдук белгиге кол койгон күбөлөр аз: \(has). dobush ledger cosign буйругун иштетиңиз."
        case .badCheckpoint:
            "Акыркы контролдук белгинин кол тамгасы туура эмес. Мындан ары эч нерсе жарыялабай, журналды текшериңиз."

        case .watchAbstract: "Журналга көз салуу: ар бир жаңы контролдук белги мурункусун улантууга тийиш."
        case .watchDiscussion:
            """
            Комиссияга ишенүүнүн кереги жок: журналдын ачкычын ачкычтар аземинен же бир нече булактан алыңыз. Журнал өзүнө \
            өзү каршы чыкса, көз салуу 6 коду менен токтойт, кол коюлган эки белги тең эстутум папкасында далил катары калат. \
            Ctrl-C токтотот; кийин ошол эле жерден уланат.

            Мисал:
              dobush ledger watch https://ledger.example.kg --key "$KEY" --memory watch
            """
        case .sourceHelp: "Журнал: анын тармактагы дареги же коомдук папкасы."
        case .keyHelp: "Журналдын ачкычы; аны dobush ledger status көрсөтөт."
        case .keyValue: "ачкыч"
        case .memoryHelp: "Көрүлгөн нерселер сакталган папка; жок болсо, түзүлөт."
        case .everyHelp: "Эки текшерүүнүн ортосунда канча секунд."
        case .onceHelp: "Бир жолу текшерип токтоо; коопсуздук бузулса, чыгуу коду 6."
        case .wrongInterval: "1ден 86400гө чейинки секунданы бериңиз."
        case .noKey: "Бул журналдын ачкычы эмес; ал АТЫ+8 он алтылык цифра+base64 түрүндө болот."

        case .cosignAbstract: "Күбөлөрдөн акыркы контролдук белгиге кол коюуну суранып, аны жарыялоо."
        case .cosignDiscussion:
            "Күбөлөр шайлоонун папкасындагы witnesses файлында турат. Журналга жазган ар бир буйрук да алардан суранат; жооп бергендер аз болгондо жана журнал камдык көчүрмөдөн калыбына келтирилгенден кийин эң биринчи ушул буйрук керек: ал жаңы эч нерсеге кол койбойт. Кворум болмоюнча ал ката менен аяктайт."
        case .noWitnesses(let file): "Күбөлөр жок: алардын тизмесин \(file) файлына жазыңыз."
        case .policyFault(let file, let fault): "\(file) файлы жарабайт (\(fault.kyrgyz))."
        case .cosignedBy(let names, let size):
            "Контролдук белгиге (\(Counted.ky(size, "жазуу"))) кол койгондор: \(names.joined(separator: ", "))."

        case .stampAbstract: "Бекитилген жыйынтыкка сырткы кызматтан убакыт белгисин алуу (RFC 3161)."
        case .stampDiscussion:
            """
            Тармак аркылуу --url менен же файлдар менен: --question кызматка жөнөтүлчү суроону жазат, --reply анын жообун \
            кабыл алат. Белги --authority боюнча текшерилип, final.tsr болуп жарыяланат. Аны жыйынтык бекитилген \
            баскычта алышат; ансыз даттануу баскычы башталбайт.

            Мисалдар:
              dobush ledger stamp --question checkpoint.tsq
              dobush ledger stamp --reply checkpoint.tsr --authority authority.pem
            """
        case .questionHelp: "Кызматка жөнөтүлчү суроону ушул файлга жазуу."
        case .replyHelp: "Кызматтын жообу бар файл."
        case .stampUrlHelp: "Кызматтын тармактагы дареги."
        case .authorityHelp: "Сиз ишенген кызматтын сертификаттары, PEM түрүндө."
        case .oneWayToStamp: "--url, --question жана --reply дегендердин бирөөнү гана бериңиз."
        case .stampPhase(let phase):
            "Убакыт белгисин бекитилген жыйынтыкка даттануу башталганча алышат; шайлоо азыр \(Term.phase(phase).kyrgyz) баскычында."
        case .authorityMissing:
            "Кызматтын сертификаттарын --authority менен бериңиз; аларсыз убакыт белгиси эч нерсени далилдебейт."
        case .asked(let file): "\(file) файлын кызматка жөнөтүңүз; анын жообун --reply кабыл алат."
        case .stamped(let time, let file): "Убакыт белгиси \(time): \(file)"
        }
    }
}
