import ElectionModel
import Trust
import Wording

extension KeysWords {
    var kyrgyz: String {
        switch self {
        case .group: "Шайлоонун ачкычтарын түзүү, күбөлөндүрүү, алмаштыруу жана жокко чыгаруу."
        case .groupDiscussion:
            """
            Ачкычтарды түпкү ачкычтардын сактоочулары dobush-trustee программасында күбөлөндүрөт жана жокко чыгарат. Бул \
            жерде ачкычтар түзүлөт, сактоочулар кол коё турган топтом даярдалат жана кол коюлганы жарыяланат; ачкыч \
            жоголсо эмне кылуу керектиги Docs/keys.md бетинде.

            Мисал: каттоочунун жаңы ачкычы
              dobush keys make registrar
              dobush keys prepare --revoke registrar --reason rotated --certify requests/registrar-registrar.json --out to-sign.json
              dobush-trustee root sign to-sign.json ...
              dobush keys publish to-sign.json
            """
        case .roleValue: "роль"
        case .holderValue: "ээси"
        case .wrongSubject(let text): "«\(text)» ат боло албайт: a-z тамгалары, цифралар жана - _ . белгилери керек."
        case .noCommissionKey:
            "Бул папкада комиссиянын жарактуу ачкычы жок; караңыз: dobush keys list, анан жаңысын күбөлөндүртүңүз."

        case .listAbstract: "Журнал билген бардык ачкычтар жана алардын азыркы абалы."
        case .listDiscussion:
            "Коомдук журналдан окулат. Акыркы тилкеден купуя ачкыч шайлоонун папкасында жатканы-жатпаганы көрүнөт."
        case .holder: "Ээси"
        case .key: "Ачкыч"
        case .until: "Мөөнөтү"
        case .standing: "Абалы"
        case .here: "Ушундабы"
        case .good: "жарактуу"
        case .outOfTime: "мөөнөтү туура эмес"
        case .revoked: "ЖОККО ЧЫККАН"
        case .because(let holder, let key, let reason, let time):
            "\(holder), \(key) ачкычы: \(time.kyrgyz) тартып ишеним жок: \(reason.kyrgyz)."
        case .yes: "ооба"
        case .no: "жок"
        case .waits(let holder, let request): "\(holder) ээсинин жаңы ачкычы күбөлөндүрүүнү күтүүдө: \(request)"

        case .makeAbstract: "Ээсинин жаңы ачкычын жана аны түпкү ачкычтар күбөлөндүрүшү үчүн сурам түзүү."
        case .makeDiscussion:
            """
            Ролдор: commission, registrar, identification-authority, ballot-box, device, trustee, witness. Участоктор \
            ачкычын өздөрү түзөт: dobush-station provision. Ээсинин ачкычы бар болсо, жаңысы күбөлөндүрүлүп \
            жарыяланганга чейин эскиси иштей берет. Буйрукту кайталаганда экинчи ачкыч түзүлбөйт.

            Мисал:
              dobush keys make commission commission-2
            """
        case .roleHelp: "Ээсинин ролу."
        case .subjectHelp: "Ээсинин аты, эгер ал ролдун атындай болбосо."
        case .makeDryRunHelp: "Ачкыч түзүүгө болорун текшерип токтоо."
        case .logStays:
            "Журналдын ачкычы журнал башталганда коюлат жана өз журналында алмаштырылбайт: баары журналды ошол ачкыч менен "
                + "текшерет. Ал жоголсо же уурдалса, Docs/keys.md бетин караңыз."
        case .stationsMakeTheirOwn:
            "Участоктун ачкычы участоктун өз түзмөгүндө түзүлөт: dobush-station provision."
        case .subjectReserved(let name):
            "\(name) аты башка файлдар үчүн сакталган; башка, чекити жок ат тандаңыз."
        case .subjectTaken(let holder): "\(holder) ээсинин ачкычы ушундай аталат; башка ат тандаңыз."
        case .publishFirst(let holder):
            "\(holder) ээсинин жаңы ачкычы күбөлөндүрүлгөн, бирок азырынча ишке кире элек: анын топтомун кайра жарыялаңыз: "
                + "dobush keys publish."
        case .wouldMake(let holder): "\(holder) ээсинин ачкычын түзүүгө болот; эч нерсе жазылган жок."
        case .made(let holder, let key): "\(holder) ээсинин жаңы ачкычы түзүлдү: \(key)."
        case .keyThere(let holder, let key):
            "\(holder) ээсинин күбөлөндүрүүнү күткөн ачкычы мурун эле бар: \(key). Башкасы түзүлгөн жок."
        case .liesHere(let file): "Ал \(file) файлында жатат."
        case .liesBeside(let file):
            "Ал \(file) файлында жатат; жаңысы күбөлөндүрүлүп жарыяланганга чейин эски ачкыч иштей берет."
        case .certifyNext(let request):
            "Аны күбөлөндүртүңүз: dobush keys prepare --certify \(request) --out to-sign.json"

        case .exportAbstract: "Ээсинин ачык ачкычын minisign программасы үчүн жазуу."
        case .exportDiscussion:
            """
            Аны менен ар ким шайлоочулар тизмесинин кол тамгасын текшерет: minisign -V -p registrar.pub -m manifest.json

            Мисал:
              dobush keys export registrar --out registrar.pub
            """
        case .exportHolderHelp: "Кимдин ачкычы: registrar сыяктуу роль же роль/ат."
        case .exportOutHelp: "Жазыла турган файл; ал аталбаса, ачкыч экранга чыгат."
        case .holdsNoKey(let holder):
            "Бул журналда \(holder) ээсинин жарактуу ачкычы жок; караңыз: dobush keys list."
        case .exported(let holder, let key, let file):
            "\(holder) ээсинин ачык ачкычы \(file) файлына жазылды: \(key) ачкычы."

        case .passphraseAbstract: "Бир ачкыч файлынын купуя сөзүн алмаштыруу."
        case .passphraseDiscussion:
            """
            Эски купуя сөздү бөтөн бирөө билип калышы мүмкүн болсо, бул жардам бербейт: файлдын эски көчүрмөлөрү ошол эле сөз \
            менен ачыла берет. Анда ачкычты жокко чыгарып, алмаштырышат.

            Мисал:
              dobush keys passphrase registrar
            """
        case .keyNameHelp: "Файлдын keys папкасындагы аты, .key мүчөсү жок: registrar, log, register, commission-2."
        case .passphraseDryRunHelp: "Эски купуя сөздү текшерип токтоо."
        case .noKeyFile(let path): "\(path) ачкыч файлы жок."
        case .keyOf(let name): "\(name) ачкычы"
        case .opens(let name): "Купуя сөз \(name) ачкычын ачат; эч нерсе өзгөртүлгөн жок."
        case .passphraseChanged(let name): "\(name) ачкычынын купуя сөзү алмаштырылды."
        case .oldCopies: "Эски файлдын бардык көчүрмөлөрүн жок кылыңыз: алар эски купуя сөз менен ачыла берет."
        case .onePassphrase:
            "Бир нече ачкыч керек болгон буйруктар аларды бир купуя сөз менен ачат: комиссиянын калган ачкычтарыныкын да "
                + "алмаштырыңыз."

        case .signsAbstract: "Ким эмнеге кол коё алат: кол коюлуучу нерселердин бирдиктүү таблицасы."
        case .signsDiscussion:
            "Ошол эле таблица Docs/formats/who-signs-what.md бетинде жарыяланган, ар биринин өз бети бар."
        case .statement: "Эмнеге"
        case .signer: "Ким кол коёт"
        case .context: "Контексти"
        case .form: "Түрү"
        case .roots: "түпкү ачкычтар"
        case .clerk: "комиссия күбөлөгөн мүчө"
        case .anyRole: "ар кандай роль"
        }
    }
}
