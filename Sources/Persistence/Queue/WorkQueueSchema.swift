/// The queue's table.
enum WorkQueueSchema {
    static let steps = [
        SchemaStep(
            "1 jobs", part: "work",
            [
                .table(
                    TableSchema(
                        "work_job", primaryKey: ["job"],
                        [
                            .required("job", .text), .required("kind", .text), .required("payload", .bytes),
                            .required("state", .text, check: "state IN ('open', 'done', 'dropped')"),
                            // The order, and when the job can be taken: later than the order says while it is leased.
                            .required("not_before_ms", .int), .required("free_ms", .int),
                            .required("attempts", .int), .optional("worker", .text),
                        ])),
                .index(
                    "work_job_next", on: "work_job", columns: ["kind", "state", "not_before_ms", "job"], unique: false),
            ])
    ]
}
