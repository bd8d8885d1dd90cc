import TestSupport
import Testing
import XRoad

@Suite struct WordsTests {
    static let technical: Set<String> = [
        "XML", "SOAP", "JSON", "service", "id", "message.xml", "hashchain.xml", "signatures.xml",
    ]

    @Test func `faults of messages are told in three languages`() {
        let samples: [MessageFault] =
            MarkupFault.allCases.map { .markup($0) } + [
                .notEnvelope, .shape, .header("service"), .value("id"), .version, .otherService, .parts, .mediaType,
                .tooLarge, .otherRequest, .otherPerson, .json,
            ]
        let faults = WordingCheck(technical: Self.technical).faults(samples, source: "XRoad/MessageFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `faults of evidence are told in three languages`() {
        let samples: [EvidenceFault] = [
            .notContainer, .tooLarge, .otherKind, .missing("message.xml"), .malformed("hashchain.xml"),
            .algorithm("signatures.xml"), .changed("message.xml"), .notSigned("message.xml"), .badSignature,
            .otherCertificate, .untrustedSigner, .otherMember, .otherExchange, .otherAnswer, .revocationUnknown,
            .revoked, .noTimeStamp,
            .badTimeStamp, .untrustedTimeStamp, .message(.version),
        ]
        let faults = WordingCheck(technical: Self.technical).faults(
            samples, source: "XRoad/Evidence/EvidenceFault.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `failures of look-ups and slips in descriptions are told in three languages`() {
        let check = WordingCheck(technical: Self.technical.union(["family-name", "Server", "X"]))
        let faults =
            check.faults(
                [
                    LookUpFailure.values, .noTwin, .resting, .unreachable, .late, .answer(.version),
                    .incomplete(fact: "family-name"), .exchange(type: "Server.X"), .refused(code: "17"), .journal,
                ], source: "XRoad/Calling/LookUpFailure.swift")
            + check.faults(DescriptionProblem.allCases, source: "XRoad/Services/DescriptionProblem.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
