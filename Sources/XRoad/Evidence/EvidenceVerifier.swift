import TimeStamps

/// Verifies signed containers: what our security server gives under `/asic` for an exchange.
///
/// A container is verified when one signature, by the key of the member that the message names, covers everything in it,
/// the key's certificate leads to an authority of the exchange and was not revoked, and an authority has stamped the time.
/// All findings are told, not the first alone.
package struct EvidenceVerifier: Sendable {
    private let trust: ExchangeTrust
    private let stampers: TimeStampAuthority

    /// - Parameter trust: the authorities of the exchange.
    package init(trust: ExchangeTrust) {
        self.trust = trust
        stampers = TimeStampAuthority(pinned: trust.stampers)
    }

    /// Verifies a container.
    ///
    /// - Parameter container: the bytes, from anywhere.
    package func report(on container: [UInt8]) -> EvidenceReport {
        var findings = Findings()
        do throws(EvidenceFault) {
            let entries = try EvidenceContainer(container).entries
            guard entries["mimetype"] == Array(EvidenceContainer.mediaType.utf8) else { throw .otherKind }
            guard let message = entries[RecordedMessage.entry] else { throw .missing(RecordedMessage.entry) }
            guard let bytes = entries[SignatureDocument.entry] else { throw .missing(SignatureDocument.entry) }
            findings.message = findings.noting { () throws(EvidenceFault) in try RecordedMessage(message) }
            let signature = try SignatureDocument(bytes)
            check(signature, in: entries, &findings)
            checkStamp(signature, in: entries, &findings)
            checkSigner(signature, &findings)
        } catch {
            findings.faults.append(error)
        }
        return findings.report
    }

    /// The signature, and that it covers everything.
    private func check(
        _ signature: SignatureDocument, in entries: [String: [UInt8]], _ findings: inout Findings
    ) {
        if !signature.certificate.verifies(signature.value, of: signature.signedInfo, signature.method) {
            findings.faults.append(.badSignature)
        }
        findings.noting { () throws(EvidenceFault) in try signature.verifyProperties() }
        var covered: Set<String> = []
        var chain = HashChain { entries[$0] }
        for reference in signature.references where !reference.uri.hasPrefix("#") {
            findings.noting { () throws(EvidenceFault) in
                guard let name = EntryName(uri: reference.uri)?.text else { throw .malformed(SignatureDocument.entry) }
                guard let bytes = entries[name] else { throw .missing(name) }
                let data = try SignedReference.transformed(bytes, reference.transforms, name)
                guard reference.method.hash(data) == reference.hash else { throw .changed(name) }
                covered.insert(name)
                if name == "sig-hashchainresult.xml" { try chain.verify(result: name) }
            }
        }
        findings.unseen = chain.unseen
        covered.formUnion(chain.covered)
        covered.formUnion(chain.read)
        for name in entries.keys.sorted() where !covered.contains(name) && !Self.isAround(name) {
            findings.faults.append(.notSigned(name))
        }
    }

    /// Entries that are not part of what was exchanged: they describe it, or are checked by themselves.
    private static func isAround(_ name: String) -> Bool {
        name.hasPrefix("META-INF/") || ["mimetype", "ts-hashchain.xml", "ts-hashchainresult.xml"].contains(name)
    }

    /// The time stamp: in the signature, or over a chain of hashes with many signatures.
    private func checkStamp(
        _ signature: SignatureDocument, in entries: [String: [UInt8]], _ findings: inout Findings
    ) {
        findings.signedAt = signature.signedAt
        findings.stampedAt = findings.noting { () throws(EvidenceFault) in
            let result = "ts-hashchainresult.xml"
            let token: [UInt8]
            let documents: [[UInt8]]
            if let entry = entries["META-INF/timestamp.tst"] {
                guard let bytes = entries[result] else { throw .missing(result) }
                var chain = HashChain { entries[$0] }
                try chain.verify(result: result)
                guard chain.covered.contains(SignatureDocument.entry) else { throw .badTimeStamp }
                (token, documents) = (entry, [bytes])
            } else if let stamp = signature.stamp {
                (token, documents) = stamp
            } else {
                throw .noTimeStamp
            }
            for document in documents {
                do throws(TimeStampFault) {
                    return try TimeStampToken(token: token, of: document, authority: stampers).time
                } catch .untrusted {
                    throw .untrustedTimeStamp
                } catch {
                    continue
                }
            }
            throw .badTimeStamp
        }
    }

    /// Whose signature it is, as of the time stamp, or of the time that the signer gave where there is no stamp.
    private func checkSigner(_ signature: SignatureDocument, _ findings: inout Findings) {
        findings.signer = signature.certificate.subject
        if let message = findings.message, !signature.certificate.isOf(message.sender) {
            findings.faults.append(.otherMember)
        }
        guard let time = findings.stampedAt ?? findings.signedAt else {
            findings.faults.append(.malformed(SignatureDocument.entry))
            return
        }
        let path = CertificatePath(trust: trust, time: time)
        if let fault = path.fault(
            signature.certificate, others: signature.others, answers: signature.revocationAnswers)
        {
            findings.faults.append(fault)
        }
    }
}
