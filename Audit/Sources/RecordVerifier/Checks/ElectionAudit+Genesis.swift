extension ElectionAudit {
    /// Takes in entry 0: genesis, its certificates, and the definition that it names.
    mutating func begin(_ entry: LedgerEntry, _ body: JsonValue?, _ place: Place) {
        let dependents = EntryType.genesis.dependents
        guard entry.type == EntryType.genesis.rawValue else {
            findings.fail(.genesis, place, "entry 0 is not genesis")
            findings.block(dependents, "there is no genesis")
            return
        }
        guard let body else {
            findings.block(dependents + [.genesis], "the body of genesis is not there")
            return
        }
        let genesis: GenesisBody
        do {
            genesis = try GenesisBody(body)
        } catch {
            findings.fail(.genesis, place, error.reason)
            findings.block(dependents, "genesis is not of its form")
            return
        }
        self.genesis = genesis
        if genesis.origin != "dobush/" + entry.election {
            findings.fail(.genesis, place, "'origin' is not 'dobush/\(entry.election)'")
        }
        if let expectedFingerprint, expectedFingerprint != genesis.roots.fingerprint {
            findings.fail(
                .genesis, place, "the roots' fingerprint is \(genesis.roots.fingerprint.hex), not the one you gave")
        }
        addCertificates(genesis, place)
        define(genesis, place)
    }

    private mutating func addCertificates(_ genesis: GenesisBody, _ place: Place) {
        var roles: [Role] = []
        for value in genesis.certificates {
            do {
                roles.append(try addCertificate(value, place).role)
            } catch {
                findings.fail(.certificates, place, error.reason)
            }
        }
        // A certificate that could not be read may be the one that is missed here.
        guard roles.count == genesis.certificates.count else { return }
        if roles.count(where: { $0 == .log }) != 1 {
            findings.fail(.genesis, place, "there is not exactly one certificate of the log")
        }
        if !roles.contains(.commission) {
            findings.fail(.genesis, place, "there is no certificate of the commission")
        }
        checkQuorum(genesis, witnesses: roles.count { $0 == .witness }, place)
    }

    private func checkQuorum(_ genesis: GenesisBody, witnesses: Int, _ place: Place) {
        if genesis.quorum == 0 {
            if genesis.kind == .production {
                findings.fail(.genesis, place, "a real election has no quorum of witnesses")
            }
            if witnesses > 0 { findings.fail(.genesis, place, "there are witnesses, and no quorum of them") }
        } else if genesis.quorum > witnesses || 2 * genesis.quorum <= witnesses {
            findings.fail(
                .genesis, place, "a quorum of \(genesis.quorum) is not more than half of the \(witnesses) witnesses")
        }
    }

    /// The definition that an entry names; nil when it cannot be read, which is noted.
    func definition(_ reference: BlobReference, for place: Place) -> ElectionDefinition? {
        let dependents: [CheckName] = [.definition, .protocols, .results, .completeness]
        guard let bytes = blob(reference, for: place) else {
            findings.block(dependents, "the definition is not there")
            return nil
        }
        let path = reference.path
        do {
            let value = try CanonicalParser.parse(bytes)
            return try ElectionDefinition(value)
        } catch let problem as JsonProblem {
            findings.fail(
                .definition, Place(path: path, offset: problem.offset), "not canonical JSON: \(problem.reason)")
        } catch {
            let reason = (error as? FormProblem)?.reason ?? "cannot be read"
            findings.fail(.definition, Place(path: path), reason)
        }
        findings.block(dependents, "the definition cannot be read")
        return nil
    }

    private mutating func define(_ genesis: GenesisBody, _ place: Place) {
        guard let definition = definition(genesis.definition, for: place) else { return }
        let path = genesis.definition.path
        self.definition = definition
        for contest in definition.contests { tallies[contest.id] = ContestTally(contest: contest) }
        if definition.election != election {
            findings.fail(.definition, Place(path: path), "it is of another election than genesis")
        }
        if definition.kind != genesis.kind {
            findings.fail(.definition, Place(path: path), "it is for another kind of election than genesis")
        }
        if definition.stations.keys.sorted() != genesis.units {
            findings.fail(.definition, Place(path: path), "its stations are not the units of genesis")
        }
    }
}
