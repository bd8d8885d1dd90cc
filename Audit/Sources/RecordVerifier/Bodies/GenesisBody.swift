/// The body of entry 0.
struct GenesisBody {
    /// Certificates as they stand; each is judged on its own.
    let certificates: [JsonValue]
    let definition: BlobReference
    let kind: ElectionKind
    let origin: String
    let roots: RootKeys
    /// Ids of the stations, in ascending order.
    let units: [String]
    /// How many witnesses must cosign what is final; 0 for none.
    let quorum: Int

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "genesis", "certificates", "definition", "kind", "origin", "predecessor", "roots", "units", "v",
            "witnesses")
        try reader.requireVersion()
        certificates = try reader.array("certificates")
        let document = try ObjectReader(reader.value("definition"), "'definition' of genesis", "sha256", "size")
        definition = BlobReference(
            hash: try document.digest("sha256"), size: try document.integer("size", in: 0...JsonValue.integerLimit))
        kind = try reader.choice("kind", of: ElectionKind.self)
        origin = try reader.string("origin")
        guard case .null = reader.value("predecessor") else {
            throw FormProblem("'predecessor' of genesis is not null")
        }
        roots = try RootKeys(reader.value("roots"))
        units = try reader.identifiers("units")
        guard !units.isEmpty, Identifier.areAscending(units) else {
            throw FormProblem("'units' of genesis are not station ids in ascending order, each once")
        }
        let witnesses = try ObjectReader(reader.value("witnesses"), "'witnesses' of genesis", "quorum")
        quorum = Int(try witnesses.integer("quorum", in: 0...Int64(certificates.count)))
    }
}
