import Persistence

/// The tables of the register of candidates, beside those of other registers in one database. What says anything about a
/// person is sealed.
enum CandidateSchema {
    static let about = "candidate_about"
    static let candidacy = "candidacy"
    static let event = "candidacy_event"
    static let answer = "candidacy_answer"
    static let paper = "candidate_paper"
    static let proposal = "candidate_proposal"
    static let journal = "candidate_journal"

    static let steps = [
        SchemaStep(
            "1 candidates", part: "candidates",
            [
                .table(
                    TableSchema(
                        about, primaryKey: ["election"],
                        [.required("election", .text), .required("kind", .text), .required("key_check", .bytes)])),
                .table(
                    TableSchema(
                        candidacy, primaryKey: ["candidacy"],
                        [
                            .required("candidacy", .text), .required("number", .int), .required("contest", .text),
                            .required("person_index", .bytes), .required("received_ms", .int),
                            .required("sealed", .bytes),
                        ])),
                .index("candidacy_number", on: candidacy, columns: ["number"], unique: true),
                // One application of a person to a contest.
                .index("candidacy_person", on: candidacy, columns: ["person_index", "contest"], unique: true),
                .table(
                    TableSchema(
                        event, primaryKey: ["candidacy", "place"],
                        [
                            .required("candidacy", .text), .required("place", .int), .required("at_ms", .int),
                            .required("sealed", .bytes),
                        ])),
                .table(
                    TableSchema(
                        "candidacy_question", primaryKey: ["candidacy", "source"],
                        [.required("candidacy", .text), .required("source", .text), .required("first_ms", .int)])),
                .table(
                    TableSchema(
                        answer, primaryKey: ["candidacy", "evidence"],
                        [.required("candidacy", .text), .required("evidence", .text), .required("sealed", .bytes)])),
            ]),
        SchemaStep(
            "2 desk", part: "candidates",
            [
                .table(
                    TableSchema(
                        paper, primaryKey: ["place"],
                        [
                            .required("place", .int), .required("number", .text), .required("candidacy", .text),
                            .optional("entry", .int), .required("sealed", .bytes),
                        ])),
                .index("candidate_paper_number", on: paper, columns: ["number"], unique: true),
                .index("candidate_paper_candidacy", on: paper, columns: ["candidacy"], unique: false),
                .index("candidate_paper_entry", on: paper, columns: ["entry"], unique: false),
                .table(
                    TableSchema(
                        proposal, primaryKey: ["candidacy"],
                        [.required("candidacy", .text), .required("sealed", .bytes)])),
                .table(
                    TableSchema(
                        journal, primaryKey: ["seq"],
                        [.required("seq", .int), .optional("candidacy", .text), .required("entry", .bytes)])),
                .index("candidate_journal_candidacy", on: journal, columns: ["candidacy"], unique: false),
            ]),
    ]
}
