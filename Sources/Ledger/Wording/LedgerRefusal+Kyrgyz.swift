import ElectionModel
import Trust
import Wording

extension LedgerRefusal {
    package var kyrgyz: String {
        switch self {
        case .chain(let seq): "\(seq)-жазуу чынжырды улабайт"
        case .otherElection(let id): "бул башка шайлоого тиешелүү (\(id))"
        case .entryTooLong: "жазуу өтө узун; узун бөлүгүн журналдын жанындагы документке чыгарыңыз"
        case .documentTooLong: "документ өтө чоң (16 МиБ ашпашы керек)"
        case .body(let type, let error):
            "«\(type.kyrgyz)» жазуусунун мазмуну формага туура келбейт: \(error.kyrgyz)"
        case .notInPhase(let type, let phase):
            "«\(phase.kyrgyz)» баскычында «\(type.kyrgyz)» жазуусу кабыл алынбайт"
        case .otherRole(let role, let type): "«\(type.kyrgyz)» жазуусун бул роль бере албайт: \(role.kyrgyz)"
        case .unknownKey(let id, let role): "\(id) ачкычы «\(role.kyrgyz)» ролу үчүн күбөлөндүрүлгөн эмес"
        case .keyOutOfTime(let id): "\(id) ачкычынын сертификаты азыр жарактуу эмес; аны узартуу керек"
        case .revokedKey(let id, let reason):
            "\(id) ачкычы жокко чыгарылган (\(reason.kyrgyz)); жаңы ачкычты колдонуңуз"
        case .badSignature: "жазууну бергендин кол тамгасы дал келбейт"
        case .secondGenesis: "журналдын башталышы бирөө гана, ал мурунтан эле бар"
        case .noDefinition: "шайлоонун баяндамасы жок"
        case .otherDefinition: "шайлоонун баяндамасы журналдын башталышында аталган баяндама эмес"
        case .genesisDiffers: "журналдын башталышы менен шайлоонун баяндамасы дал келбейт"
        case .logKeyCount: "журналдын башталышында журналдын бир гана ачкычы аталышы керек"
        case .otherLogKey: "журналдын ачкычы башталышында аталган ачкыч эмес, же сертификатынын мөөнөтү бүткөн"
        case .quorum(let quorum, let count):
            "\(quorum) добуштук кворум туура келбейт: шайлоонун \(Counted.ky(count, "күбөсү")) болот, жарымынан көбү "
                + "керек, ал эми чыныгы шайлоодо күбөлөр сөзсүз болот"
        case .key(let error): error.kyrgyz
        case .unknownStation(let station): "бул шайлоодо \(station) участогу жок"
        case .logKeyStays: "журналдын ачкычы анын башталышында бүт мөөнөткө коюлган"
        case .notCertified(let id): "бул журналда \(id) ачкычынын сертификаты жок"
        case .lastCommissionKey:
            "бул комиссиянын акыркы ачкычы, ансыз бир да ачкыч кошулбай калат; адегенде башкасын күбөлөндүрүңүз"
        case .notTheNextPhase(let phase):
            "азыр «\(phase.kyrgyz)» баскычы; андан кийин кезектегиси гана келе алат"
        case .noFinalList: "акыркы тизменин көзөмөл хеши жазылган эмес; адегенде тизмени түзүңүз"
        case .noSnapshot(let station):
            "\(station) участогуна тизме берилген эмес, ошондуктан ал эч качан протокол бере албайт"
        case .protocolsMissing(let stations):
            "протоколдор жок, анын ичинде бул участоктордуку: \(stations.map(\.rawValue).joined(separator: ", "))"
        case .resultMissing: "добуш берүүлөрдүн биринин эң акыркы протоколдор боюнча жыйынтыгы жок"
        case .recountOpen(let stations):
            "кайра саноо дайындалган, жаңы протоколдор жок, анын ичинде бул участоктордуку: "
                + stations.prefix(5).map(\.rawValue).joined(separator: ", ")
        case .afterFinalList: "акыркы тизмеден кийин башка тизме болбойт"
        case .listChain: "шайлоочулардын тизмеси тизмелердин чынжырын улабайт"
        case .listSums: "тизмедеги участоктор же суммалар дал келбейт"
        case .snapshotDiffers: "участоктун тизмеси акыркы тизмеге же мурунку номерине туура келбейт"
        case .deltaDiffers: "түзөтүү участоктун акыркы тизмесине тиешелүү эмес же иретинде эмес"
        case .otherStation(let signer, let station): "\(signer) участогу \(station) участогу үчүн кол коё албайт"
        case .otherContest: "бул участок ал добуш берүүгө катышпайт"
        case .supersedes: "протокол кайсы протоколдун ордуна келерин атоого тийиш"
        case .notTheNewestSnapshot: "протокол участоктун эң акыркы тизмеси боюнча түзүлгөн эмес"
        case .unknownDelta: "протоколдо берилбеген тизме түзөтүүсү көрсөтүлгөн"
        case .resultContest: "мындай добуш берүү жок, же бул протоколдор боюнча жыйынтыгы жазылган"
        case .resultProtocols: "жыйынтык эң акыркы протоколдор боюнча чыгарылган эмес"
        case .noRemoteManifest: "адегенде алыстан добуш берүүнүн манифести жарыяланат"
        case .otherRemoteManifest: "алыстан добуш берүүнүн манифести шайлоонун сүрөттөмөсүнө туура келбейт"
        case .notThatMessage(let type): "ичинде айтылган билдирүү жок (\(type.kyrgyz))"
        case .batchOrder(let type): "билдирүүлөр өсүү тартибинде эмес же кайталанат (\(type.kyrgyz))"
        case .saidTwice(let type): "бул мурда жарыяланган (\(type.kyrgyz))"
        case .unknownUnit: "алыстан добуш берүүнүн манифестинде мындай округда мындай добуш берүү жок"
        case .keyNotAgreed(let trustees):
            "шайлоо ачкычына сактоочулардын баары макул боло элек; жок номерлер: "
                + "\(trustees.map(String.init).joined(separator: ", "))"
        case .drillMissing(let has, let needs):
            "сактоочулардын сынагында үлүштөрдүн саны \(has), керектүүсү \(needs); ансыз ачкычтын жоголгону добуш "
                + "берүүдөн кийин гана билинет"
        case .remoteResultsMissing(let count):
            "алыстан берилген добуштардын \(Counted.ky(count, "эсеби")) жыйынтыксыз"
        case .recountTooEarly: "кайра саноо добуш берүү бүткөндөн кийин гана дайындалат"
        case .nothingToRecount: "протоколу бар нерсени гана кайра саноого болот"
        case .noRecount(let station):
            "протоколдор эсептелген; \(station) участогу жаңы протоколду кайра саноо чечими боюнча гана берет"
        case .noQuorumDemanded: "бул журналда күбөлөрдүн кворуму жок, же анын чогулбаганы жазылган"
        case .quorumTooEarly: "жыйынтыкты чыгаруу күнү келе элек; ага чейин күбөлөр күтүлөт"
        case .missingWitnesses: "алар бул журналдын күбөлөрү эмес, же аларсыз да башкалар жетиштүү"
        case .applicationDiffers: "мындай добуш берүү жок, же арыздын номери кезектеги эмес"
        case .noApplication(let number): "№ \(number) арыз катталган эмес"
        case .noConclusion: "арыз боюнча корутунду жазыла элек; чечим андан кийин гана кабыл алынат"
        case .nothingToReplace: "ал алмаштыра турган корутунду жок, же мурда эле алмаштырылган"
        case .ballotTooLate:
            "тизмелер участокторго берилген, же алыстан добуш берүүнүн манифести жарыяланган: бюллетень эми өзгөрбөйт"
        case .definitionChanged:
            "аталган добуш берүүлөрдүн тандоолору гана өзгөрүшү мүмкүн, шайлоонун сыпаттамасында башка эч нерсе өзгөрбөйт"
        case .ballotOptions(let contest):
            "\(contest) үчүн аталган талапкерлер бюллетендеги тандоолорго туура келбейт, же «баарына каршы» деген сап өзгөртүлгөн же акыркы эмес"
        case .notRegistered(let number):
            "№ \(number) арыз боюнча бул добуш берүүдө эч ким катталган эмес: андай чечим жок, же андан кийин башкасы кабыл алынган"
        case .applicationTwice(let number): "№ \(number) арыз эки тандоого көрсөтүлгөн"
        case .notFixedBefore(let option):
            "\(option) тандоосу чүчүкулакка чейин жарыяланган эмес; адегенде тандоолорду чүчүкулактын санысыз жарыялаңыз"
        case .notTheDraw(let contest):
            "\(contest) үчүн чүчүкулактын санында 20дан 200гө чейин цифра жок, же ал башка тартип берет"
        case .noCandidates(let contest):
            "\(contest) боюнча азырынча бир да талапкер жок; катталгандарды dobush ballot define буйругу менен бюллетенге киргизиңиз"
        case .turnoutTime: "катышуунун убактысы келе элек, же ал акыркы жарыялангандан мурда"
        case .turnoutStations: "участоктор бул шайлоонуку эмес, же тартиби менен бирден жазылган эмес"
        case .turnoutTooFew(let station):
            "\(station) участогунун саны мурдагыдан аз, же өсүшү 10дон кем: ким келгени билинип калат"
        case .firmwareList:
            "ички программалардын тизмеси бош, өтө узун, иретсиз же туура эмес өлчөмү бар; аны программалардын файлдарынан dobush act firmware буйругу менен түзүңүз"
        }
    }
}
