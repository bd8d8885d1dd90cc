import TestSupport
import Testing

@testable import XRoad

/// The hash chains of X-Road's own tests.
@Suite(.enabled(if: Vectors.has("xroad/hashchain-vectors/hc-verifier1-hashchain.xml"), "the data folder is not there"))
struct HashChainVectorTests {
    private func chain(_ entries: [String: String]) throws -> HashChain {
        var bytes: [String: [UInt8]] = [:]
        for (name, file) in entries {
            bytes[name] = try Vectors.bytes("\(Sample.folder)/hashchain-vectors/hc-verifier\(file)")
        }
        let found = bytes
        return HashChain { found[$0] }
    }

    @Test func `a chain of steps gives its result`() throws {
        var chain = try chain([
            "hashchainresult.xml": "1-hashchainresult.xml", "hashchain.xml": "1-hashchain.xml",
            "message.xml": "1-message.xml",
        ])
        try chain.verify(result: "hashchainresult.xml")
        #expect(chain.covered == ["message.xml"] && chain.unseen.isEmpty)
    }

    @Test func `a consistent chain over what is not there covers nothing`() throws {
        var chain = try chain(["hashchainresult.xml": "2-hashchainresult.xml", "hashchain.xml": "2-hashchain.xml"])
        try chain.verify(result: "hashchainresult.xml")
        #expect(chain.covered.isEmpty)
        #expect(chain.unseen == ["message.xml", "attachment1", "attachment2", "attachment3"])
    }

    @Test func `a canonical form is taken before the hash, and only where the chain says so`() throws {
        var chain = try chain([
            "hashchainresult.xml": "3-hashchainresult.xml", "hashchain.xml": "3-hashchain.xml",
            "message.xml": "3-message.xml",
        ])
        try chain.verify(result: "hashchainresult.xml")
        #expect(chain.covered == ["message.xml"])
        var other = try self.chain([
            "hashchainresult.xml": "3-hashchainresult.xml", "hashchain.xml": "3-hashchain-invalid.xml",
            "message.xml": "3-message.xml",
        ])
        #expect(throws: EvidenceFault.changed("message.xml")) { try other.verify(result: "hashchainresult.xml") }
    }

    @Test func `a chain goes on in another file`() throws {
        var chain = try chain([
            "hashchainresult.xml": "4-hashchainresult.xml", "hashchain.xml": "4-hashchain1.xml",
            "hashchain2.xml": "4-hashchain2.xml", "message.xml": "4-message.xml",
        ])
        try chain.verify(result: "hashchainresult.xml")
        #expect(chain.covered == ["message.xml"] && chain.read == ["hashchain.xml", "hashchain2.xml"])
    }

    @Test func `an element that no chain has is refused`() throws {
        var chain = try chain([
            "hashchainresult.xml": "3-hashchainresult.xml", "hashchain.xml": "5-hashchain-invalid-schema.xml",
            "message.xml": "3-message.xml",
        ])
        #expect(throws: EvidenceFault.malformed("hashchain.xml")) { try chain.verify(result: "hashchainresult.xml") }
    }

    @Test func `a chain that bites its tail is refused`() {
        let head = "xmlns=\"http://www.w3.org/2000/09/xmldsig#\" xmlns:h=\"http://cyber.ee/hashchain\""
        let method = "Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>"
        let texts = [
            "result.xml":
                "<h:HashChainResult \(head) URI=\"/c.xml#A\"><DigestMethod \(method)<DigestValue>AA==</DigestValue></h:HashChainResult>",
            "c.xml":
                "<h:HashChain \(head)><h:DefaultDigestMethod \(method)<h:HashStep id=\"A\"><h:StepRef URI=\"#A\"/></h:HashStep></h:HashChain>",
        ]
        var chain = HashChain { texts[$0].map { Array($0.utf8) } }
        #expect(throws: EvidenceFault.malformed("c.xml")) { try chain.verify(result: "result.xml") }
    }
}
