import Wording

extension ElectionFileProblem {
    package var english: String {
        switch self {
        // The file as a whole.
        case .tooLarge(let mebibytes):
            "the file is larger than \(mebibytes) MiB; move the stations into a table of their own"
        case .notUTF8: "this is not UTF-8 text; save the file as UTF-8"
        case .controlCharacter(let code): "an invisible character (\(Self.unicode(code))) stands here; delete it"
        case .empty: "the file is empty"
        case .severalDocuments:
            "a second document begins here; put everything into one, without a line of three hyphens"
        case .tooDeep: "lists and fields are nested too deeply; check the brackets and the indentation"
        case .syntax(let trouble): trouble.english
        case .anchor:
            "names with & and * (anchors and aliases of YAML) are not allowed; write everything out, or put the "
                + "text into quotation marks"
        case .tag: "words with ! (tags of YAML) are not allowed; remove it, or put the text into quotation marks"
        case .fieldTwice(let name): "the field \"\(name)\" stands twice here; keep one of them"

        // The shape.
        case .notFields: "fields are wanted here, each on a line of its own: name, colon, space, value"
        case .noSpaceAfterColon: "fields are wanted here; put a space after the colon"
        case .notList: "a list is wanted here: begin each item with a hyphen and a space, or put them into [ ]"
        case .notText: "a text is wanted here, not a list or fields"
        case .unknownField(let name, let meant): "there is no field \"\(name)\" here\(Self.meant(meant, .en))"
        case .missingField(let name): "the field \"\(name)\" is missing; add it"
        case .emptyText: "nothing stands here; write the value, or remove the field if it may be left out"
        case .emptyList: "the list is empty; add at least one item"
        case .textTooLong(let limit):
            "the text is longer than \(limit) characters or goes over several lines; shorten it"

        // Values.
        case .unknownFormat(let text): "the format \"\(text)\" is not known; write 1"
        case .notIdentifier(let text, let meant):
            "\"\(text)\" cannot be an identifier; use 1 to 64 of a-z, 0-9, - _ and ., the first a letter or "
                + "digit\(Self.meant(meant, .en))"
        case .notNumber(let text, let from, let to):
            "\"\(text)\" is not right here; write \(from == to ? "\(from)" : "a whole number from \(from) to \(to)")"
        case .notTruth(let text): "\"\(text)\" is not right here; write true or false"
        case .notDate(let text, let meant):
            "\"\(text)\" is not a date; write year-month-day, such as \(meant ?? "2027-01-24")"
        case .notShare(let text): "\"\(text)\" is not a share; write it with its unit, such as 5%, 0.5% or 50‰"
        case .shareTooLarge(let text, let limit): "\"\(text)\" is too much here; write at most \(limit)"
        case .notOneOf(let text, let words, let meant):
            "\"\(text)\" is not known here; write one of: \(words.joined(separator: ", "))\(Self.meant(meant, .en))"

        // What does not fit together.
        case .idTwice(let id, let line): "\"\(id)\" is already the id in line \(line); give each its own"
        case .unknownDistrict(let id, let meant): "there is no district \"\(id)\"\(Self.meant(meant, .en))"
        case .districtTwice(let id): "the district \"\(id)\" stands twice in this contest; keep one"
        case .unknownLine(let id, let meant): "the form has no line \"\(id)\"\(Self.meant(meant, .en))"
        case .dateOrder(let field, let date, let notBefore, let other):
            "\(field) (\(date)) is before \(notBefore) (\(other)); correct one of the two dates"
        case .notEquation(let text):
            "\"\(text)\" is not an equation; write names of lines with + between them and one = or <=, such as 2 = "
                + "3 + 4"
        case .reservedLine:
            "no line may be called \"votes\", which stands for the sum of all votes; choose "
                + "another id"
        case .sourceMissing(let source): "no line has the source \"\(source)\"; add one, or stations could not close"
        case .sourceTwice(let source): "two lines have the source \"\(source)\"; only one may"
        case .capForOneSeat: "one seat needs no limit for a sex; remove this field"
        case .sexMissing: "the candidate's sex is missing, which this rule needs; add sex: female or sex: male"
        case .sexNotWanted:
            "a sex is only written for candidates of contests with at-most-of-one-sex; remove this field"
        case .againstAllTwice: "a second option \"against all\"; keep one"

        // The table of stations.
        case .fileName(let name):
            "\"\(name)\" is not a plain file name; name a file in the same folder, without / and not beginning "
                + "with a full stop"
        case .fileUnreadable(let name): "the file \"\(name)\" cannot be read; put it into the folder of this file"
        case .tableSemicolons: "the columns are separated by semicolons; save the table with commas"
        case .tableColumnMissing(let name):
            "the column \"\(name)\" is missing; the columns are id, district, ky, ru, en"
        case .tableColumnUnknown(let name, let meant):
            "there is no column \"\(name)\"\(Self.meant(meant, .en)); the columns are id, district, ky, ru, en"
        case .tableColumnTwice(let name): "the column \"\(name)\" stands twice; remove one"
        case .tableFields(let found, let wanted):
            "\(Counted.en(found, "cell", "cells")) instead of \(wanted); put a text with a comma into quotation marks"
        case .tableQuotes: "the quotation marks do not match; a mark inside a text is written twice"
        case .refused(let reason):
            "this does not make a definition; tell the makers of the program (technical: \(reason))"
        }
    }
}
