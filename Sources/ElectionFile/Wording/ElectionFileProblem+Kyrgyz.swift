import Wording

extension ElectionFileProblem {
    package var kyrgyz: String {
        switch self {
        // The file as a whole.
        case .tooLarge(let mebibytes): "файл \(mebibytes) МиБдан чоң; участокторду өзүнчө таблицага чыгарыңыз"
        case .notUTF8: "бул UTF-8 тексти эмес; файлды UTF-8 менен сактаңыз"
        case .controlCharacter(let code): "бул жерде көрүнбөгөн белги (\(Self.unicode(code))) турат; аны өчүрүңүз"
        case .empty: "файл бош"
        case .severalDocuments:
            "бул жерден экинчи документ башталат; баарын бирөөнө бириктирип, үч дефистен турган сапты алып салыңыз"
        case .tooDeep:
            "тизмелер менен талаалар бири-биринин ичинде өтө терең турат; кашааларды жана чегинүүлөрдү текшериңиз"
        case .syntax(let trouble): trouble.kyrgyz
        case .anchor:
            "& жана * белгилүү аттарга (YAML шилтемелери) жол берилбейт; баарын толук жазыңыз же текстти "
                + "тырмакчага алыңыз"
        case .tag: "! белгилүү сөздөргө (YAML тегдери) жол берилбейт; аны алып салыңыз же текстти тырмакчага алыңыз"
        case .fieldTwice(let name): "«\(name)» талаасы бул жерде эки жолу турат; бирин калтырыңыз"

        // The shape.
        case .notFields: "бул жерде талаалар керек, ар бири өз сабында: аты, кош чекит, боштук, мааниси"
        case .noSpaceAfterColon: "бул жерде талаалар керек; кош чекиттен кийин боштук коюңуз"
        case .notList:
            "бул жерде тизме керек: ар бир пунктту дефис жана боштук менен баштаңыз же аларды [ ] ичине алыңыз"
        case .notText: "бул жерде тизме же талаалар эмес, текст керек"
        case .unknownField(let name, let meant): "бул жерде «\(name)» деген талаа болбойт\(Self.meant(meant, .ky))"
        case .missingField(let name): "«\(name)» талаасы жок; аны кошуңуз"
        case .emptyText: "бул жерде эч нерсе жазылган эмес; маанисин жазыңыз же милдеттүү эмес талааны алып салыңыз"
        case .emptyList: "тизме бош; жок дегенде бир пункт кошуңуз"
        case .textTooLong(let limit):
            "текст \(Counted.ky(limit, "белгиден")) узун же бир нече сапта турат; аны кыскартыңыз"

        // Values.
        case .unknownFormat(let text): "«\(text)» форматы белгисиз; 1 деп жазыңыз"
        case .notIdentifier(let text, let meant):
            "«\(text)» белги катары жарабайт; a-z, 0-9, - _ жана . белгилеринен 1ден 64кө чейин алыңыз, биринчиси "
                + "тамга же цифра болсун\(Self.meant(meant, .ky))"
        case .notNumber(let text, let from, let to):
            "«\(text)» бул жерге жарабайт; \(from == to ? "\(from)" : "\(from) менен \(to) арасындагы бүтүн сан") "
                + "деп жазыңыз"
        case .notTruth(let text): "«\(text)» бул жерге жарабайт; true (ооба) же false (жок) деп жазыңыз"
        case .notDate(let text, let meant):
            "«\(text)» күн эмес; жыл-ай-күн тартибинде жазыңыз, мисалы \(meant ?? "2027-01-24")"
        case .notShare(let text): "«\(text)» үлүш эмес; аны бирдиги менен жазыңыз, мисалы 5%, 0.5% же 50‰"
        case .shareTooLarge(let text, let limit): "«\(text)» бул жерде өтө көп; \(limit) же андан аз жазыңыз"
        case .notOneOf(let text, let words, let meant):
            "«\(text)» бул жерде белгисиз; бул сөздөрдүн бирин жазыңыз: "
                + "\(words.joined(separator: ", "))\(Self.meant(meant, .ky))"

        // What does not fit together.
        case .idTwice(let id, let line):
            "«\(id)» белгиси \(line)-сапта мурунтан эле турат; ар бирине өз белгисин бериңиз"
        case .unknownDistrict(let id, let meant): "«\(id)» деген округ жок\(Self.meant(meant, .ky))"
        case .districtTwice(let id): "«\(id)» округу бул жерде эки жолу аталган; бирин калтырыңыз"
        case .unknownLine(let id, let meant): "протоколдун формасында «\(id)» деген сап жок\(Self.meant(meant, .ky))"
        case .dateOrder(let field, let date, let notBefore, let other):
            "\(field) (\(date)) күнү \(notBefore) (\(other)) күнүнөн мурун турат; эки күндүн бирин оңдоңуз"
        case .notEquation(let text):
            "«\(text)» барабардык эмес; саптардын аттарын + менен, арасына бир = же <= коюп жазыңыз, мисалы 2 = 3 + 4"
        case .reservedLine:
            "сапты «votes» деп атоого болбойт: ал бардык добуштардын суммасын билдирет; башка белги тандаңыз"
        case .sourceMissing(let source):
            "«\(source)» булагы бар сап жок; аны кошуңуз, болбосо участоктор "
                + "жабыла албайт"
        case .sourceTwice(let source): "эки саптын булагы бирдей: «\(source)»; ал бир гана сапта болушу керек"
        case .capForOneSeat: "бир мандатка бир жыныс үчүн чек керек эмес; бул талааны алып салыңыз"
        case .sexMissing:
            "талапкердин жынысы көрсөтүлгөн эмес, бул эреже аны талап кылат; sex: female (аял) же sex: male "
                + "(эркек) деп кошуңуз"
        case .sexNotWanted:
            "жыныс at-most-of-one-sex коюлган жерде талапкерлерге гана көрсөтүлөт; бул талааны алып салыңыз"
        case .againstAllTwice: "«баарына каршы» экинчи жолу турат; бирин калтырыңыз"

        // The table of stations.
        case .fileName(let name):
            "«\(name)» жөнөкөй файл аты эмес; ушул эле папкадагы файлды / белгисиз жана чекиттен баштабай атаңыз"
        case .fileUnreadable(let name): "«\(name)» файлы окулбайт; аны ушул файлдын папкасына салыңыз"
        case .tableSemicolons: "мамычалар чекиттүү үтүр менен бөлүнгөн; таблицаны үтүр менен сактаңыз"
        case .tableColumnMissing(let name): "«\(name)» мамычасы жок; мамычалар: id, district, ky, ru, en"
        case .tableColumnUnknown(let name, let meant):
            "«\(name)» деген мамыча болбойт\(Self.meant(meant, .ky)); мамычалар: id, district, ky, ru, en"
        case .tableColumnTwice(let name): "«\(name)» мамычасы эки жолу турат; бирин алып салыңыз"
        case .tableFields(let found, let wanted):
            "\(wanted) уячанын ордуна \(Counted.ky(found, "уяча")) турат; үтүрү бар текстти тырмакчага алыңыз"
        case .tableQuotes: "тырмакчалар дал келбейт; текст ичиндеги тырмакча эки жолу жазылат"
        case .refused(let reason):
            "мындан шайлоонун сыпаттамасы түзүлбөйт; программаны жасагандарга билдириңиз (техникалык себеби: "
                + "\(reason))"
        }
    }
}
