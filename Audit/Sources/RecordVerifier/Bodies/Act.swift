/// What a decision and the report of an audit have in common: a title, and a document beside the ledger.
struct Act {
    let document: BlobReference

    init(_ reader: ObjectReader) throws(FormProblem) {
        try reader.requireVersion()
        _ = try LocalName(reader.value("title"), "the title")
        let reference = try ObjectReader(reader.value("document"), "'document'", "sha256", "size")
        document = BlobReference(
            hash: try reference.digest("sha256"),
            size: try reference.integer("size", in: 0...Int64(BlobReference.byteLimit)))
    }
}
