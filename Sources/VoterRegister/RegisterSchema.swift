import Persistence

/// The register's tables.
enum RegisterSchema {
    static let steps = [
        SchemaStep(
            "1 voter register", [about, .table(person), personPin, personStation] + imports + lists + biometrics)
    ]

    private static let about = SchemaChange.table(
        TableSchema(
            "register_about", primaryKey: ["election"],
            [
                .required("election", .text), .required("kind", .text), .required("personal_check", .bytes),
                .required("biometric_check", .bytes),
            ]))

    /// `import` is the last import that named the person: a second row of the same file is recognised by it.
    private static let person = TableSchema(
        "person", primaryKey: ["person"],
        [
            .required("person", .int), .required("pin_index", .bytes), .required("station", .text),
            .required("import", .int), .required("sealed", .bytes),
        ])
    private static let personPin = SchemaChange.index(
        "person_pin_index", on: "person", columns: ["pin_index"], unique: true)
    private static let personStation = SchemaChange.index(
        "person_station", on: "person", columns: ["station"], unique: false)

    private static let imports = [
        SchemaChange.table(
            TableSchema(
                "voter_import", primaryKey: ["import"],
                [
                    .required("import", .int), .required("name", .text), .required("sha256", .bytes),
                    .required("state", .text, check: "state IN ('running', 'complete', 'abandoned')"),
                    .required("next_offset", .int), .required("next_line", .int), .required("rows_read", .int),
                    .required("added", .int), .required("updated", .int), .required("unchanged", .int),
                    .required("refused", .int), .required("changed_ms", .int),
                ])),
        .table(
            TableSchema(
                "import_fault", primaryKey: ["import", "line", "place"],
                [
                    .required("import", .int), .required("line", .int), .required("place", .int),
                    .required("code", .text), .optional("field", .text),
                ])),
    ]

    private static let lists = [
        SchemaChange.table(
            TableSchema(
                "voter_list", primaryKey: ["number"],
                [
                    .required("number", .int),
                    .required("stage", .text, check: "stage IN ('preliminary', 'final')"),
                    .required("previous", .bytes), .required("commitment", .bytes), .required("version", .bytes),
                    .required("salt", .bytes), .required("formed_ms", .int),
                ])),
        .table(
            TableSchema(
                "list_sheet", primaryKey: ["list", "station"],
                [
                    .required("list", .int), .required("station", .text), .required("voters", .int),
                    .required("sealed", .bytes),
                ])),
        .table(
            TableSchema(
                "list_voter", primaryKey: ["list", "station", "number"],
                [
                    .required("list", .int), .required("station", .text), .required("number", .int),
                    .required("person", .int),
                ])),
        .index("list_voter_person", on: "list_voter", columns: ["list", "person"], unique: true),
    ]

    private static let biometrics = [
        SchemaChange.table(
            TableSchema(
                "person_photo", primaryKey: ["person"], [.required("person", .int), .required("sealed", .bytes)])),
        .table(
            TableSchema(
                "person_template", primaryKey: ["person", "finger"],
                [
                    .required("person", .int), .required("finger", .int, check: "finger BETWEEN 1 AND 10"),
                    .required("sealed", .bytes),
                ])),
        .table(
            TableSchema(
                "access_log", primaryKey: ["entry"],
                [
                    .required("entry", .bytes), .required("at_ms", .int), .required("official", .text),
                    .required("purpose", .text), .optional("person", .int), .optional("station", .text),
                    .required("voters", .int),
                ])),
        .index("access_log_person", on: "access_log", columns: ["person"], unique: false),
        .index("access_log_station", on: "access_log", columns: ["station"], unique: false),
    ]
}
