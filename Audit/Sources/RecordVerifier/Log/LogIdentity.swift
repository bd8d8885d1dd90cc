/// The log as genesis introduces it: its name, its key, how long that is valid.
struct LogIdentity {
    let origin: String
    let certificate: RoleCertificate
    let signer: NoteSigner

    /// Learns the log from entry 0, before anything is checked.
    ///
    /// - Throws: `FormProblem` when entry 0 does not say it.
    init(folder: any LedgerSource, size: Int) throws(FormProblem) {
        guard size > 0 else { throw FormProblem("the ledger is empty") }
        let width = min(size, TilePath.width)
        let path = TilePath(entries: 0).path(width: width)
        do {
            let bytes = try folder.read(path, atMost: EntryBundle.byteLimit)
            let bundle = EntryBundle(firstEntry: 0, path: path, bytes: bytes, count: width)
            guard let range = bundle.ranges.first else { throw FormProblem("entry 0 is cut off") }
            let entry = try LedgerEntry(Array(bytes[range]))
            let genesis: GenesisBody
            switch entry.content {
            case .inline(let body): genesis = try GenesisBody(body)
            case .blob(let reference):
                let body = try folder.read(reference.path, atMost: BlobReference.byteLimit)
                genesis = try GenesisBody(CanonicalParser.parse(body))
            }
            let certificates = genesis.certificates.compactMap { try? RoleCertificate($0) }.filter { $0.role == .log }
            guard let certificate = certificates.first, certificates.count == 1 else {
                throw FormProblem("genesis has not exactly one readable certificate of the log")
            }
            origin = "dobush/" + entry.election
            self.certificate = certificate
            signer = NoteSigner(name: origin, key: certificate.signKey)
        } catch let problem as FormProblem {
            throw problem
        } catch let problem as FileProblem {
            throw FormProblem("\(path) or the blob of entry 0 \(problem.reason)")
        } catch {
            throw FormProblem("entry 0 cannot be read")
        }
    }
}
