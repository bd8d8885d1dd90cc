import Persistence

/// The tables of a payload (`Docs/formats/voter-snapshot.md`).
enum PayloadSchema {
    static let steps = [
        SchemaStep(
            "1 snapshot",
            [
                .table(
                    TableSchema(
                        "facts", primaryKey: ["id"],
                        [
                            .required("id", .int, check: "id = 1"), .required("format", .text),
                            .required("election", .text), .required("kind", .text), .required("station", .text),
                            .required("number", .int), .required("list_version", .text), .required("voters", .int),
                            .required("templates", .int),
                        ])),
                // The photo stands last, so that reading the other columns skips its pages.
                .table(
                    TableSchema(
                        "voter", primaryKey: ["list_number"],
                        [
                            .required("list_number", .int), .required("pin", .text), .required("surname", .text),
                            .required("given_name", .text), .required("patronymic", .text), .optional("mark", .text),
                            .required("photo", .bytes),
                        ])),
                .table(
                    TableSchema(
                        "template", primaryKey: ["list_number", "place"],
                        [
                            .required("list_number", .int), .required("place", .int), .required("position", .int),
                            .required("record", .bytes),
                        ])),
                .index("voter_pin", on: "voter", columns: ["pin"], unique: true),
            ])
    ]

    static let voterColumns = ["list_number", "pin", "surname", "given_name", "patronymic", "mark", "photo"]
    static let templateColumns = ["list_number", "place", "position", "record"]

    /// What a payload's schema may hold, as type and name, in ascending order; SQLite's own indexes aside.
    static let objects = [
        "index voter_pin", "table facts", "table schema_step", "table template", "table voter",
    ]
}
