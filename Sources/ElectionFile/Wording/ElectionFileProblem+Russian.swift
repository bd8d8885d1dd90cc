import Wording

extension ElectionFileProblem {
    package var russian: String {
        switch self {
        // The file as a whole.
        case .tooLarge(let mebibytes): "файл больше \(mebibytes) МиБ; вынесите участки в отдельную таблицу"
        case .notUTF8: "это не текст в кодировке UTF-8; сохраните файл в UTF-8"
        case .controlCharacter(let code): "здесь стоит невидимый знак (\(Self.unicode(code))); удалите его"
        case .empty: "файл пуст"
        case .severalDocuments: "здесь начинается второй документ; соедините всё в один, без строки из трёх дефисов"
        case .tooDeep: "слишком много уровней вложенности; проверьте скобки и отступы"
        case .syntax(let trouble): trouble.russian
        case .anchor:
            "имена со знаками & и * (ссылки YAML) не допускаются; напишите всё полностью или возьмите текст в кавычки"
        case .tag: "слова со знаком ! (теги YAML) не допускаются; уберите его или возьмите текст в кавычки"
        case .fieldTwice(let name): "поле «\(name)» стоит здесь дважды; оставьте одно"

        // The shape.
        case .notFields: "здесь нужны поля, каждое на своей строке: имя, двоеточие, пробел, значение"
        case .noSpaceAfterColon: "здесь нужны поля; поставьте пробел после двоеточия"
        case .notList: "здесь нужен список: начните каждый пункт с дефиса и пробела или возьмите пункты в [ ]"
        case .notText: "здесь нужен текст, а не список и не поля"
        case .unknownField(let name, let meant): "поля «\(name)» здесь не бывает\(Self.meant(meant, .ru))"
        case .missingField(let name): "нет поля «\(name)»; добавьте его"
        case .emptyText: "здесь ничего не написано; впишите значение или уберите поле, если оно необязательное"
        case .emptyList: "список пуст; добавьте хотя бы один пункт"
        case .textTooLong(let limit):
            "текст длиннее \(Counted.ru(limit, "знака", "знаков", "знаков")) или занимает несколько строк; "
                + "сократите его"

        // Values.
        case .unknownFormat(let text): "формат «\(text)» неизвестен; напишите 1"
        case .notIdentifier(let text, let meant):
            "«\(text)» не годится как обозначение; возьмите от 1 до 64 знаков a-z, 0-9, - _ и ., первый из них "
                + "буква или цифра\(Self.meant(meant, .ru))"
        case .notNumber(let text, let from, let to):
            "«\(text)» здесь не подходит; напишите \(from == to ? "\(from)" : "целое число от \(from) до \(to)")"
        case .notTruth(let text): "«\(text)» здесь не подходит; напишите true (да) или false (нет)"
        case .notDate(let text, let meant):
            "«\(text)» не дата; пишите год-месяц-день, например \(meant ?? "2027-01-24")"
        case .notShare(let text): "«\(text)» не доля; напишите её с единицей, например 5%, 0.5% или 50‰"
        case .shareTooLarge(let text, let limit): "«\(text)» здесь слишком много; напишите не больше \(limit)"
        case .notOneOf(let text, let words, let meant):
            "«\(text)» здесь неизвестно; напишите одно из слов: "
                + "\(words.joined(separator: ", "))\(Self.meant(meant, .ru))"

        // What does not fit together.
        case .idTwice(let id, let line): "обозначение «\(id)» уже стоит в строке \(line); дайте каждому своё"
        case .unknownDistrict(let id, let meant): "округа «\(id)» нет\(Self.meant(meant, .ru))"
        case .districtTwice(let id): "округ «\(id)» назван здесь дважды; оставьте один раз"
        case .unknownLine(let id, let meant): "в форме протокола нет строки «\(id)»\(Self.meant(meant, .ru))"
        case .dateOrder(let field, let date, let notBefore, let other):
            "\(field) (\(date)) раньше, чем \(notBefore) (\(other)); исправьте одну из двух дат"
        case .notEquation(let text):
            "«\(text)» не равенство; напишите имена строк со знаком + и один знак = или <=, например 2 = 3 + 4"
        case .reservedLine:
            "строку нельзя назвать «votes»: так обозначена сумма всех голосов; выберите другое обозначение"
        case .sourceMissing(let source):
            "нет строки с источником «\(source)»; добавьте её, иначе участки не смогут закрыться"
        case .sourceTwice(let source): "у двух строк один источник «\(source)»; он может быть только у одной"
        case .capForOneSeat: "при одном мандате предел для одного пола не нужен; уберите это поле"
        case .sexMissing:
            "не указан пол кандидата, а это правило его требует; добавьте sex: female (женский) или sex: male "
                + "(мужской)"
        case .sexNotWanted: "пол указывают только кандидатам там, где задано at-most-of-one-sex; уберите это поле"
        case .againstAllTwice: "второй вариант «против всех»; оставьте один"

        // The table of stations.
        case .fileName(let name):
            "«\(name)» не простое имя файла; назовите файл из той же папки, без / и не с точки в начале"
        case .fileUnreadable(let name): "файл «\(name)» не читается; положите его в папку этого файла"
        case .tableSemicolons: "столбцы разделены точкой с запятой; сохраните таблицу с запятыми"
        case .tableColumnMissing(let name): "нет столбца «\(name)»; столбцы: id, district, ky, ru, en"
        case .tableColumnUnknown(let name, let meant):
            "столбца «\(name)» не бывает\(Self.meant(meant, .ru)); столбцы: id, district, ky, ru, en"
        case .tableColumnTwice(let name): "столбец «\(name)» стоит дважды; уберите один"
        case .tableFields(let found, let wanted):
            "\(Counted.ru(found, "ячейка", "ячейки", "ячеек")) вместо \(wanted); возьмите текст с запятой в кавычки"
        case .tableQuotes: "кавычки не сходятся; кавычку внутри текста пишут дважды"
        case .refused(let reason):
            "из этого не получается описание выборов; сообщите разработчикам программы (техническая причина: "
                + "\(reason))"
        }
    }
}
