/// What can be wrong at a place of an election file.
package enum ElectionFileProblem: Hashable, Sendable {
    // The file as a whole.
    case tooLarge(mebibytes: Int)
    case notUTF8
    /// A character that cannot be seen, by its Unicode number.
    case controlCharacter(UInt32)
    case empty
    case severalDocuments
    case tooDeep
    case syntax(SyntaxTrouble)
    /// `&name` and `*name` of YAML.
    case anchor
    /// `!tag` of YAML.
    case tag
    /// The field's name stands twice among the fields of one thing.
    case fieldTwice(String)

    // The shape.
    case notFields
    /// A text like `a:b` stands where fields should be.
    case noSpaceAfterColon
    case notList
    case notText
    case unknownField(String, meant: String?)
    case missingField(String)
    case emptyText
    case emptyList
    case textTooLong(limit: Int)

    // Values.
    case unknownFormat(String)
    case notIdentifier(String, meant: String?)
    case notNumber(String, from: Int, to: Int)
    case notTruth(String)
    case notDate(String, meant: String?)
    case notShare(String)
    case shareTooLarge(String, limit: String)
    case notOneOf(String, [String], meant: String?)

    // What does not fit together.
    case idTwice(String, line: Int)
    case unknownDistrict(String, meant: String?)
    case districtTwice(String)
    case unknownLine(String, meant: String?)
    /// A date is before one that must not be later.
    case dateOrder(field: String, date: String, notBefore: String, other: String)
    case notEquation(String)
    /// No line may be called `votes`.
    case reservedLine
    /// The form has no line that a station fills in from that source.
    case sourceMissing(String)
    case sourceTwice(String)
    case capForOneSeat
    case sexMissing
    case sexNotWanted
    case againstAllTwice

    // The table of stations.
    case fileName(String)
    case fileUnreadable(String)
    case tableSemicolons
    case tableColumnMissing(String)
    case tableColumnUnknown(String, meant: String?)
    case tableColumnTwice(String)
    case tableFields(found: Int, wanted: Int)
    case tableQuotes

    /// The parts are right and still do not make a definition: the program's own check, in its own words.
    case refused(String)
}
